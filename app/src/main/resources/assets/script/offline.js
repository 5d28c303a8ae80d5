
/* What is written where there is no signal waits in this phone and is sent once: the same form twice is the same thing
   to the server. Forms say by data-outbox how they want it:
     "always"   every note goes through the outbox, and the page goes on at once
     "offline"  only what cannot be sent now
   A page with data-offline-page opens without a signal, too (worker.js): as it was when it came, or when it last told
   linli:news of itself.

   linli.outbox.put(letter)   keeps {submission, path, entries, label}
   linli.outbox.all()         what waits, the oldest first
   linli.outbox.send()        sends what can be sent
   linli.outbox.drop(id)      forgets one
   linli.reachable()          whether the house answers; linli.away is what it said last
   linli.smaller(file)        a photo, small enough for a weak network and without what the camera noted

   Tells by events on document: linli:outbox whenever what waits has changed, linli:sent for each that has arrived. */
{
  const store = (name, mode, work) => new Promise((done, failed) => {
    const opening = indexedDB.open("linli", 2);
    opening.onupgradeneeded = () => {
      const names = opening.result.objectStoreNames;
      if (!names.contains("outbox")) opening.result.createObjectStore("outbox", { keyPath: "submission" });
      if (!names.contains("drafts")) opening.result.createObjectStore("drafts", { keyPath: "path" });
    };
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const act = opening.result.transaction(name, mode);
      const asked = work(act.objectStore(name));
      act.oncomplete = () => { opening.result.close(); done(asked.result); };
      act.onerror = () => { opening.result.close(); failed(act.error); };
    };
  });
  const changed = () => document.dispatchEvent(new Event("linli:outbox"));

  linli.reachable = async () => {
    try {
      if (!navigator.onLine) throw new Error("no network");
      await fetch("/favicon.ico", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(8000) });
      linli.away = false;
    } catch {
      linli.away = true;
    }
    return !linli.away;
  };

  linli.smaller = async file => {
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = Math.min(1, 2000 / Math.max(picture.width, picture.height));
      const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise(done => canvas.toBlob(done, "image/jpeg", .85));
      return new File([blob], "photo.jpg", { type: "image/jpeg" });
    } catch {
      return file;
    }
  };

  const all = async () => {
    try {
      return (await store("outbox", "readonly", box => box.getAll())).sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  };

  const token = async path => {
    const answer = await fetch(path, { cache: "no-store" });
    if (!answer.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("input[name=_csrf]")?.value;
  };

  const why = async answer => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return (page.querySelector("main .note[role=alert] li, main h1")?.textContent ?? String(answer.status)).trim();
  };

  let again = 0;
  const post = async () => {
    clearTimeout(again);
    const waiting = (await all()).filter(letter => !letter.refused);
    if (!waiting.length) return;
    again = setTimeout(() => linli.outbox.send(), 20000);
    if (!(await linli.reachable())) return;
    const tokens = new Map();
    for (const letter of waiting) {
      const path = letter.path ?? "/tell";
      if (!tokens.has(path)) tokens.set(path, await token(path));
      const body = new FormData();
      for (const [name, value] of letter.entries) body.append(name, value);
      body.set("_csrf", tokens.get(path) ?? "");
      const answer = await fetch(path, { method: "POST", body });
      if (answer.status === 429 || answer.status === 403 || answer.status >= 500) return;
      if (!answer.ok) {
        const refused = await why(answer);
        await store("outbox", "readwrite", box => box.put({ ...letter, refused }));
      } else {
        await store("outbox", "readwrite", box => box.delete(letter.submission));
        document.dispatchEvent(new CustomEvent("linli:sent", { detail: { letter, url: answer.redirected ? answer.url : path } }));
      }
      changed();
    }
    if (!(await all()).some(letter => !letter.refused)) clearTimeout(again);
  };

  linli.outbox = {
    all,
    async put(letter) {
      await store("outbox", "readwrite", box => box.put({ at: Date.now(), ...letter }));
      changed();
    },
    async drop(submission) {
      await store("outbox", "readwrite", box => box.delete(submission));
      changed();
    },
    /* one page at a time, however many stand open */
    async send() {
      try {
        if (navigator.locks) await navigator.locks.request("linli.outbox", post);
        else await post();
      } catch { /* the signal was lost on the way: later */ }
    },
  };

  /* what goes into a letter: no token, no page, no empty file */
  linli.entries = form => [...new FormData(form).entries()]
    .filter(([name, value]) => !name.startsWith("_") && !(value instanceof File && !value.size));

  if (document.body.classList.contains("public") && window.indexedDB) {
    linli.outbox.send();
    addEventListener("online", () => linli.outbox.send());
  }

  /* ---- forms that are sent now where that is possible, and kept where it is not ---- */
  document.addEventListener("submit", async event => {
    const form = event.target;
    if (!form.matches("form[data-outbox=offline]") || (navigator.onLine && !document.body.dataset.kept)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await linli.outbox.put({ submission: form.elements.submission.value, path: new URL(form.action).pathname, entries: linli.entries(form), label: "" });
    linli.kept.drop("draft." + form.dataset.keep + "." + (document.body.dataset.who ?? ""));
    const note = document.getElementById(form.dataset.waits);
    note.hidden = false;
    form.hidden = true;
    note.focus();
    linli.outbox.send();
  }, true);

  /* ---- a half-written note with its photos: there again when the page is ---- */
  linli.draft = {
    async keep(form) {
      try { await store("drafts", "readwrite", box => box.put({ path: location.pathname, at: Date.now(), entries: linli.entries(form) })); } catch { /* a private window */ }
    },
    async forget() {
      try { await store("drafts", "readwrite", box => box.delete(location.pathname)); } catch { /* a private window */ }
    },
    async of() {
      try { return await store("drafts", "readonly", box => box.get(location.pathname)); } catch { return null; }
    },
  };

  /* ---- pages that open without a signal ---- */
  linli.each("[data-offline-page]", async page => {
    if (!navigator.serviceWorker || document.body.dataset.kept) return;
    try {
      const registered = await navigator.serviceWorker.register("/worker.js", { scope: page.dataset.offlinePage });
      const keep = () => (registered.active ?? registered.waiting ?? registered.installing)
        .postMessage({ keep: location.pathname + location.search, lang: document.documentElement.lang });
      keep();
      document.addEventListener("linli:news", keep);
    } catch { /* not here, or not yet: the page itself still holds everything */ }
  });
}
