
/* Budgets: what the chosen items cost together, and how many points are left, while one chooses. */
{
  linli.each("form[data-ballot]", form => {
    const kind = form.dataset.ballot;
    const words = form.querySelector(".runsum p");
    const drawing = form.querySelector(".runsum svg");
    const filled = drawing.querySelector(".fresh");
    const fields = [...form.querySelectorAll("[data-cost]")];
    const money = Number(form.dataset.money);
    const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
    const isChosen = field => field.type === "checkbox" ? field.checked : Number(field.value) > 0;
    const over = (used, most) => {
      words.classList.toggle("over", used > most);
      return used > most ? linli.fill(form.dataset.wordsOver, used - most) : "";
    };
    const look = () => {
      const chosen = fields.filter(isChosen);
      const cost = chosen.reduce((sum, field) => sum + Number(field.dataset.cost), 0);
      const most = Number(form.dataset.most);
      let said = linli.fill(form.dataset.words, chosen.length, number.format(cost / 100), number.format(money / 100));
      if (kind === "CUMULATIVE") {
        const given = chosen.reduce((sum, field) => sum + Number(field.value), 0);
        const points = Number(form.dataset.points);
        said = over(given, points) || linli.fill(form.dataset.wordsPoints, points - given);
        filled.setAttribute("x2", Math.min(100, 100 * given / points) + "%");
      } else {
        said = (most > 0 && over(chosen.length, most)) || said;
        filled.setAttribute("x2", Math.min(100, 100 * cost / money) + "%");
      }
      words.textContent = said;
    };
    words.hidden = false;
    drawing.removeAttribute("hidden");
    form.addEventListener("input", look);
    look();
  });
}
