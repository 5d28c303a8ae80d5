/* Lists by keyboard: j and k go down and up, x chooses, Enter opens. And one box that chooses the whole page. */
{
  const rows = () => [...document.querySelectorAll("[data-rows] [data-row]")];
  const opener = row => row.querySelector("[data-open]");
  const typing = at => at.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog");

  const go = step => {
    const all = rows();
    if (!all.length) return;
    const here = all.findIndex(row => row.contains(document.activeElement));
    const at = here >= 0 ? here : all.findIndex(row => row.querySelector("[aria-current]"));
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    opener(next)?.focus();
    next.scrollIntoView({ block: "nearest" });
    next.dispatchEvent(new CustomEvent("linli:reached", { bubbles: true }));
  };

  const told = form => {
    const count = form.querySelectorAll("tbody .choose :checked").length;
    const place = form.querySelector("[data-chosen]");
    if (!place) return;
    place.dataset.word ??= place.textContent;
    place.textContent = `${place.dataset.word} ${count}`;
    const all = form.querySelector("thead input");
    if (all) all.checked = count > 0 && count === form.querySelectorAll("tbody .choose input").length;
  };

  document.addEventListener("keydown", pressed => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || typing(pressed.target)) return;
    if (pressed.key === "j") go(1);
    else if (pressed.key === "k") go(-1);
    else if (pressed.key === "x") {
      const box = document.activeElement?.closest("[data-row]")?.querySelector(".choose input");
      if (!box) return;
      box.click();
    } else return;
    pressed.preventDefault();
  });

  document.addEventListener("change", changed => {
    const form = changed.target.closest("form.many");
    if (!form || !changed.target.closest(".choose")) return;
    if (changed.target.closest("thead"))
      form.querySelectorAll("tbody .choose input").forEach(box => { box.checked = changed.target.checked; });
    told(form);
  });

  const furnish = root => root.querySelectorAll("form.many table[data-all]").forEach(table => {
    const head = table.querySelector("thead .choose");
    if (!head || head.querySelector("input")) return;
    const label = document.createElement("label");
    label.className = "tick";
    label.title = table.dataset.all;
    label.innerHTML = "<input type=\"checkbox\"><span class=\"hide\"></span>";
    label.querySelector("span").textContent = table.dataset.all;
    head.replaceChildren(label);
  });
  furnish(document);
  document.addEventListener("htmx:afterSwap", swapped => furnish(swapped.target.ownerDocument));
}
