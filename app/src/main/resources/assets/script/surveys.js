
/* Surveys: questions that depend on others, one at a time on a phone, and answers that survive a lost network. */
{
  /* What is not asked is not seen; without a script all is seen, and the server leaves out what was not asked. */
  linli.each("form[data-branching]", form => {
    const some = [...form.querySelectorAll(".query[data-after]")];
    const look = () => some.forEach(ask => {
      const codes = ask.dataset.codes.split(" ");
      const before = form.querySelector(`.query[data-key="${ask.dataset.after.slice(1)}"]`);
      const asked = before && !before.hidden && [...form.querySelectorAll(`[name="${ask.dataset.after}"]:checked`)].some(box => codes.includes(box.value));
      ask.hidden = !asked;
    });
    form.querySelectorAll(".query[data-after] > .branch").forEach(word => word.remove());
    form.addEventListener("change", look);
    look();
  });

  /* ---- one after the other ---- */
  const phone = matchMedia("(max-width: 799.98px)");
  linli.each("form[data-asking]", form => {
    const words = form.dataset;
    let at = 0;
    let all = !phone.matches || Boolean(document.querySelector("main .note[role=alert]"));
    const asks = () => [...form.querySelectorAll(":scope > .query:not([hidden])")];
    const button = (word, kind, press) => {
      const it = Object.assign(document.createElement("button"), { type: "button", className: kind, textContent: word });
      it.addEventListener("click", press);
      return it;
    };
    const bar = document.createElement("div");
    bar.className = "askbar";
    const line = Object.assign(document.createElement("progress"), { max: 1, value: 0 });
    const told = Object.assign(document.createElement("span"), { className: "soft num" });
    told.setAttribute("aria-live", "polite");
    const back = button(words.back, "btn", () => go(at - 1));
    const next = button(words.next, "btn main", () => { if (fits(asks()[at])) go(at + 1); });
    const whole = button(words.all, "btn bare", () => { all = true; show(); });
    line.setAttribute("aria-hidden", "true");
    bar.append(line, told, back, next, whole);
    form.append(bar);
    /* A number out of its range is said where it is typed, not at the end. */
    const fits = ask => {
      const field = ask.querySelector("input[data-low]");
      if (!field) return true;
      const typed = field.value.normalize("NFKC").trim();
      const right = !typed || (/^-?\d+$/.test(typed) && Number(typed) >= Number(field.dataset.low) && Number(typed) <= Number(field.dataset.high));
      ask.querySelector(".err")?.remove();
      field.removeAttribute("aria-invalid");
      field.setAttribute("aria-describedby", `${field.id}-hint`);
      if (right) return true;
      field.setAttribute("aria-invalid", "true");
      const said = Object.assign(document.createElement("p"), { className: "err", id: `${field.id}-error`, textContent: field.dataset.wrong });
      said.setAttribute("role", "alert");
      field.setAttribute("aria-describedby", `${field.id}-hint ${said.id}`);
      field.after(said);
      field.focus();
      return false;
    };
    const show = () => {
      const list = asks();
      at = Math.max(0, Math.min(at, list.length - 1));
      form.classList.toggle("single", !all);
      bar.hidden = all;
      list.forEach((ask, n) => ask.classList.toggle("showing", n === at));
      line.max = list.length;
      line.value = at + 1;
      told.textContent = linli.fill(words.at, at + 1, list.length);
      back.hidden = at === 0;
      next.hidden = at === list.length - 1;
    };
    const go = to => {
      at = to;
      show();
      const ask = asks()[at];
      ask.tabIndex = -1;
      ask.focus({ preventScroll: true });
      ask.scrollIntoView({ block: "start" });
    };
    form.addEventListener("change", () => { if (!all) show(); });
    phone.addEventListener("change", () => { all = !phone.matches; show(); });
    show();
  });

  /* ---- what waited in the phone has arrived ---- */
  document.addEventListener("linli:sent", event => {
    const form = document.querySelector("form.asking[data-outbox]");
    if (form && event.detail.letter.path === new URL(form.action).pathname) location.assign(event.detail.url);
  });
}
