// Upload of a spreadsheet: says at once that a file is too large, lets one be dropped, and tells that it is being read.
{
  const form = document.getElementById("sheet-form");
  if (form) {
    const file = form.querySelector("input[type=file]");
    const drop = form.querySelector(".dropzone");
    const most = Number(form.dataset.most) * 1024 * 1024;
    const weigh = () => file.setCustomValidity(file.files[0]?.size > most ? form.dataset.large : "");
    file.addEventListener("change", () => {
      weigh();
      if (!file.validity.valid) file.reportValidity();
    });
    for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, () => drop.classList.add("over"));
    for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
    form.addEventListener("submit", () => {
      const reading = form.querySelector(".reading");
      reading.textContent = form.dataset.reading;
      reading.hidden = false;
    });
  }
}
