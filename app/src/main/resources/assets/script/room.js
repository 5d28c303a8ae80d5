
/* The live room. The page says by data-line where it hears of changes and by data-into which part they replace; a part
   with data-live is fetched anew when the task changes, but never under a hand that writes. What cannot be sent waits in
   the outbox (offline.js) and is done once, however often it arrives, in the order in which it was done. */
{
  const SILENCE = 50000;
  const line = document.querySelector("[data-line]");
  const waiting = async () => (await linli.outbox.all()).filter(letter => letter.path === location.pathname && !letter.refused);

  const key = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return [...bytes].map((byte, n) => ([4, 6, 8, 10].includes(n) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
  };

  /* ---- clocks: the page knows how much was left when it came ---- */
  const ends = new WeakMap();
  const tick = () => {
    for (const clock of document.querySelectorAll("[data-ends-in]")) {
      if (!ends.has(clock) || clock.dataset.endsIn !== "") { ends.set(clock, performance.now() + 1000 * clock.dataset.endsIn); clock.dataset.endsIn = ""; }
      const left = Math.round((ends.get(clock) - performance.now()) / 1000);
      clock.classList.toggle("over", left < 0);
      const whole = Math.max(0, left);
      if ("clock" in clock.dataset) clock.textContent = String(Math.floor(whole / 60)).padStart(2, "0") + ":" + String(whole % 60).padStart(2, "0");
      else {
        const short = whole < 60 && left >= 0;
        clock.querySelector("b").textContent = left < 0 ? "" : short ? whole : Math.ceil(whole / 60);
        clock.querySelector("span").textContent = left < 0 ? clock.dataset.over : short ? clock.dataset.seconds : clock.dataset.minutes;
      }
    }
  };
  if (line) setInterval(tick, 1000);

  /* ---- what is in a hand: never replaced ---- */
  const written = new WeakSet();
  document.addEventListener("input", event => { if (event.target.form) written.add(event.target.form); });
  const isBusy = part => part.contains(document.activeElement) && linli.isTyping(document.activeElement)
    || written.has(part.closest("form"))
    || [...part.querySelectorAll("form")].some(form => written.has(form));

  const put = (fresh, replaced) => {
    for (const part of document.querySelectorAll("[data-live]")) {
      if (replaced?.contains(part)) continue;
      const other = fresh.getElementById(part.id);
      if (!other) { if (!isBusy(part)) part.remove(); continue; }
      if (isBusy(part) || part.outerHTML === other.outerHTML) continue;
      const focus = part.contains(document.activeElement) ? document.activeElement.closest("form")?.elements.act?.value : null;
      part.replaceWith(document.adoptNode(other));
      htmx.process(other);
      if (focus) other.querySelector(`form:has([name=act][value="${focus}"]) button`)?.focus();
    }
    document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: document.querySelector("main") } }));
    tick();
  };

  /* the copy in the phone is to be no older than a minute */
  let copied = 0;
  const keepCopy = () => {
    copied ||= setTimeout(() => {
      copied = 0;
      document.dispatchEvent(new Event("linli:news"));
    }, document.querySelector(".keepgrid") ? 2000 : 20000 + Math.random() * 40000);
  };

  /* somebody still writes at the desk of the step before: what they write stays, the desk of this step comes above it */
  const bring = (grid, next) => {
    for (const part of grid.querySelectorAll(":scope > [data-desk]")) if (!isBusy(part) && !next.querySelector("#" + part.id)) part.remove();
    const fresh = [...next.querySelectorAll(":scope > [data-desk]")].filter(part => !grid.querySelector("#" + part.id)).map(part => document.importNode(part, true));
    grid.prepend(...fresh);
    fresh.forEach(part => htmx.process(part));
  };

  const read = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");

  let asked = 0;
  const look = patience => {
    clearTimeout(asked);
    asked = setTimeout(async () => {
      try {
        const ahead = document.querySelector(".keepgrid[data-ahead]");
        if (ahead && (await waiting()).length) return;
        const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
        if (!answer.ok) return;
        const fresh = await read(answer);
        /* another step has another desk: the page begins anew, unless somebody writes */
        const grid = document.querySelector(".keepgrid"), next = fresh.querySelector(".keepgrid");
        const same = Boolean(grid) === Boolean(next) && [...(grid?.children ?? [])].map(part => part.id).join() === [...(next?.children ?? [])].map(part => part.id).join();
        const anew = grid && (ahead || !same) && !isBusy(grid);
        if (anew && next) { grid.replaceWith(document.adoptNode(next)); htmx.process(next); }
        else if (anew) grid.remove();
        else if (grid && next && !same) bring(grid, next);
        put(fresh, anew ? next : null);
        keepCopy();
      } catch { /* no signal: the line tells when there is one */ }
    }, patience);
  };

  if (line) {
    let scene = document.getElementById(line.dataset.into)?.dataset.scene;
    let source, heard = 0;
    const lost = document.getElementById("lost");
    const hear = () => {
      source?.close();
      heard = performance.now();
      source = new EventSource(line.dataset.line);
      source.addEventListener("breath", () => { heard = performance.now(); });
      source.addEventListener("stage", event => {
        heard = performance.now();
        const part = document.getElementById(line.dataset.into);
        const fresh = new DOMParser().parseFromString(event.data, "text/html").body.firstElementChild;
        if (!part || !fresh) return;
        const news = fresh.dataset.revision !== part.dataset.revision;
        part.replaceWith(document.adoptNode(fresh));
        tick();
        document.dispatchEvent(new CustomEvent("linli:stage", { detail: fresh.dataset.revision }));
        if (line.dataset.into === "bell" ? news : fresh.dataset.scene !== scene) look(line.dataset.into === "bell" ? 0 : Math.random() * 1200);
        scene = fresh.dataset.scene;
      });
      source.addEventListener("open", () => { if (lost) lost.hidden = true; linli.outbox?.send(); });
      source.addEventListener("error", () => {
        if (lost) lost.hidden = false;
        if (source.readyState === EventSource.CLOSED) setTimeout(hear, 3000);
      });
    };
    /* a line may be dead without a word: the house breathes every twenty seconds */
    setInterval(() => { if (source && performance.now() - heard > SILENCE) hear(); }, 5000);
    /* the copy in the phone makes way for the page once the house answers, all is sent and nobody writes */
    const back = async () => {
      const here = await linli.reachable();
      if (here) await linli.outbox.send();
      if (here && !isBusy(document.body)) location.reload();
      else setTimeout(back, 5000);
    };
    if (!document.body.dataset.kept) hear();
    else if (navigator.onLine) setTimeout(back, 5000);
    else addEventListener("online", back, { once: true });
    addEventListener("pagehide", () => source?.close());
    addEventListener("pageshow", event => { if (event.persisted) hear(); });
  }

  /* ---- what is done goes at once, or waits ---- */
  const kept = document.getElementById("keptline");
  const words = letter => letter.entries.filter(([name, value]) => ["title", "words", "called"].includes(name) && value).map(([, value]) => value).join(" · ");
  const show = async () => {
    if (!kept || !line) return;
    const many = (await waiting()).length;
    const refused = (await linli.outbox.all()).find(letter => letter.path === location.pathname && letter.refused);
    kept.hidden = navigator.onLine && !many && !refused;
    kept.classList.toggle("offline", !navigator.onLine);
    kept.classList.toggle("waiting", many > 0);
    kept.querySelector("span").textContent = [navigator.onLine ? "" : kept.dataset.offline, many ? linli.fill(kept.dataset.kept, many) : "", refused ? refused.refused + " " + words(refused) : ""].filter(Boolean).join(" ");
    const seen = kept.querySelector("button");
    seen.hidden = !refused;
    seen.onclick = () => linli.outbox.drop(refused.submission);
  };

  /* ---- without a signal the keeper goes on by the course, which lies in the phone with the desk of each step ---- */
  const renew = part => part.querySelectorAll("[name=submission]").forEach(field => { field.value = key(); });
  const goOn = since => {
    const running = document.querySelector("#course [aria-current=step]"), step = running?.nextElementSibling;
    const grid = document.querySelector(".keepgrid");
    if (!step || !grid) return;
    const now = document.getElementById("now-part"), form = now.querySelector("form:has([name=act][value=NEXT])");
    const named = one => one.querySelector("span").textContent;
    running.removeAttribute("aria-current");
    running.classList.add("done");
    step.setAttribute("aria-current", "step");
    now.querySelector("h2").textContent = named(step);
    now.querySelector("[data-ends-in]").dataset.endsIn = 60 * step.dataset.minutes - (Date.now() - since) / 1000;
    for (const part of now.querySelectorAll("[data-passing]")) part.remove();
    form.elements.number.value = [...step.parentElement.children].indexOf(step) + 1;
    if (step.nextElementSibling) form.querySelector("button span").textContent = named(step.nextElementSibling);
    else form.hidden = true;
    for (const part of grid.querySelectorAll("[data-desk]")) part.remove();
    grid.prepend(document.querySelector(`#ahead template[data-kind=${step.dataset.kind}]`).content.cloneNode(true));
    grid.dataset.ahead = "yes";
    renew(grid);
    document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: grid } }));
    tick();
  };
  const isNext = letter => letter.entries.some(([name, value]) => name === "act" && value === "NEXT");

  if (kept && line) {
    document.addEventListener("linli:outbox", show);
    addEventListener("online", () => { show(); linli.outbox.send(); });
    addEventListener("offline", show);
    document.addEventListener("linli:sent", () => look(0));
    if (document.body.dataset.kept) {
      renew(document);
      waiting().then(letters => letters.filter(isNext).forEach(letter => goOn(letter.at)));
    }
    show();
    linli.outbox.send();
  }

  /* what stands in a form: whoever writes on while it is sent loses nothing; what they send meanwhile follows in order */
  const said = form => JSON.stringify([...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "submission" && !name.startsWith("_")));
  const going = new Map();
  const mark = file => [file.name, file.size, file.lastModified].join();
  const marks = entries => entries.filter(([, value]) => value instanceof File).map(([, file]) => mark(file));

  const empty = (form, sent) => {
    (form.querySelector("dialog[open]") ?? form.closest("dialog[open]"))?.close();
    form.elements.submission.value = key();
    const files = [...form.querySelectorAll("[type=file]")].flatMap(field => [...field.files]);
    form.querySelector("[data-upload]")?.dispatchEvent(new CustomEvent("linli:put", { detail: files.filter(file => !sent.files.includes(mark(file))) }));
    if (said(form) !== sent.said) return;
    written.delete(form);
    if (!("stands" in form.dataset)) { form.reset(); form.elements.submission.value = key(); }
    if (form.dataset.keep) linli.kept.drop("draft." + form.dataset.keep + "." + (document.body.dataset.who ?? ""));
  };

  const deliver = async (form, sent) => {
    const entries = [];
    for (const [name, value] of sent.entries) entries.push([name, value instanceof File ? await linli.smaller(value) : value]);
    const letter = { submission: sent.submission, path: location.pathname, entries, label: "" };
    try {
      if (!navigator.onLine || document.body.dataset.kept || (await waiting()).length) throw new Error("no signal");
      const body = new FormData();
      for (const [name, value] of entries) body.append(name, value);
      for (const name of ["_csrf", "_form", "_seen"]) body.set(name, form.elements[name]?.value ?? "");
      const answer = await fetch(location.pathname, { method: "POST", body, signal: AbortSignal.timeout(15000) });
      if (answer.status >= 500 || [403, 429].includes(answer.status)) throw new Error("later");
      const fresh = await read(answer);
      if (answer.ok) { empty(form, sent); document.querySelector("main .note[role=alert]")?.remove(); }
      else {
        const note = fresh.querySelector("main .note[role=alert]") ?? Object.assign(fresh.createElement("p"), { className: "note harm", textContent: fresh.querySelector("h1")?.textContent ?? "" });
        document.querySelector("main .note[role=alert]")?.remove();
        const asks = form.querySelector("dialog[open]") ?? form.closest("dialog[open]");
        if (asks) asks.prepend(document.adoptNode(note));
        else (form.closest("section, form") ?? form).before(document.adoptNode(note));
        note.setAttribute("tabindex", "-1");
        note.focus();
      }
      if (answer.ok) { if (document.querySelector(".keepgrid")) look(0); else put(fresh); }
    } catch {
      await linli.outbox.put(letter);
      empty(form, sent);
      if (isNext(letter)) goOn(Date.now());
      show();
      if (navigator.onLine) linli.outbox.send();
    }
  };

  document.addEventListener("submit", async event => {
    const form = event.target;
    if (!line || !form.elements.act || !form.elements.submission) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const queue = going.get(form) ?? [];
    if (queue.at(-1)?.said === said(form)) return;
    const underWay = queue.flatMap(sent => sent.files);
    const entries = linli.entries(form).filter(([, value]) => !(value instanceof File && underWay.includes(mark(value))));
    queue.push({ said: said(form), submission: form.elements.submission.value, entries, files: marks(entries) });
    form.elements.submission.value = key();
    if (queue.length > 1) return;
    going.set(form, queue);
    try {
      for (; queue.length; queue.shift()) await deliver(form, queue[0]);
    } finally {
      going.delete(form);
    }
  }, true);
}
