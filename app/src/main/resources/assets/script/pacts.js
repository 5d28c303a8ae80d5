
/* Pacts: while hours are chosen they appear in the picture of the week, and whoever has the room already is named at once. */
{
  const form = document.querySelector("form[data-week-form]");
  const picture = [...document.querySelectorAll("svg[data-week]")].at(-1);

  if (form && picture) {
    const { first, left, top, column, hour } = Object.fromEntries(Object.entries(picture.dataset).map(([key, value]) => [key, Number(value)]));
    const line = form.querySelector(".clashline");
    const minutes = typed => { const [h, m] = typed.split(":").map(Number); return h * 60 + m; };

    /* cut at midnight, as the program does */
    const pieces = () => {
      const from = form.elements.from.value, until = form.elements.until.value;
      if (!from || !until) return [];
      const begin = minutes(from), end = minutes(until);
      return [...form.querySelectorAll("input[name=days]:checked")].map(day => Number(day.value)).flatMap(day => end > begin
        ? [{ day, begin, end }]
        : [{ day, begin, end: 1440 }, { day: day % 7 + 1, begin: 0, end }].filter(piece => piece.end > piece.begin));
    };
    const meets = (piece, it) => Number(it.dataset.day) === piece.day && Number(it.dataset.from) < piece.end && piece.begin < Number(it.dataset.until);

    const draw = () => {
      picture.querySelectorAll(".ghost").forEach(ghost => ghost.remove());
      const kind = form.elements.kind.value;
      const room = form.elements.room.value.trim().toLowerCase();
      let clash = "", hushed = "";
      for (const piece of kind === "ROTATION" || kind === "HOURS" ? pieces() : []) {
        const taken = kind === "ROTATION" ? [...picture.querySelectorAll("g.taken")].find(it => it.dataset.room.trim().toLowerCase() === room && meets(piece, it)) : undefined;
        const quiet = [...picture.querySelectorAll(kind === "ROTATION" ? "[data-quiet]" : "g.taken")].find(it => meets(piece, it));
        if (taken) clash ||= linli.fill(form.dataset.clash, taken.dataset.who);
        if (quiet) hushed ||= form.dataset.hushed;
        const y = Math.max(piece.begin, first * 60), high = (piece.end - y) * hour / 60;
        if (high <= 0) continue;
        const ghost = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        for (const [name, value] of Object.entries({ x: left + (piece.day - 1) * column + 2, y: top + (y - first * 60) * hour / 60, width: column - 4, height: high, rx: 3, class: taken ? "ghost clash" : "ghost" })) ghost.setAttribute(name, value);
        picture.append(ghost);
      }
      line.hidden = !clash && !hushed;
      line.classList.toggle("soft1", !clash);
      line.querySelector("span").textContent = clash || hushed;
    };
    form.addEventListener("input", draw);
    draw();
  }
}
