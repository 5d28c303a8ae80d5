/* Lists: how many are chosen, and one box that chooses the whole page. */
{
  const told = form => {
    const count = form.querySelectorAll("tbody .choose :checked").length;
    const place = form.querySelector("[data-chosen]");
    if (!place) return;
    place.dataset.word ??= place.textContent;
    place.textContent = `${place.dataset.word} ${count}`;
    const all = form.querySelector("thead input");
    if (all) all.checked = count > 0 && count === form.querySelectorAll("tbody .choose input").length;
  };

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
