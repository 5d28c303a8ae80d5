/* What all scripts of the house lean on. Every page works without them.

   linli.each(selector, start)  runs start once for every element that is on the page or that htmx brings later
   linli.copy(id)               a copy of what lies in <template id>
   linli.fill(sentence, ...)    puts values for {0}, {1}
   linli.say(sentence)          shows a toast and reads it out
   linli.kept                   what this browser remembers, if it remembers anything */
const linli = (() => {
  const tasks = [];
  const begin = (task, root) => {
    const found = [...root.querySelectorAll(task.selector)];
    if (root.matches?.(task.selector)) found.unshift(root);
    for (const element of found) {
      if (task.started.has(element)) continue;
      task.started.add(element);
      task.start(element);
    }
  };
  document.addEventListener("htmx:load", event => tasks.forEach(task => begin(task, event.detail.elt)));
  const kept = {
    get(name) { try { return JSON.parse(localStorage.getItem("linli." + name)); } catch { return null; } },
    set(name, value) { try { localStorage.setItem("linli." + name, JSON.stringify(value)); } catch { /* private window */ } },
    drop(name) { try { localStorage.removeItem("linli." + name); } catch { /* private window */ } },
    names() { try { return Object.keys(localStorage).filter(k => k.startsWith("linli.")).map(k => k.slice(6)); } catch { return []; } },
  };
  return {
    kept,
    each(selector, start) {
      const task = { selector, start, started: new WeakSet() };
      tasks.push(task);
      begin(task, document);
    },
    copy: id => document.getElementById(id)?.content.firstElementChild.cloneNode(true),
    fill: (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, n) => values[n] ?? ""),
    say(sentence) {
      const toast = linli.copy("toast");
      if (!toast) return;
      toast.querySelector("span").textContent = sentence;
      linli.toast(toast);
    },
    isTyping: target => target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog[open]"),
  };
})();

/* What an act did: read out once the page stands, gone after a while, but never under a hand or in large print. */
{
  linli.toast = toast => {
    const said = document.getElementById("said");
    if (!said) return;
    said.replaceChildren();
    setTimeout(() => said.append(toast), 120);
    toast.querySelector("[data-close]")?.addEventListener("click", () => toast.remove());
    if (document.documentElement.dataset.elder) return;
    const leave = () => (toast.matches(":hover, :focus-within") ? setTimeout(leave, 4000) : toast.remove());
    setTimeout(leave, toast.querySelector("form, a") ? 20000 : 10000);
  };
  linli.each("#said > .toast", toast => {
    if (!toast.dataset.shown) { toast.dataset.shown = "yes"; linli.toast(toast); }
  });
  document.addEventListener("htmx:afterRequest", event => {
    const text = event.detail.xhr?.responseText ?? "";
    if (!text.includes('id="said"')) return;
    const toast = new DOMParser().parseFromString(text, "text/html").querySelector("#said > .toast");
    if (toast) { toast.dataset.shown = "yes"; linli.toast(document.adoptNode(toast)); htmx.process(toast); }
  });
}

/* Large print and night change where the page stands; the language needs other words and comes by itself. */
{
  const root = document.documentElement;
  const isDark = () => root.dataset.theme === "dark" || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  const show = () => document.querySelectorAll(".looks button[name=theme]").forEach(button => {
    button.setAttribute("aria-pressed", isDark());
    button.value = isDark() ? "light" : "dark";
  });
  const showElder = () => document.querySelectorAll(".looks button[name=elder]").forEach(button => {
    button.setAttribute("aria-pressed", root.dataset.elder === "on");
    button.value = root.dataset.elder ? "off" : "on";
  });
  const change = {
    theme: value => { root.dataset.theme = value; show(); },
    elder: value => { if (value === "on") root.dataset.elder = "on"; else delete root.dataset.elder; showElder(); },
  };
  show();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { show(); document.dispatchEvent(new Event("linli:look")); });
  document.addEventListener("submit", event => {
    const button = event.submitter;
    if (!event.target.matches(".looks") || !change[button?.name]) return;
    event.preventDefault();
    const asked = new FormData(event.target, button);
    change[button.name](button.value);
    document.dispatchEvent(new Event("linli:look"));
    fetch("/look", { method: "POST", body: new URLSearchParams(asked), redirect: "manual" });
  });
}

/* A question before an act that hurts: without this script a fold that opens, with it a dialog. */
/* what is long is folded on a phone; printed, it is whole again */
linli.each("details[data-fold=phone]", fold => { if (matchMedia("(max-width: 719px)").matches) fold.open = false; });
addEventListener("beforeprint", () => document.querySelectorAll("details[data-fold]").forEach(fold => { fold.open = true; }));

linli.each("details.sure", fold => {
  const summary = fold.querySelector("summary");
  const box = fold.querySelector(".box");
  const opener = document.createElement("button");
  opener.type = "button";
  opener.className = summary.className;
  opener.append(...summary.childNodes);
  const dialog = document.createElement("dialog");
  dialog.className = "box";
  dialog.setAttribute("aria-labelledby", box.getAttribute("aria-labelledby"));
  dialog.append(...box.childNodes);
  dialog.querySelectorAll("[data-close]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => dialog.close());
  });
  opener.addEventListener("click", () => dialog.showModal());
  fold.replaceWith(opener, dialog);
  htmx.process(dialog);
  if (fold.open) dialog.showModal();
});
linli.each("dialog", dialog => dialog.addEventListener("click", event => {
  if (event.target === dialog && !dialog.hasAttribute("data-stays")) dialog.close();
}));

/* Menus that fold close when one turns elsewhere. */
{
  const others = target => document.querySelectorAll("details.fold[open]").forEach(fold => {
    if (!fold.contains(target)) fold.open = false;
  });
  document.addEventListener("pointerdown", event => others(event.target));
  document.addEventListener("focusin", event => others(event.target));
  document.addEventListener("keydown", event => {
    const fold = event.key === "Escape" && event.target.closest?.("details.fold[open]");
    if (fold) { fold.open = false; fold.querySelector("summary").focus(); }
  });
}

/* Keys: j and k go through a list, Enter opens, x marks, / finds, ? tells. An element with data-key is pressed by that
   key. Whoever is disturbed by single keys turns them off in the list of keys. */
{
  const rows = () => [...document.querySelectorAll("main [data-row], main .row, main tbody tr")]
    .filter(row => row.querySelector("a[href]") && row.offsetParent && !row.closest("dialog, [data-nokeys]"));
  const isOff = () => linli.kept.get("keys") === "off";
  const link = row => row.querySelector("[data-open], h3 a[href], th a[href], a[href]");
  const step = by => {
    const all = rows();
    if (!all.length) return false;
    const at = all.findIndex(row => row.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
    link(next).focus();
    next.scrollIntoView({ block: "nearest" });
    return true;
  };
  const mark = () => {
    const box = document.activeElement?.closest?.("[data-row], .row, tr")?.querySelector("input[type=checkbox]");
    box?.click();
    return Boolean(box);
  };
  const help = () => {
    const dialog = document.getElementById("keys");
    if (!dialog) return false;
    const own = dialog.querySelector("[data-own]");
    own.replaceChildren(...[...document.querySelectorAll("main [data-key]")].filter(it => it.offsetParent).flatMap(it => {
      const key = document.createElement("dt");
      key.append(Object.assign(document.createElement("kbd"), { textContent: it.dataset.key }));
      const words = it.cloneNode(true);
      words.querySelectorAll("kbd").forEach(k => k.remove());
      return [key, Object.assign(document.createElement("dd"), { textContent: it.getAttribute("aria-label") ?? words.textContent.trim() })];
    }));
    dialog.showModal();
    return true;
  };
  const find = () => {
    const field = document.querySelector("main [role=search] input[type=search], main input[type=search]");
    if (field) { field.focus(); field.select(); return true; }
    return linli.palette?.() ?? false;
  };
  const press = key => {
    const it = [...document.querySelectorAll("[data-key]")].find(e => e.dataset.key === key && e.offsetParent);
    it?.click();
    return Boolean(it);
  };
  const acts = { j: () => step(1), k: () => step(-1), x: mark, "/": find, "?": help };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (linli.isTyping(event.target)) return;
    if (isOff() && event.key !== "?") return;
    if (acts[event.key]?.() || press(event.key)) event.preventDefault();
  });
  linli.each("[data-keys-help]", button => { button.hidden = false; button.addEventListener("click", help); });
  linli.each("#keys input[name=keys]", box => {
    box.checked = !isOff();
    box.addEventListener("change", () => linli.kept.set("keys", box.checked ? "on" : "off"));
  });
  linli.each("dialog [data-close]", button => button.addEventListener("click", () => button.closest("dialog").close()));
}

/* A page that could not come because something is away asks again by itself, and comes when it can. */
linli.each("[data-again]", page => {
  const again = setInterval(async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer?.ok) { clearInterval(again); location.reload(); }
  }, Number(page.dataset.again) * 1000);
});
