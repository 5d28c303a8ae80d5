/* The plan: moved and made larger by hand, by wheel, by keys and by buttons. Names and signs keep their size. */
{
  const most = 12;

  const live = (box) => {
    if (box.dataset.live) return;
    const plan = box.querySelector(".plan"), land = plan?.querySelector(".land");
    if (!land) return;
    box.dataset.live = "yes";
    const [, , width, height] = land.getAttribute("viewBox").split(" ").map(Number);
    const pinned = [...plan.querySelectorAll(".words > text, .pins > svg")].map((part) =>
      [part, parseFloat(part.getAttribute("x")) * width / 100, parseFloat(part.getAttribute("y")) * height / 100]);
    let x = 0, y = 0, scale = 1;

    const show = () => {
      scale = Math.min(most, Math.max(1, scale));
      x = Math.min(width - width / scale, Math.max(0, x));
      y = Math.min(height - height / scale, Math.max(0, y));
      land.setAttribute("viewBox", `${x} ${y} ${width / scale} ${height / scale}`);
      for (const [part, px, py] of pinned) {
        part.setAttribute("x", `${(px - x) * scale / width * 100}%`);
        part.setAttribute("y", `${(py - y) * scale / height * 100}%`);
      }
      box.classList.toggle("moved", scale > 1);
    };
    const zoom = (factor, atX = 0.5, atY = 0.5) => {
      const before = scale;
      scale = Math.min(most, Math.max(1, scale * factor));
      x += width * atX * (1 / before - 1 / scale);
      y += height * atY * (1 / before - 1 / scale);
      show();
    };
    const move = (across, down) => { x += across * width / scale; y += down * height / scale; show(); };
    const whole = () => { x = y = 0; scale = 1; show(); };
    const at = (event) => {
      const frame = plan.getBoundingClientRect();
      return [(event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height];
    };

    const tools = box.querySelector(".zoom");
    tools.hidden = false;
    tools.addEventListener("click", (event) => {
      const act = event.target.closest("[data-zoom]")?.dataset.zoom;
      if (act === "in") zoom(1.6); else if (act === "out") zoom(1 / 1.6); else if (act === "all") whole();
    });

    box.tabIndex = 0;
    box.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const keys = {
        ArrowLeft: () => move(-0.12, 0), ArrowRight: () => move(0.12, 0), ArrowUp: () => move(0, -0.12), ArrowDown: () => move(0, 0.12),
        "+": () => zoom(1.4), "=": () => zoom(1.4), "-": () => zoom(1 / 1.4), 0: whole,
      };
      if (!keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    box.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && document.activeElement !== box) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), ...at(event));
    }, { passive: false });

    /* one finger or the mouse moves, two fingers make larger; a short tap stays a tap on what is drawn */
    const fingers = new Map();
    let dragged = 0;
    plan.addEventListener("pointerdown", (event) => { fingers.set(event.pointerId, event); if (fingers.size === 1) dragged = 0; });
    plan.addEventListener("pointermove", (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const frame = plan.getBoundingClientRect();
      if (fingers.size === 2) {
        const other = [...fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
        const gap = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
        if (gap(before) > 0) zoom(gap(event) / gap(before), ...at(other));
        dragged = 99;
      } else {
        dragged += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
        if (dragged > 6) {
          plan.setPointerCapture(event.pointerId);
          move((before.clientX - event.clientX) / frame.width, (before.clientY - event.clientY) / frame.height);
        }
      }
      fingers.set(event.pointerId, event);
    });
    for (const end of ["pointerup", "pointercancel"]) plan.addEventListener(end, (event) => fingers.delete(event.pointerId));
    plan.addEventListener("dragstart", (event) => event.preventDefault());
    plan.addEventListener("click", (event) => { if (dragged > 6) { event.preventDefault(); event.stopPropagation(); } }, true);
    box.addEventListener("focusin", (event) => {
      const part = event.target.closest?.(".land a, .pins a");
      if (!part || scale === 1) return;
      const frame = plan.getBoundingClientRect(), there = part.getBoundingClientRect();
      const across = (there.left + there.width / 2 - frame.left) / frame.width, down = (there.top + there.height / 2 - frame.top) / frame.height;
      if (across < 0 || across > 1 || down < 0 || down > 1) move(across - 0.5, down - 0.5);
    });
  };

  const liven = () => document.querySelectorAll("[data-plan]").forEach(live);
  liven();
  document.addEventListener("htmx:load", liven);

  /* the picker's plan: opened when asked for, a tap chooses instead of leaving the form */
  const fetched = async (address) => {
    const answer = await fetch(address);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  };
  const open = async (picker, address) => {
    const plan = (await fetched(address))?.querySelector("[data-plan]") ?? (await fetched("/plan"))?.querySelector("[data-plan]");
    if (!plan) return;
    picker.querySelector(".pickplan").replaceChildren(document.importNode(plan, true));
    liven();
  };
  const choose = async (picker, link) => {
    const field = picker.id, number = link.dataset.place;
    const offers = (await fetched(`/places/offers?field=${field}&tapped=${number}`))?.querySelector(".offers");
    if (!offers) return;
    picker.querySelector(".offers").replaceWith(document.importNode(offers, true));
    const radio = picker.querySelector(`.offers input[value="${number}"]`);
    if (radio) { radio.checked = true; radio.dispatchEvent(new Event("change", { bubbles: true })); }
    picker.querySelectorAll(".picked").forEach((one) => one.classList.remove("picked"));
    (link.querySelector(".yard") ?? link).classList.add("picked");
    if (link.querySelector(".yard:not(.here)")) await open(picker, link.getAttribute("href"));
  };
  const offer = () => document.querySelectorAll("[data-look-for][hidden]").forEach((button) => { button.hidden = false; });
  offer();
  document.addEventListener("htmx:load", offer);
  document.addEventListener("click", (event) => {
    const picker = event.target.closest(".picker");
    if (!picker || event.defaultPrevented) return;
    const look = event.target.closest("[data-look-for]");
    if (look) { open(picker, look.dataset.lookFor); return; }
    const link = event.target.closest(".pickplan [data-place]");
    if (link) { event.preventDefault(); choose(picker, link); }
  });

  /* the picker: arrows walk through what was found, Enter takes the first */
  document.addEventListener("keydown", (event) => {
    const picker = event.target.closest?.(".picker");
    if (!picker || !event.target.matches(".seekplace input")) return;
    const found = [...picker.querySelectorAll(".offers input[type=radio]")];
    if (event.key === "ArrowDown" && found.length) { event.preventDefault(); (found.find((one) => one.checked) ?? found[0]).focus(); }
    if (event.key === "Enter" && found.length && event.target.value.trim()) { event.preventDefault(); found[0].checked = true; found[0].focus(); found[0].dispatchEvent(new Event("change", { bubbles: true })); }
  });
}
