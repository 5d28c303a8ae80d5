
/* Ctrl-K, or a press on a field or link marked data-palette: everything that can be found, under the fingers. */
{
  const dialog = document.getElementById("palette");
  const input = dialog?.querySelector("input");
  const list = document.getElementById("palette-list");
  const nothing = dialog?.querySelector(".nothing");
  let at = 0;
  let asked = 0;
  let soon = 0;
  const options = () => [...list.querySelectorAll("[role=option]")];
  const go = to => {
    const all = options();
    at = (to + all.length) % Math.max(1, all.length);
    all.forEach((option, n) => option.setAttribute("aria-selected", n === at));
    if (!all.length) { input.removeAttribute("aria-activedescendant"); return; }
    input.setAttribute("aria-activedescendant", all[at].id);
    all[at].scrollIntoView({ block: "nearest" });
  };
  const icon = name => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", list.dataset.icons + "#" + name);
    svg.append(use);
    return svg;
  };
  const show = groups => {
    let count = 0;
    list.replaceChildren(...groups.map((group, g) => {
      const part = document.createElement("div");
      part.setAttribute("role", "group");
      part.setAttribute("aria-labelledby", "palette-group" + g);
      part.append(Object.assign(document.createElement("p"), { id: "palette-group" + g, className: "soft", textContent: group.title }));
      for (const hit of group.hits) {
        const option = Object.assign(document.createElement("a"), { id: "palette-hit" + count++, href: hit.href, className: "hit", tabIndex: -1 });
        option.setAttribute("role", "option");
        const words = Object.assign(document.createElement("span"), { textContent: hit.text });
        if (hit.detail) words.append(Object.assign(document.createElement("small"), { textContent: hit.detail }));
        option.append(icon(hit.icon), words);
        part.append(option);
      }
      return part;
    }));
    nothing.textContent = count ? "" : nothing.dataset.nothing;
    go(0);
  };
  const ask = async () => {
    const mine = ++asked;
    const answer = await fetch("/find.json?words=" + encodeURIComponent(input.value.trim()), { headers: { Accept: "application/json" } }).catch(() => null);
    if (mine !== asked) return;
    if (!answer?.ok) { list.replaceChildren(); nothing.textContent = nothing.dataset.away; return; }
    const groups = await answer.json();
    if (mine === asked) show(groups);
  };
  if (dialog) {
    linli.palette = () => {
      if (dialog.open) return true;
      dialog.showModal();
      input.select();
      ask();
      return true;
    };
    input.addEventListener("input", event => {
      clearTimeout(soon);
      if (!event.isComposing) soon = setTimeout(ask, 100);
    });
    input.addEventListener("compositionend", () => { clearTimeout(soon); soon = setTimeout(ask, 50); });
    dialog.addEventListener("keydown", event => {
      if (event.isComposing || event.target !== input) return;
      if (event.key === "ArrowDown") { event.preventDefault(); go(at + 1); }
      else if (event.key === "ArrowUp") { event.preventDefault(); go(at - 1); }
      else if (event.key === "Enter" && options()[at]) { event.preventDefault(); options()[at].click(); }
    });
    document.addEventListener("keydown", event => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        if (dialog.open) dialog.close();
        else linli.palette();
      }
    });
    linli.each("[data-palette]", door => {
      door.addEventListener("click", event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        linli.palette();
      });
      door.querySelector("input")?.addEventListener("keydown", event => {
        if (event.key.length === 1 && !event.ctrlKey && !event.metaKey || event.key === "Enter") linli.palette();
      });
    });
  }
}
