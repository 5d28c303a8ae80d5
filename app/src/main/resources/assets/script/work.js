/* The to-do: at a desk a concern opens beside the list, on a phone on its own page. */
{
  const desk = matchMedia("(min-width: 1100px)");
  const isRow = element => element.matches?.(".lists [data-open]");

  const mark = link => {
    link.closest(".lists").querySelectorAll("[aria-current]").forEach(other => other.removeAttribute("aria-current"));
    link.setAttribute("aria-current", "true");
  };

  document.addEventListener("htmx:confirm", asked => {
    const link = asked.detail.elt;
    if (!isRow(link)) return;
    if (desk.matches) {
      mark(link);
      return;
    }
    asked.preventDefault();
    location.href = link.href;
  });

  /* Reached by key, a concern shows beside the list as one goes through it. */
  document.addEventListener("focusin", reached => {
    const link = reached.target;
    if (isRow(link) && desk.matches && link.matches(":focus-visible") && !link.hasAttribute("aria-current")) link.click();
  });

  document.addEventListener("keydown", pressed => {
    if (pressed.key !== "Enter" || !isRow(document.activeElement)) return;
    pressed.preventDefault();
    location.href = document.activeElement.href;
  });
}

/* Only one of the folded acts is open at a time. */
document.addEventListener("toggle", toggled => {
  const fold = toggled.target;
  if (!fold.open || !fold.matches?.(".acts details, .listtools details")) return;
  fold.parentElement.querySelectorAll(":scope > details[open]").forEach(other => {
    if (other !== fold) other.open = false;
  });
  fold.querySelector("textarea, select, input:not([type=hidden])")?.focus();
}, true);
