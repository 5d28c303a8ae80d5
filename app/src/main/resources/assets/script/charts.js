
/* Draws the tables of figures marked data-chart. The library comes only with the first of them; colours are those of the
   page, by day and by night; shapes tell series apart where colours cannot. */
{
  const INKS = ["celadon", "indigo", "ochre", "moss", "soft"];
  const MARKS = ["circle", "rect", "triangle", "diamond", "emptyCircle"];
  const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 6]];
  const WASHES = [null, { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -.7 }, { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: .7 },
    { symbol: "circle", dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: .6 }, { symbol: "rect", dashArrayX: [2, 4], dashArrayY: [1, 0] }];
  /* the colours come round before the patterns do, so that no two look the same */
  const wash = n => WASHES[(n + Math.floor(n / INKS.length)) % WASHES.length];
  /* what an A4 sheet leaves between its margins */
  const SHEET = 640;
  let library;
  const load = address => library ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address, onload: () => resolve(window.echarts), onerror: reject });
    document.head.append(script);
  });
  const read = figure => {
    const rows = [...figure.querySelectorAll("tbody tr")];
    const names = [...figure.querySelectorAll("thead th")].slice(1).map(th => th.textContent.trim());
    return {
      labels: rows.map(row => row.querySelector("th").textContent.trim()),
      series: names.map((name, n) => ({ name, points: rows.map(row => {
        const cell = row.querySelectorAll("td")[n];
        return { value: cell.dataset.value === undefined ? null : Number(cell.dataset.value), href: cell.dataset.href };
      }) })),
    };
  };
  /* how many lines its legend has, where a line is so many characters long */
  const lines = (series, most) => {
    let count = 1, along = 0;
    for (const { name } of series) {
      const long = 4 + [...name].reduce((sum, sign) => sum + (sign > "\u2e80" ? 1 : .56), 0);
      if (along && along + long > most) { count++; along = 0; }
      along += long;
    }
    return count;
  };
  const options = (figure, width) => {
    const style = getComputedStyle(figure);
    const ink = name => style.getPropertyValue("--" + name).trim();
    const { labels, series } = read(figure);
    const kind = figure.dataset.chart;
    const lying = kind === "LYING_BARS";
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * .82;
    const room = width / labels.length - size / 2;
    const wide = !lying && room > size * 5;
    const leaning = !lying && !wide && labels.length <= 14 && labels.every(label => !/^\d/.test(label));
    const text = { color: ink("soft"), fontFamily: style.fontFamily, fontSize: size };
    const names = { type: "category", data: labels, inverse: lying, axisLine: { lineStyle: { color: ink("edge") } }, axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: !wide && !leaning, interval: wide || leaning ? 0 : "auto", rotate: leaning ? 50 : 0,
        width: lying ? size * 8 : wide ? room : leaning ? size * 6 : undefined, overflow: lying || leaning ? "truncate" : wide ? "break" : undefined } };
    const peak = kind === "STACKED_BARS" ? 0 : Math.max(0, ...series.flatMap(one => one.points.map(point => point.value ?? 0)));
    const values = { type: "value", ...(figure.dataset.unit && peak > 80 && peak <= 100 ? { max: 100, interval: 25 } : {}), minInterval: figure.dataset.unit ? undefined : 1, splitNumber: 4, splitLine: { lineStyle: { color: ink("line") } }, axisLabel: text };
    return {
      animation: false,
      textStyle: text,
      aria: { enabled: false },
      grid: { left: leaning ? size * 2 : 4, right: lying ? 28 : 12, top: series.length > 1 ? size * (1 + 2 * lines(series, width / size)) : 12, bottom: 4, containLabel: true },
      legend: series.length > 1 ? { top: 0, left: 0, itemGap: 18, textStyle: { ...text, color: ink("ink") }, inactiveColor: ink("edge") } : undefined,
      tooltip: { trigger: "axis", renderMode: "richText", confine: true, backgroundColor: ink("ink"), borderWidth: 0, textStyle: { ...text, color: ink("paper") },
        axisPointer: { type: kind === "LINE" ? "line" : "shadow", lineStyle: { color: ink("edge") }, shadowStyle: { color: ink("wash"), opacity: .6 } } },
      [lying ? "yAxis" : "xAxis"]: names,
      [lying ? "xAxis" : "yAxis"]: values,
      series: series.map((one, n) => {
        const colour = ink(INKS[n % INKS.length]);
        const data = one.points.map(p => ({ value: p.value, href: p.href }));
        return kind === "LINE"
          ? { name: one.name, type: "line", data, symbol: MARKS[n % MARKS.length], symbolSize: 7, color: colour, lineStyle: { width: 2, type: DASHES[n % DASHES.length], color: colour } }
          : { name: one.name, type: "bar", data, stack: kind === "STACKED_BARS" ? "all" : undefined, barMaxWidth: 28, color: colour,
            itemStyle: { borderRadius: kind === "STACKED_BARS" ? 0 : 2, borderColor: ink("sheet"), borderWidth: kind === "STACKED_BARS" ? 1 : 0,
              decal: series.length > 1 && wash(n) ? { ...wash(n), color: ink("sheet") } : undefined } };
      }),
    };
  };
  linli.each("figure[data-chart]", async figure => {
    const drawing = figure.querySelector(".drawing");
    const table = figure.querySelector(".scroll");
    const button = figure.querySelector("figcaption button");
    const echarts = await load(figure.dataset.library).catch(() => null);
    if (!echarts) return;
    drawing.hidden = false;
    button.hidden = false;
    const { labels, series } = read(figure);
    const more = series.length > 1 ? lines(series, drawing.clientWidth / 14) - 1 : 0;
    drawing.style.blockSize = figure.dataset.chart === "LYING_BARS" ? Math.max(8, labels.length * 2 + 2) + "rem" : 17 + 1.7 * more + "rem";
    const chart = echarts.init(drawing, null, { renderer: "svg" });
    const draw = () => chart.setOption(options(figure, chart.getWidth()), true);
    const turn = shown => {
      button.setAttribute("aria-pressed", shown);
      table.classList.toggle("hide", !shown);
      table.tabIndex = shown ? 0 : -1;
    };
    turn(false);
    button.addEventListener("click", () => turn(button.getAttribute("aria-pressed") !== "true"));
    draw();
    chart.on("click", point => { if (point.data?.href) location.assign(point.data.href); });
    new ResizeObserver(() => { chart.resize(); draw(); }).observe(drawing);
    document.addEventListener("linli:look", () => requestAnimationFrame(draw));
    /* on paper it is day, and the sheet is narrower than the screen */
    addEventListener("beforeprint", () => {
      figure.dataset.theme = "light";
      chart.resize({ width: Math.min(SHEET, drawing.clientWidth) });
      draw();
    });
    addEventListener("afterprint", () => {
      delete figure.dataset.theme;
      chart.resize({ width: "auto" });
      draw();
    });
  });
}
