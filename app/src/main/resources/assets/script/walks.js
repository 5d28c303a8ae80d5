
/* Walks: a note is kept in the phone first and sent then, so that nobody waits for a signal; the route grows by taps. */
{
  const form = document.querySelector("form[data-outbox=always]");
  const here = location.pathname;

  /* crypto.randomUUID is only there over a secure line */
  const key = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return [...bytes].map((byte, n) => ([4, 6, 8, 10].includes(n) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
  };

  if (form) {
    const line = document.getElementById("keptline");
    const list = document.getElementById("minelist");
    const arrived = () => linli.kept.get("walk.sent." + here) ?? [];

    /* ---- what waits, what has arrived ---- */
    const item = (submission, label, state, more) => {
      const it = document.createElement("li");
      it.dataset.mine = submission;
      const [about, words] = label.split("\n");
      const word = Object.assign(document.createElement("span"), { className: "notestate " + state, textContent: list.dataset["state" + state[0].toUpperCase() + state.slice(1)] + (more ?? "") });
      it.append(Object.assign(document.createElement("span"), { className: "soft", textContent: about }), Object.assign(document.createElement("b"), { textContent: words }), word);
      if (state === "refused") {
        const drop = Object.assign(document.createElement("button"), { type: "button", className: "btn bare slim", textContent: list.dataset.drop });
        drop.addEventListener("click", () => linli.outbox.drop(submission));
        it.append(drop);
      }
      return it;
    };
    const show = async () => {
      const known = [...list.querySelectorAll("li[data-submission]")].map(it => it.dataset.submission);
      const mine = (await linli.outbox.all()).filter(letter => letter.path === here && !known.includes(letter.submission));
      const sent = arrived().filter(one => !known.includes(one.submission));
      list.querySelectorAll("li[data-mine]").forEach(it => it.remove());
      list.prepend(...mine.toReversed().map(letter => letter.refused
        ? item(letter.submission, letter.label, "refused", " " + letter.refused)
        : item(letter.submission, letter.label, "kept")), ...sent.toReversed().map(one => item(one.submission, one.label, "sent")));
      const waiting = mine.filter(letter => !letter.refused).length;
      const offline = !navigator.onLine || (linli.away ?? Boolean(document.body.dataset.kept));
      line.classList.toggle("waiting", waiting > 0);
      line.classList.toggle("offline", offline);
      line.querySelector("span").textContent = (offline ? line.dataset.offline + (document.documentElement.lang === "en" ? " " : "") : "") + linli.fill(line.dataset.kept, waiting, known.length + sent.length);
      const nothing = document.getElementById("nothing-noted");
      if (nothing) nothing.hidden = list.children.length > 0;
    };
    document.addEventListener("linli:outbox", show);
    addEventListener("online", show);
    addEventListener("offline", show);
    document.addEventListener("linli:sent", event => {
      const { letter } = event.detail;
      if (letter.path === here) linli.kept.set("walk.sent." + here, [...arrived(), { submission: letter.submission, label: letter.label }].slice(-100));
    });
    show();

    /* ---- a note is complete, or says what it lacks ---- */
    const complain = (field, sentence) => {
      const part = document.getElementById(field).closest(".field");
      const err = Object.assign(document.createElement("p"), { className: "err own", textContent: sentence });
      err.setAttribute("role", "alert");
      part.append(err);
      return part;
    };
    const lacks = () => {
      form.querySelectorAll(".err").forEach(err => err.remove());
      const data = new FormData(form);
      const place = data.get("place") === "other" ? data.get("other") : data.get("place");
      const missing = [
        [!data.get("verdict"), "verdict", form.dataset.noVerdict],
        [!data.get("kind"), "kind", form.dataset.noKind],
        [!place, "place", form.dataset.noPlace],
        [!data.get("words").trim() && !data.get("files")?.size && !data.get("kept"), "words", form.dataset.noWords],
      ].filter(([lacking]) => lacking).map(([, field, sentence]) => complain(field, sentence));
      missing[0]?.scrollIntoView({ block: "center" });
      missing[0]?.querySelector("input, textarea")?.focus({ preventScroll: true });
      return missing.length > 0;
    };
    const label = () => {
      const spoken = name => form.querySelector(`[name=${name}]:checked`)?.closest("label")?.querySelector("span")?.firstChild.textContent.trim() ?? "";
      const words = form.elements.words.value.trim() || [...form.elements.files.files].map(file => file.name).join(", ");
      return spoken("verdict") + " · " + spoken("kind") + "\n" + words;
    };
    let busy = false;
    document.addEventListener("submit", async event => {
      if (event.target !== form) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (busy || lacks()) return;
      busy = true;
      form.elements.seen.value = new Date().toISOString();
      const entries = [];
      for (const [name, value] of linli.entries(form)) entries.push([name, value instanceof File ? await linli.smaller(value) : value]);
      await linli.outbox.put({ submission: form.elements.submission.value, path: here, entries, label: label() });
      for (const part of form.querySelectorAll("[name=kind]:checked, [name=verdict]:checked")) part.checked = false;
      form.elements.words.value = "";
      form.elements.detail.value = "";
      form.querySelectorAll("input[name=kept]").forEach(kept => kept.remove());
      form.querySelector("[data-upload]").dispatchEvent(new CustomEvent("linli:put", { detail: [] }));
      form.elements.submission.value = key();
      await linli.draft.forget();
      busy = false;
      linli.say(navigator.onLine ? form.dataset.noted : form.dataset.waits);
      form.scrollIntoView({ block: "start" });
      linli.outbox.send();
    }, true);

    /* ---- half a note outlives the page ---- */
    let soon = 0;
    const remember = () => { clearTimeout(soon); soon = setTimeout(() => { if (!busy) linli.draft.keep(form); }, 300); };
    form.addEventListener("input", remember);
    form.addEventListener("change", remember);
    form.addEventListener("linli:files", remember);
    const resume = async () => {
      const draft = await linli.draft.of();
      const fresh = !document.querySelector("main .note[role=alert]") && !form.elements.words.value && !form.querySelector("[name=kind]:checked");
      if (!draft || !fresh) return;
      const files = [];
      for (const [name, value] of draft.entries) {
        if (value instanceof File) files.push(value);
        else if (["kind", "verdict", "place"].includes(name)) {
          const box = form.querySelector(`[name=${name}][value="${CSS.escape(value)}"]`);
          if (box && !(name === "place" && form.querySelector("[name=place]:checked"))) box.checked = true;
        } else if (["words", "detail", "other"].includes(name) && !form.elements[name].value) form.elements[name].value = value;
      }
      if (files.length) form.querySelector("[data-upload]").dispatchEvent(new CustomEvent("linli:put", { detail: files }));
    };
    resume();

    /* ---- where: a tap on the plan, the list, or where the phone is ---- */
    const other = form.elements.other;
    const choose = (number, name) => {
      const stop = form.querySelector(`[name=place][value="${CSS.escape(number)}"]`);
      if (stop) stop.checked = true;
      else {
        if (![...other.options].some(option => option.value === number)) other.add(new Option(name, number));
        other.value = number;
        form.querySelector("[name=place][value=other]").checked = true;
      }
      remember();
    };
    other.addEventListener("change", () => { if (other.value) form.querySelector("[name=place][value=other]").checked = true; });
    form.querySelector("[data-plan-pick]")?.addEventListener("click", event => {
      const link = event.target.closest("[data-place]");
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      choose(link.dataset.place, link.getAttribute("aria-label") ?? "");
      form.querySelectorAll(".picked").forEach(one => one.classList.remove("picked"));
      (link.querySelector(".yard") ?? link).classList.add("picked");
    });
    const standing = form.querySelector("[data-here]");
    if (standing && navigator.geolocation) {
      standing.hidden = false;
      const hint = standing.querySelector("small");
      standing.querySelector("input").addEventListener("change", () => navigator.geolocation.getCurrentPosition(
        at => { form.elements.lat.value = at.coords.latitude; form.elements.lon.value = at.coords.longitude; },
        () => { hint.textContent = hint.dataset.denied; standing.querySelector("input").checked = false; },
        { enableHighAccuracy: true, timeout: 15000, maximumAge: 30000 }));
    }
  }

  /* ---- the route: a tap on the plan is one stop more ---- */
  linli.each("[data-route-plan]", plan => plan.addEventListener("click", event => {
    const link = event.target.closest("[data-place]");
    const add = document.querySelector("form[data-add-stop]");
    if (!link || !add || event.defaultPrevented) return;
    event.preventDefault();
    add.querySelectorAll("[name=stop]").forEach(one => one.remove());
    add.append(Object.assign(document.createElement("input"), { type: "hidden", name: "stop", value: link.dataset.place }));
    add.submit();
  }));
}
