"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const items = [...document.querySelectorAll("#events > li")];
  const dots = new Map([...document.querySelectorAll(".dot")].map((d) => [d.dataset.for, d]));
  const rows = items.map((li) => ({
    li,
    dot: dots.get(li.id),
    who: li.dataset.who.split("\n"),
    source: li.dataset.source.split("\n"),
    modality: li.dataset.modality,
    text: li.textContent.toLowerCase(),
  }));
  const filter = () => {
    const words = $("find").value.trim().toLowerCase();
    const actor = $("actor").value, source = $("source").value, modality = $("modality").value;
    let shown = 0;
    for (const row of rows) {
      const on = (!words || row.text.includes(words)) && (!actor || row.who.includes(actor)) &&
        (!source || row.source.includes(source)) && (!modality || row.modality === modality);
      row.li.hidden = !on;
      if (row.dot) row.dot.hidden = !on;
      shown += on;
    }
    $("count").textContent = `${shown} of ${rows.length}`;
  };
  $("filters").addEventListener("input", filter);
  filter();

  const strip = $("strip");
  if (!strip) return;
  let zoom = 1;
  const setZoom = (value) => {
    const middle = (strip.scrollLeft + strip.clientWidth / 2) / strip.scrollWidth;
    zoom = Math.min(64, Math.max(1, value));
    $("track").style.setProperty("--zoom", zoom);
    strip.scrollLeft = middle * strip.scrollWidth - strip.clientWidth / 2;
  };
  $("in").addEventListener("click", () => setZoom(zoom * 2));
  $("out").addEventListener("click", () => setZoom(zoom / 2));
  const open = (id) => {
    const li = $(id);
    li.querySelector("details").open = true;
    li.querySelector("summary").focus();
    li.scrollIntoView({ block: "center" });
  };
  strip.addEventListener("click", (event) => {
    const dot = event.target.closest(".dot");
    if (dot) open(dot.dataset.for);
  });
  strip.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "=") return setZoom(zoom * 2);
    if (event.key === "-") return setZoom(zoom / 2);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const visible = [...dots.values()].filter((d) => !d.hidden);
    const at = visible.indexOf(document.activeElement);
    const next = visible[at < 0 ? (step > 0 ? 0 : visible.length - 1) : at + step];
    if (next) next.focus();
  });
})();
