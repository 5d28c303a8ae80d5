
/* One press, one act: a form that is on its way is not sent again. */
{
  /* A file leaves the page as it stands; that it has come, its cookie tells, and the form can be sent again. */
  const HAS_COME = "taken=1";
  let looking = 0;
  const look = () => {
    if (!document.cookie.includes(HAS_COME)) return;
    document.cookie = "taken=; path=/; max-age=0";
    document.querySelectorAll("form[data-sent]").forEach(release);
  };
  const release = form => {
    clearInterval(looking);
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy=true]").forEach(button => button.removeAttribute("aria-busy"));
  };
  const mark = (form, button) => {
    form.dataset.sent = "yes";
    button?.setAttribute("aria-busy", "true");
    clearInterval(looking);
    looking = setInterval(look, 300);
  };
  document.addEventListener("submit", event => {
    if (!event.target.dataset.sent) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener("submit", event => {
    if (event.target.method !== "get" && !event.defaultPrevented) mark(event.target, event.submitter);
  });
  document.addEventListener("htmx:beforeRequest", event => {
    const form = event.detail.elt;
    if (form.matches("form") && form.method !== "get") mark(form, event.detail.requestConfig.triggeringEvent?.submitter);
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));
  document.addEventListener("htmx:afterRequest", event => {
    const form = event.detail.elt.closest?.("form");
    if (form) release(form);
  });
}

/* A form that was refused opens at its first fault; a sample of one leaves the page where it is. */
linli.each("main .note[role=alert]:not(.sample *)", summary => {
  const first = document.querySelector("main [aria-invalid=true], main .field:has(.err) input") ?? summary;
  first.focus({ preventScroll: true });
  (first.closest(".field") ?? first).scrollIntoView({ block: "center" });
});

/* How much may still be written, said when it becomes little. */
linli.each("[data-left][maxlength]", field => {
  const left = document.createElement("small");
  left.className = "left";
  left.setAttribute("aria-live", "polite");
  field.after(left);
  const show = () => {
    const more = field.maxLength - field.value.length;
    left.textContent = more <= Math.max(20, field.maxLength / 10) ? linli.fill(field.dataset.left, more) : "";
  };
  field.addEventListener("input", show);
  show();
});

/* What was typed into a form marked with data-keep stays in this browser until it has arrived: through a lost session,
   a lost network, a closed window. It is offered, never put in unasked; secrets, files and who called (data-private) are not kept; a
   day is the longest; whoever logs out takes theirs along. */
{
  const DAY = 864e5;
  const who = document.body.dataset.who ?? "";
  const name = form => "draft." + form.dataset.keep + "." + who;
  const fields = form => [...form.elements].filter(field => field.name && !field.name.startsWith("_") && !("private" in field.dataset)
    && !["hidden", "password", "file", "submit", "button"].includes(field.type) && field.autocomplete !== "one-time-code");
  const typed = form => fields(form).filter(f => (["checkbox", "radio"].includes(f.type) ? f.checked : f.value.trim()))
    .map(f => [f.name, f.value]);
  const status = performance.getEntriesByType("navigation")[0]?.responseStatus ?? 0;
  const hasArrived = status < 400 && location.pathname !== "/log-in";
  for (const kept of linli.kept.names().filter(n => n.startsWith("draft."))) {
    const draft = linli.kept.get(kept);
    if (!draft || Date.now() - draft.at > DAY) linli.kept.drop(kept);
    else if (draft.sent && hasArrived && performance.getEntriesByType("navigation")[0]?.type === "navigate") linli.kept.drop(kept);
  }
  const put = (form, draft) => {
    const left = [...draft.fields];
    for (const field of fields(form)) {
      const at = left.findIndex(([n, v]) => n === field.name && (!["checkbox", "radio"].includes(field.type) || v === field.value));
      if (["checkbox", "radio"].includes(field.type)) field.checked = at >= 0;
      else if (at >= 0) field.value = left[at][1];
      if (at >= 0) left.splice(at, 1);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  const offer = (form, draft) => {
    const note = linli.copy("draft");
    if (!note) return;
    const time = note.querySelector("time");
    time.dateTime = new Date(draft.at).toISOString();
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }).format(draft.at);
    note.querySelector("[data-take]").addEventListener("click", () => {
      put(form, draft);
      note.remove();
      fields(form).find(f => f.type !== "radio" && f.type !== "checkbox")?.focus();
    });
    note.querySelector("[data-drop]").addEventListener("click", () => { linli.kept.drop(name(form)); note.remove(); });
    form.before(note);
  };
  linli.each("form[data-keep]", form => {
    const draft = linli.kept.get(name(form));
    const first = JSON.stringify(typed(form));
    if (draft && status < 400 && JSON.stringify(draft.fields) !== first) offer(form, draft);
    let soon = 0;
    form.addEventListener("input", () => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        const now = typed(form);
        if (now.length && JSON.stringify(now) !== first) linli.kept.set(name(form), { at: Date.now(), fields: now });
      }, 300);
    });
    form.addEventListener("submit", event => {
      clearTimeout(soon);
      linli.kept.set(name(form), { at: Date.now(), fields: typed(form), sent: true });
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopPropagation();
      showNetwork();
    });
    form.addEventListener("htmx:afterRequest", event => {
      if (event.detail.successful) linli.kept.drop(name(form));
    });
  });
  document.addEventListener("submit", event => {
    if (!event.target.action.endsWith("/log-out")) return;
    linli.kept.names().filter(n => n.startsWith("draft.") && n.endsWith("." + who)).forEach(linli.kept.drop);
  });

  const showNetwork = () => {
    document.getElementById("gone")?.remove();
    if (navigator.onLine) return;
    const note = linli.copy("offline");
    if (note) document.querySelector("main").prepend(note);
  };
  addEventListener("offline", showNetwork);
  addEventListener("online", showNetwork);
}

/* Pictures are seen before they are sent, and can be taken out again. */
linli.each("[data-upload]", part => {
  const input = part.querySelector("input[type=file]");
  const words = part.dataset;
  const list = Object.assign(document.createElement("ul"), { className: "thumbs" });
  const row = Object.assign(document.createElement("div"), { className: "inline" });
  let files = [];
  const size = bytes => (bytes >= 1048576 ? (bytes / 1048576).toFixed(1) + " MB" : Math.max(1, Math.round(bytes / 1024)) + " kB");
  const icon = id => {
    const svg = part.querySelector("template").content.querySelector("svg").cloneNode(true);
    svg.firstElementChild.setAttribute("href", svg.firstElementChild.getAttribute("href").replace(/#.*/, "#" + id));
    return svg;
  };
  const picture = async file => {
    try {
      const whole = await createImageBitmap(file);
      const canvas = document.createElement("canvas");
      const scale = 192 / Math.min(whole.width, whole.height);
      canvas.width = Math.round(whole.width * scale);
      canvas.height = Math.round(whole.height * scale);
      canvas.getContext("2d").drawImage(whole, 0, 0, canvas.width, canvas.height);
      return Object.assign(new Image(), { src: canvas.toDataURL("image/jpeg", .8), alt: "" });
    } catch {
      return icon("file");
    }
  };
  const hold = chosen => {
    const room = new DataTransfer();
    chosen.forEach(file => room.items.add(file));
    files = chosen;
    input.files = room.files;
    show();
    part.dispatchEvent(new Event("linli:files", { bubbles: true }));
  };
  const show = () => list.replaceChildren(...files.map((file, n) => {
    const item = document.createElement("li");
    const frame = Object.assign(document.createElement("span"), { className: "thumb" });
    const name = Object.assign(document.createElement("small"), { textContent: file.name + " · " + size(file.size) });
    const out = Object.assign(document.createElement("button"), { type: "button", className: "tool" });
    out.setAttribute("aria-label", linli.fill(words.remove, file.name));
    out.append(icon("cross"));
    out.addEventListener("click", () => { hold(files.filter((_, at) => at !== n)); opener.focus(); });
    item.append(frame, name, out);
    if (Number(words.most) && file.size > Number(words.most)) {
      const sentence = Object.assign(document.createElement("p"), { className: "err", textContent: linli.fill(words.tooLarge, size(Number(words.most))) });
      item.append(sentence);
    }
    picture(file).then(it => frame.append(it));
    return item;
  }));
  const add = chosen => hold((input.multiple ? [...files, ...chosen] : [...chosen].slice(0, 1))
    .filter((file, n, all) => all.findIndex(f => f.name === file.name && f.size === file.size) === n));
  const button = (word, id, press) => {
    const it = Object.assign(document.createElement("button"), { type: "button", className: "btn" });
    it.append(icon(id), word);
    it.addEventListener("click", press);
    row.append(it);
    return it;
  };
  const picker = (capture) => {
    const own = Object.assign(document.createElement("input"), { type: "file", accept: input.accept, multiple: input.multiple && !capture });
    if (capture) own.capture = "environment";
    own.addEventListener("change", () => add(own.files));
    own.click();
  };
  if (matchMedia("(pointer: coarse)").matches && input.accept.startsWith("image"))
    button(words.take, "photo", () => picker(true));
  const opener = button(words.choose, input.accept.startsWith("image") ? "photo" : "upload", () => picker(false));
  // The label, too, opens the browser's own chooser.
  input.addEventListener("change", () => add(input.files));
  input.classList.add("hide");
  input.tabIndex = -1;
  input.setAttribute("aria-hidden", "true");
  input.after(row, list);
  input.form?.addEventListener("reset", () => hold([]));
  part.addEventListener("linli:put", event => hold(event.detail));
  part.addEventListener("dragover", event => { event.preventDefault(); part.classList.add("over"); });
  part.addEventListener("dragleave", () => part.classList.remove("over"));
  part.addEventListener("drop", event => {
    event.preventDefault();
    part.classList.remove("over");
    add(event.dataTransfer.files);
  });
  part.addEventListener("paste", event => { if (event.clipboardData.files.length) add(event.clipboardData.files); });
});

/* A field that suggests: data-combobox is the address of a JSON list [{value, label, detail}], asked with what was typed
   at its end; data-into is the id of the hidden field that takes the value. */
linli.each("input[data-combobox]", input => {
  const into = document.getElementById(input.dataset.into);
  const list = Object.assign(document.createElement("ul"), { id: input.id + "-list", className: "suggest", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent.trim() ?? "");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.autocomplete = "off";
  input.after(list);
  input.parentElement.classList.add("around");
  let at = -1;
  let asked = 0;
  let soon = 0;
  let found = [];
  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const go = to => {
    at = to;
    [...list.children].forEach((option, n) => option.setAttribute("aria-selected", n === at));
    const option = list.children[at];
    if (!option) { input.removeAttribute("aria-activedescendant"); return; }
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const choose = hit => {
    input.value = hit.label;
    if (into) { into.value = hit.value; into.dispatchEvent(new Event("change", { bubbles: true })); }
    input.dispatchEvent(new CustomEvent("linli:chosen", { bubbles: true, detail: hit }));
    close();
  };
  const show = hits => {
    found = hits;
    list.replaceChildren(...hits.map((hit, n) => {
      const option = Object.assign(document.createElement("li"), { id: list.id + n });
      option.setAttribute("role", "option");
      option.append(hit.label);
      if (hit.detail) option.append(Object.assign(document.createElement("small"), { textContent: hit.detail }));
      option.addEventListener("pointerdown", event => { event.preventDefault(); choose(hit); });
      return option;
    }));
    list.hidden = !hits.length;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    go(hits.length ? 0 : -1);
  };
  const ask = async () => {
    const mine = ++asked;
    const words = input.value.trim();
    if (!words) { close(); return; }
    const answer = await fetch(input.dataset.combobox + encodeURIComponent(words), { headers: { Accept: "application/json" } }).catch(() => null);
    if (mine !== asked || !answer?.ok) return;
    const hits = await answer.json();
    if (mine === asked && document.activeElement === input) show(hits);
  };
  input.addEventListener("input", event => {
    if (event.isTrusted && into) into.value = "";
    clearTimeout(soon);
    if (event.isTrusted && !event.isComposing) soon = setTimeout(ask, 120);
  });
  input.addEventListener("compositionend", () => { clearTimeout(soon); soon = setTimeout(ask, 60); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    const open = !list.hidden;
    if (event.key === "ArrowDown" && !open) { ask(); event.preventDefault(); }
    else if (event.key === "ArrowDown") { go((at + 1) % found.length); event.preventDefault(); }
    else if (event.key === "ArrowUp" && open) { go((at + found.length - 1) % found.length); event.preventDefault(); }
    else if (event.key === "Enter" && open && at >= 0) { choose(found[at]); event.preventDefault(); }
    else if (event.key === "Escape" && open) { close(); event.preventDefault(); }
    else if (event.key === "Tab" && open && at >= 0 && input.dataset.strict !== undefined) choose(found[at]);
  });
});

/* Beside a plain date field a leaf of the calendar: which days offices work, which are holidays, which are made up for. */
linli.each("input[type=date][data-calendar]", input => {
  const words = input.dataset;
  const lang = document.documentElement.lang;
  const iso = day => day.toISOString().slice(0, 10);
  const date = text => new Date(text + "T00:00:00Z");
  const plus = (day, n) => new Date(day.getTime() + n * 864e5);
  const years = new Map();
  const known = async year => {
    if (!years.has(year)) {
      years.set(year, fetch("/days/" + year, { headers: { Accept: "application/json" } })
        .then(answer => (answer.ok ? answer.json() : { announced: false, days: {} })).catch(() => ({ announced: false, days: {} })));
    }
    return years.get(year);
  };
  const leaf = Object.assign(document.createElement("div"), { className: "calendar", hidden: true });
  leaf.setAttribute("role", "dialog");
  leaf.setAttribute("aria-label", words.title);
  const opener = Object.assign(document.createElement("button"), { type: "button", className: "tool leafopener" });
  opener.setAttribute("aria-label", words.title);
  opener.setAttribute("aria-expanded", "false");
  opener.append(input.parentElement.querySelector("template").content.querySelector("svg").cloneNode(true));
  input.after(opener, leaf);
  input.parentElement.classList.add("around", "dated");
  let at = date(input.value || iso(new Date()));
  const isAllowed = day => (!input.min || iso(day) >= input.min) && (!input.max || iso(day) <= input.max);
  const draw = async focus => {
    const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
    const start = plus(first, -((first.getUTCDay() + 6) % 7));
    const days = Array.from({ length: 42 }, (_, n) => plus(start, n));
    const weeks = days[35].getUTCMonth() === first.getUTCMonth() ? days : days.slice(0, 35);
    const facts = new Map();
    for (const year of new Set(weeks.map(d => d.getUTCFullYear()))) facts.set(year, await known(year));
    const month = new Intl.DateTimeFormat(lang, { year: "numeric", month: "long", timeZone: "UTC" }).format(first);
    const turn = (label, sign, by) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "tool", textContent: sign });
      button.setAttribute("aria-label", label);
      button.addEventListener("click", () => { at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, 1)); draw(false); });
      return button;
    };
    const head = document.createElement("header");
    const title = Object.assign(document.createElement("b"), { textContent: month });
    title.setAttribute("aria-live", "polite");
    head.append(turn(words.earlier, "‹", -1), title, turn(words.later, "›", 1));
    const table = document.createElement("table");
    table.setAttribute("role", "grid");
    table.setAttribute("aria-label", month);
    const names = document.createElement("tr");
    for (let n = 0; n < 7; n++) {
      const name = Object.assign(document.createElement("th"), { scope: "col", textContent: new Intl.DateTimeFormat(lang, { weekday: "narrow", timeZone: "UTC" }).format(plus(start, n)) });
      name.abbr = new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" }).format(plus(start, n));
      names.append(name);
    }
    const body = document.createElement("tbody");
    weeks.forEach((day, n) => {
      if (n % 7 === 0) body.append(document.createElement("tr"));
      const cell = document.createElement("td");
      const fact = facts.get(day.getUTCFullYear()).days[iso(day)];
      const weekend = [0, 6].includes(day.getUTCDay());
      const works = fact ? fact.open : !weekend;
      const button = Object.assign(document.createElement("button"), { type: "button", tabIndex: iso(day) === iso(at) ? 0 : -1, disabled: !isAllowed(day) });
      button.dataset.day = iso(day);
      button.append(String(day.getUTCDate()));
      if (fact) button.append(Object.assign(document.createElement("small"), { textContent: fact.open ? words.works : words.rests }));
      button.className = [works ? "works" : "rests", fact ? (fact.open ? "madeup" : "holiday") : "", day.getUTCMonth() === first.getUTCMonth() ? "" : "other"].join(" ");
      const long = new Intl.DateTimeFormat(lang, { dateStyle: "full", timeZone: "UTC" }).format(day);
      button.setAttribute("aria-label", [long, fact?.name, works ? words.works : words.rests].filter(Boolean).join(words.comma));
      if (fact) button.title = fact.name;
      if (iso(day) === input.value) button.setAttribute("aria-pressed", "true");
      if (iso(day) === input.dataset.today) button.setAttribute("aria-current", "date");
      button.addEventListener("click", () => choose(day));
      cell.append(button);
      body.lastElementChild.append(cell);
    });
    const top = document.createElement("thead");
    top.append(names);
    table.append(top, body);
    leaf.replaceChildren(head, table);
    if (![...facts.values()].every(f => f.announced)) leaf.append(Object.assign(document.createElement("small"), { textContent: words.unknown }));
    if (focus) leaf.querySelector("[tabindex='0']")?.focus();
  };
  const close = back => {
    leaf.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    if (back) opener.focus();
  };
  const choose = day => {
    input.value = iso(day);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
    close(true);
  };
  opener.addEventListener("click", () => {
    if (!leaf.hidden) { close(true); return; }
    at = date(input.value || input.dataset.today);
    leaf.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    draw(true);
  });
  leaf.addEventListener("keydown", event => {
    const month = by => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + by, Math.min(at.getUTCDate(), 28)));
    const moves = {
      ArrowLeft: () => plus(at, -1), ArrowRight: () => plus(at, 1), ArrowUp: () => plus(at, -7), ArrowDown: () => plus(at, 7),
      Home: () => plus(at, -((at.getUTCDay() + 6) % 7)), End: () => plus(at, 6 - ((at.getUTCDay() + 6) % 7)),
      PageUp: () => month(-1), PageDown: () => month(1),
    };
    if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); close(true); return; }
    if (!moves[event.key] || !event.target.dataset.day) return;
    event.preventDefault();
    at = moves[event.key]();
    draw(true);
  });
  document.addEventListener("pointerdown", event => {
    if (!leaf.hidden && !input.parentElement.contains(event.target)) close(false);
  });
});

/* Periods that are asked for often, by one press. */
linli.each("[data-period] [data-from]", button => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const [from, until] = button.closest("[data-period]").querySelectorAll("input[type=date]");
    from.value = button.dataset.from;
    until.value = button.dataset.until;
    [from, until].forEach(field => field.dispatchEvent(new Event("change", { bubbles: true })));
  });
});
