/* The clerk's desk: places by initials, what is known as it is typed, everything by keyboard. */
{
  const call = document.querySelector("form[data-call]");
  if (call) {
    const combo = document.getElementById("combo");
    const spot = document.getElementById("spot");
    const list = document.getElementById("spots");
    const send = document.getElementById("hand-in");
    const place = Object.assign(document.createElement("input"), { type: "hidden", name: "place", value: combo.dataset.id });
    combo.hidden = false;
    combo.append(place);
    document.getElementById("keys").hidden = false;

    const hint = document.getElementById("hint");
    let soon = null;
    let found = [];
    let at = 0;
    let asked = 0;

    function mark() {
      [...list.children].forEach((line, n) => line.setAttribute("aria-selected", String(n === at)));
      spot.setAttribute("aria-activedescendant", found.length ? "spot-" + at : "");
    }

    function draw() {
      list.replaceChildren(...found.map((one, n) => {
        const line = Object.assign(document.createElement("li"), { id: "spot-" + n });
        line.setAttribute("role", "option");
        const name = document.createElement("b");
        name.textContent = one.name;
        line.append(name);
        line.onmousedown = event => { event.preventDefault(); at = n; take(); };
        return line;
      }));
      if (!found.length && spot.value.trim()) {
        const none = Object.assign(document.createElement("li"), { textContent: combo.dataset.none });
        none.setAttribute("role", "option");
        none.setAttribute("aria-disabled", "true");
        list.append(none);
      }
      at = 0;
      list.hidden = !list.children.length;
      spot.setAttribute("aria-expanded", String(!list.hidden));
      mark();
    }

    async function seek() {
      place.value = "";
      const mine = ++asked;
      if (!spot.value.trim()) { found = []; draw(); return; }
      const answer = await fetch("/places/search.json?limit=6&within=" + encodeURIComponent(combo.dataset.within) + "&q=" + encodeURIComponent(spot.value));
      if (mine !== asked || !answer.ok) return;
      found = await answer.json();
      draw();
    }

    function close() {
      list.hidden = true;
      spot.setAttribute("aria-expanded", "false");
      spot.removeAttribute("aria-activedescendant");
    }

    async function take() {
      const one = found[at];
      if (!one) return;
      place.value = one.id;
      spot.value = one.name;
      close();
      clearTimeout(soon);
      await look();
      (document.getElementById("accept") ?? document.getElementById("other")).focus();
    }

    let waiting = null;
    spot.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(seek, 80); });
    spot.addEventListener("blur", close);
    spot.addEventListener("keydown", async event => {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (found.length) at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
        mark();
      } else if (event.key === "Enter" && !event.ctrlKey) {
        event.preventDefault();
        clearTimeout(waiting);
        if (!place.value) await seek();
        take();
      } else if (event.key === "Escape") {
        close();
      }
    });

    /* What is known by now. A choice that was made by hand stays made. */
    let looked = 0;
    async function look() {
      const mine = ++looked;
      const answer = await fetch("/desk/hint", { method: "POST", body: new URLSearchParams(new FormData(call)), headers: { "HX-Request": "true" } });
      if (mine !== looked || !answer.ok) return;
      const focused = document.activeElement?.id;
      const how = call.querySelector("input[name=how]:checked")?.value;
      const category = document.getElementById("category").value;
      const byHand = hint.dataset.byHand === "yes";
      hint.innerHTML = await answer.text();
      document.getElementById("category").value = category;
      const again = byHand && call.querySelector(`input[name=how][value="${how}"]`);
      if (again) again.checked = true;
      if (focused && hint.querySelector("#" + CSS.escape(focused))) document.getElementById(focused).focus();
      const urgency = document.getElementById("suggested-urgency")?.value;
      if (urgency && call.dataset.urgency !== "yes") document.getElementById("urgency-" + urgency).checked = true;
    }
    call.addEventListener("input", event => {
      if (event.target.name === "urgency") call.dataset.urgency = "yes";
      if (event.target.name === "category") { hint.dataset.byHand = "yes"; document.getElementById("other").checked = true; }
      if (event.target.name === "how") hint.dataset.byHand = "yes";
      if (!event.target.matches("[data-look], #name")) return;
      clearTimeout(soon);
      soon = setTimeout(look, 350);
    });
    if (place.value) look();

    /* Enter: the next field; at the suggestion: so be it; Ctrl Enter: hand it in. Alt and a figure: that field. */
    const STOPS = ["name", "phone", "body", "spot", "detail"];
    call.addEventListener("keydown", event => {
      if (event.isComposing) return;
      if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); send.click(); return; }
      if (event.key === "Enter" && event.target.matches("input[name=how], input[name=urgency], #category")) { event.preventDefault(); send.focus(); return; }
      if (event.key === "Enter" && event.target.matches("#name, #phone, #detail")) { event.preventDefault(); step(event.target.id); }
      if (event.altKey && event.key === "0") { event.preventDefault(); document.getElementById("put-aside").click(); return; }
      if (event.altKey && /^[1-6]$/.test(event.key)) {
        event.preventDefault();
        const field = event.key === "6" ? call.querySelector("input[name=urgency]:checked") ?? call.querySelector("input[name=urgency]") : document.getElementById(STOPS[event.key - 1]);
        field.focus();
      }
    });
    function step(id) {
      const next = id === "detail" ? document.getElementById("accept") ?? send : document.getElementById(STOPS[STOPS.indexOf(id) + 1]);
      next.focus();
    }

    /* How long they have been speaking. */
    const clock = document.getElementById("clock");
    let since = 0;
    call.addEventListener("input", () => {
      if (since) return;
      since = Date.now();
      clock.hidden = false;
      setInterval(() => {
        const seconds = Math.floor((Date.now() - since) / 1000);
        clock.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
      }, 1000);
    });

    let sent = false;
    call.addEventListener("submit", event => { if (sent) event.preventDefault(); sent = true; });
    addEventListener("pageshow", () => { sent = false; });
  }
}

/* A pile of paper: Enter goes to the next cell, Ctrl Enter writes all of it down. */
{
  const pile = document.querySelector("form[data-pile]");
  if (pile) {
    const cells = [...pile.querySelectorAll("tbody input:not([type=hidden])")];
    (pile.querySelector("[aria-invalid]") ?? cells[0]).focus();
    pile.addEventListener("keydown", event => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      if (event.ctrlKey) document.getElementById("enter-pile").click();
      else cells[cells.indexOf(event.target) + 1]?.focus();
    });
  }
  const print = document.querySelector("[data-print-sheets]");
  if (print) {
    print.hidden = false;
    print.onclick = () => window.print();
  }
}
