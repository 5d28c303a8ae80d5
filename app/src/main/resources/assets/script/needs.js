
/* Hours of a week, painted with a mouse, a finger or the keys. What is painted travels in one hidden field; without a
   script the boxes are ticked and the server paints. */
{
  const start = painter => {
    const week = painter.querySelector("input[name=hours]");
    const table = painter.querySelector("table");
    const words = painter.dataset.levels.split("|");
    const boxes = [...table.querySelectorAll("input[name=cell]")];
    const at = new Map(boxes.map(box => [Number(box.value), box]));
    const levels = (week.value || "0".repeat(168)).split("");
    const brush = () => painter.querySelector("input[name=brush]:checked").value;
    const show = box => {
      const level = levels[box.value];
      box.closest("td").className = "h" + level;
      box.parentElement.querySelector("[data-level]").textContent = words[level];
    };
    const paint = (box, level) => {
      levels[box.value] = level;
      week.value = levels.join("");
      show(box);
    };
    const reach = box => { for (const other of boxes) other.tabIndex = other === box ? 0 : -1; };

    painter.classList.add("live");
    for (const box of boxes) box.removeAttribute("name");
    reach(boxes[0]);
    let drawing = null;
    const under = event => document.elementFromPoint(event.clientX, event.clientY)?.closest?.("td")?.querySelector("input[type=checkbox]");
    table.addEventListener("pointerdown", event => {
      const box = under(event);
      if (!box || event.button) return;
      drawing = levels[box.value] === brush() ? "0" : brush();
      paint(box, drawing);
      reach(box);
      if (event.pointerType === "mouse") event.preventDefault();
      box.focus({ preventScroll: true });
    });
    table.addEventListener("pointermove", event => {
      const box = drawing === null ? null : under(event);
      if (box) paint(box, drawing);
    });
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => { drawing = null; });
    table.addEventListener("click", event => { if (event.target.closest("td")) event.preventDefault(); });
    table.addEventListener("keydown", event => {
      const box = event.target;
      if (box.type !== "checkbox") return;
      const step = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -24, ArrowRight: 24 }[event.key];
      if (event.key === " ") {
        event.preventDefault();
        paint(box, levels[box.value] === brush() ? "0" : brush());
      } else if (step) {
        event.preventDefault();
        const next = at.get(Number(box.value) + step);
        if (next) { reach(next); next.focus(); }
      }
    });
    painter.querySelector(".span button").addEventListener("click", event => {
      event.preventDefault();
      const from = Number(painter.querySelector("[name=from]").value), until = Number(painter.querySelector("[name=until]").value);
      for (const day of painter.querySelectorAll("[name=day]:checked")) {
        for (let hour = from; hour < until; hour++) paint(at.get(day.value * 24 + hour), brush());
        day.checked = false;
      }
    });
    painter.closest("form").addEventListener("submit", () => { week.value = levels.join(""); });
  };
  for (const painter of document.querySelectorAll("[data-painter]")) start(painter);
}

/* An address that is copied by one tap, where the browser allows it. */
linli.each("[data-copy]", button => {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    linli.say(button.dataset.copied);
  });
});
