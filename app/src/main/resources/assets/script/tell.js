/* Telling: one question a screen, photos made small, the voice, and words that survive a lost network. */
{
  const form = document.querySelector("form[data-tell]");
  const KEY = "linli.tell";
  const WEEK = 7 * 24 * 3600 * 1000;

  /* ---- what was typed stays in this phone until the receipt is there ---- */
  const TEXTS = ["body", "detail", "affected", "affectedNote", "phone", "name"];

  function remember() {
    const chosen = form.querySelector("input[name=place]:checked");
    const draft = { at: Date.now(), texts: {}, answerBy: form.elements.answerBy?.value, shown: form.querySelector("input[name=shown]")?.checked };
    for (const name of TEXTS) draft.texts[name] = form.elements[name].value;
    if (chosen) draft.place = { id: chosen.value, name: chosen.closest("label").querySelector("span").firstChild.textContent };
    try {
      localStorage.setItem(KEY, JSON.stringify(draft));
    } catch { /* a full or forbidden store: the page itself still holds everything */ }
  }

  function remembered() {
    try {
      const draft = JSON.parse(localStorage.getItem(KEY));
      return draft && Date.now() - draft.at < WEEK && Object.values(draft.texts).some(Boolean) ? draft : null;
    } catch {
      return null;
    }
  }

  function forget() {
    try { localStorage.removeItem(KEY); } catch { /* nothing was kept */ }
  }

  function resume() {
    const draft = remembered();
    const fresh = TEXTS.every(name => !form.elements[name].value) && !document.querySelector("main .note[role=alert]");
    if (!draft || !fresh) return;
    for (const name of TEXTS) form.elements[name].value = draft.texts[name] ?? "";
    const way = form.querySelector(`input[name=answerBy][value="${draft.answerBy}"]`);
    if (way) way.checked = true;
    const shown = form.querySelector("input[name=shown]");
    if (shown) shown.checked = draft.shown;
    if (draft.place && !form.querySelector("input[name=place]:checked")) choose(draft.place);
    const said = document.getElementById("resumed");
    said.hidden = false;
    document.getElementById("forget").onclick = () => { forget(); location.reload(); };
  }

  function choose(place) {
    const there = form.querySelector(`input[name=place][value="${Number(place.id)}"]`);
    if (there) { there.checked = true; return; }
    const label = document.createElement("label");
    label.className = "pick";
    const radio = Object.assign(document.createElement("input"), { type: "radio", name: "place", value: place.id, checked: true });
    const name = document.createElement("span");
    name.textContent = place.name;
    label.append(radio, name);
    form.querySelector("#place legend").after(label);
  }

  /* ---- one step after another ---- */
  function show(step) {
    form.elements.at.value = step;
    for (const screen of form.querySelectorAll(".screen")) screen.classList.toggle("open", screen.id === "s" + step);
    const screen = document.getElementById("s" + step);
    screen.focus({ preventScroll: true });
    screen.scrollIntoView({ block: "start" });
  }

  /* what the summary of faults names may stand on another step */
  addEventListener("hashchange", () => {
    const field = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const screen = field?.closest(".screen:not(.open)");
    if (!screen) return;
    show(screen.id.slice(1));
    field.focus();
  });

  /* ---- what waits for the network ---- */
  async function keepForLater() {
    const entries = linli.entries(form).filter(([name]) => name !== "go").concat([["go", "anyway"]]);
    await linli.outbox.put({ submission: form.elements.submission.value, path: "/tell", entries, label: form.elements.body.value });
    const note = document.getElementById("waiting");
    document.getElementById("waiting-words").textContent = form.elements.body.value;
    note.hidden = false;
    form.hidden = true;
    note.focus();
  }

  document.addEventListener("linli:sent", event => {
    if (form && event.detail.letter.path === "/tell") location.assign(event.detail.url);
  });

  /* ---- photos: small enough for a weak network, and without what the camera noted ---- */
  async function smaller(file) {
    const small = await linli.smaller(file);
    try {
      const picture = await createImageBitmap(small);
      const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: Math.round(160 * picture.height / picture.width) });
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      return { file: small, preview: canvas.toDataURL("image/jpeg", .8) };
    } catch {
      return { file: small, preview: "" };
    }
  }

  function photos(input, strip) {
    const chosen = [];
    const fill = () => {
      const all = new DataTransfer();
      for (const one of chosen) all.items.add(one.file);
      input.files = all.files;
    };
    input.addEventListener("change", async () => {
      for (const file of [...input.files]) {
        const one = await smaller(file);
        chosen.push(one);
        const shown = one.preview ? Object.assign(document.createElement("img"), { src: one.preview, alt: file.name }) : Object.assign(document.createElement("span"), { textContent: file.name });
        strip.append(item(shown, () => { chosen.splice(chosen.indexOf(one), 1); fill(); }));
      }
      fill();
    });
  }

  function item(shown, drop) {
    const line = document.createElement("li");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn bare", textContent: document.getElementById("strip").dataset.drop });
    button.onclick = () => { drop(); line.remove(); };
    line.append(shown, button);
    return line;
  }

  /* ---- the voice: press, speak, press ---- */
  function voice(button, input, strip) {
    if (!window.MediaRecorder || !navigator.mediaDevices?.getUserMedia) return;
    const word = document.getElementById("talk-word");
    const time = document.getElementById("talk-time");
    const hint = time.textContent;
    const MOST = 120;
    const form = button.form;
    let recorder = null;
    button.hidden = false;
    for (const plain of form.querySelectorAll(".plain")) plain.hidden = true;
    button.addEventListener("click", async () => {
      if (recorder) { recorder.stop(); return; }
      let stream;
      try {
        stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      } catch {
        time.textContent = button.dataset.denied;
        for (const plain of form.querySelectorAll(".plain")) plain.hidden = false;
        return;
      }
      const pieces = [];
      recorder = new MediaRecorder(stream);
      recorder.ondataavailable = piece => pieces.push(piece.data);
      const since = Date.now();
      const ticking = setInterval(() => {
        const seconds = Math.floor((Date.now() - since) / 1000);
        time.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
        if (seconds >= MOST) recorder?.stop();
      }, 250);
      recorder.onstop = () => {
        clearInterval(ticking);
        for (const track of stream.getTracks()) track.stop();
        const type = recorder.mimeType || "audio/webm";
        recorder = null;
        button.classList.remove("live");
        word.textContent = button.dataset.start;
        time.textContent = hint;
        const all = new DataTransfer();
        all.items.add(new File(pieces, "voice", { type }));
        input.files = all.files;
        strip.querySelector("li.spoken")?.remove();
        const line = item(Object.assign(document.createElement("audio"), { controls: true, src: URL.createObjectURL(all.files[0]) }), () => { input.value = ""; });
        line.classList.add("spoken");
        strip.append(line);
      };
      recorder.start();
      button.classList.add("live");
      word.textContent = button.dataset.stop;
    });
  }

  const photoInput = document.getElementById("photos");
  if (photoInput) photos(photoInput, document.getElementById("strip"));

  const talk = document.getElementById("talk");
  if (talk) voice(talk, document.getElementById("spoken"), document.getElementById("strip"));

  if (form) {
    resume();
    form.addEventListener("input", remember);
    form.elements.body.addEventListener("input", event => event.target.setCustomValidity(""));
    form.addEventListener("change", remember);
    let sending = false;
    addEventListener("pageshow", () => { sending = false; });
    form.addEventListener("click", event => {
      const button = event.target.closest("button[name=go]");
      if (!button || !/^[123]$/.test(button.value)) return;
      event.preventDefault();
      const body = form.elements.body, silent = !body.value.trim() && !document.getElementById("strip").childElementCount;
      body.setCustomValidity(silent && button.value !== "1" ? body.dataset.missing : "");
      if (body.reportValidity()) show(button.value);
    });
    form.addEventListener("submit", async event => {
      if (event.submitter && event.submitter.name !== "go") return;
      if (sending === "sure") return;
      event.preventDefault();
      if (sending) return;
      sending = true;
      if (await linli.reachable()) {
        sending = "sure";
        form.requestSubmit(event.submitter ?? document.getElementById("send"));
      } else {
        await keepForLater();
      }
    });
  }

  if (document.querySelector("[data-told]")) {
    forget();
    const print = document.querySelector("[data-print]");
    print.hidden = false;
    print.onclick = () => window.print();
    const share = document.querySelector("[data-share]");
    if (navigator.share) {
      share.hidden = false;
      share.onclick = () => navigator.share({ text: share.dataset.share, url: new URL(share.dataset.url, location.href).href }).catch(() => {});
    }
  }
}
