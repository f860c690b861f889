"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const items = [...document.querySelectorAll("#events > li")];
  const dots = [...document.querySelectorAll(".dot")];
  const dotOf = new Map(dots.map((dot) => [dot.dataset.for, dot]));
  const rows = items.map((li) => ({
    li,
    dot: dotOf.get(li.id),
    who: li.dataset.who.split("\n"),
    source: li.dataset.source.split("\n"),
    modality: li.dataset.modality,
    text: li.textContent.toLowerCase(),
    on: true,
  }));

  // --- the strip: lanes for dots, so that none covers another ---

  const strip = $("strip");
  const rulers = [...document.querySelectorAll(".ticks")];  // by the pixels they need
  const LANES = 8, BARS = 3, DOT = 12, APART = 2;
  const places = dots.map((dot) => ({
    dot,
    at: parseFloat(dot.style.left) / 100,
    width: (parseFloat(dot.style.width) || 0) / 100,
    off: false,
    lane: undefined,
    flat: false,
  })).sort((a, b) => a.at - b.at);
  const placeOf = new Map(places.map((place) => [place.dot, place]));
  let high = 2;  // lanes there is room for
  let zoom = 1, seen = strip ? strip.clientWidth : 0;  // reading it later would lay the page out
  const place = () => {
    if (!strip) return;
    const length = seen * zoom;
    const free = new Array(LANES).fill(-Infinity);
    const before = high;
    let crowded = 0;
    for (const one of places) {
      // A bar begins at its time and keeps to the lowest lanes; what is hardly wider than a dot is one.
      const flat = one.width * length > 2 * DOT;
      const left = one.at * length - (one.width ? 0 : DOT / 2);
      const found = one.off ? -1 : free.findIndex((end) => end <= left);
      const lane = flat && found >= BARS ? -1 : found;
      if (lane >= 0) {
        free[lane] = left + Math.max(one.width * length, DOT) + APART;
        high = Math.max(high, lane + 1);
      } else if (!one.off) crowded++;
      if (flat !== one.flat) one.dot.classList.toggle("flat", one.flat = flat);
      if (lane === one.lane) continue;
      if (lane >= 0) one.dot.style.setProperty("--lane", lane);
      one.dot.hidden = lane < 0;
      one.lane = lane;
    }
    // The strip grows and never shrinks, so that a filter moves nothing below it.
    if (high > before) $("track").style.height = `${2.5 + 0.86 * high}rem`;
    const best = rulers.findLast((ruler) => +ruler.dataset.room <= length) || rulers[0];
    for (const ruler of rulers) ruler.hidden = ruler !== best;
    $("crowd").textContent = crowded ? `${crowded} more where it is crowded: zoom in, or see the list.` : "";
  };
  const setZoom = (value, at = 0.5) => {
    const next = Math.min(64, Math.max(1, value));
    if (next === zoom) return;
    const point = (strip.scrollLeft + at * seen) / (seen * zoom);
    zoom = next;
    $("track").style.width = `${100 * zoom}%`;
    place();
    strip.scrollLeft = point * seen * zoom - at * seen;
  };
  const open = (id) => {
    const li = $(id);
    li.querySelector("details").open = true;
    li.querySelector("summary").focus({ preventScroll: true });
    li.scrollIntoView({ block: "center" });
  };
  if (strip) {
    $("in").addEventListener("click", () => setZoom(zoom * 2));
    $("out").addEventListener("click", () => setZoom(zoom / 2));
    strip.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = strip.getBoundingClientRect();
      setZoom(event.deltaY < 0 ? zoom * 2 : zoom / 2, (event.clientX - box.left) / box.width);
    }, { passive: false });
    strip.addEventListener("click", (event) => {
      const dot = event.target.closest(".dot");
      if (dot) open(dot.dataset.for);
    });
    strip.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "+" || event.key === "=") return setZoom(zoom * 2);
      if (event.key === "-") return setZoom(zoom / 2);
      const visible = places.filter((one) => !one.dot.hidden).map((one) => one.dot);
      const at = visible.indexOf(document.activeElement);
      const next = {
        ArrowRight: at + 1,
        ArrowLeft: at < 0 ? visible.length - 1 : at - 1,
        Home: 0,
        End: visible.length - 1,
      }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      visible[Math.max(0, Math.min(next, visible.length - 1))]?.focus();
    });
    new ResizeObserver(() => {
      seen = strip.clientWidth;
      place();
    }).observe(strip);
  }

  // --- the filters ---

  const CHUNK = 120;  // items a frame: laying out thousands at once would be felt
  let later = 0;
  const show = (changed) => {
    for (const row of changed.slice(0, CHUNK)) row.li.hidden = !row.on;
    if (changed.length > CHUNK) later = requestAnimationFrame(() => show(changed.slice(CHUNK)));
  };

  // Words that are looked for are marked without touching the page, which may cut them in two.
  const found = globalThis.Highlight && new Highlight();
  if (found) CSS.highlights.set("found", found);
  let marking = 0;
  const mark = (words, at = 0) => {
    for (const row of rows.slice(at, at + CHUNK)) {
      if (!row.on) continue;
      const walker = document.createTreeWalker(row.li, NodeFilter.SHOW_TEXT);
      const nodes = [], ends = [];
      for (let end = 0; walker.nextNode();) {
        nodes.push(walker.currentNode);
        ends.push(end += walker.currentNode.length);
      }
      const place = (offset, last) => {
        const n = ends.findIndex((end) => last ? offset <= end : offset < end);
        return [nodes[n], offset - ends[n] + nodes[n].length];
      };
      for (let from = row.text.indexOf(words); from >= 0; from = row.text.indexOf(words, from + words.length)) {
        if (from + words.length > ends.at(-1)) break;  // some letters have two in small
        const range = new Range();
        range.setStart(...place(from, false));
        range.setEnd(...place(from + words.length, true));
        found.add(range);
      }
    }
    if (at + CHUNK < rows.length) marking = requestAnimationFrame(() => mark(words, at + CHUNK));
  };
  const filter = () => {
    const words = $("find").value.trim().toLowerCase();
    const actor = $("actor").value, source = $("source").value, modality = $("modality").value;
    let shown = 0;
    for (const row of rows) {
      row.on = (!words || row.text.includes(words)) && (!actor || row.who.includes(actor)) &&
        (!source || row.source.includes(source)) && (!modality || row.modality === modality);
      if (row.dot) placeOf.get(row.dot).off = !row.on;
      shown += row.on;
    }
    $("count").textContent = shown ? `${shown} of ${rows.length}` : "nothing matches";
    cancelAnimationFrame(later);
    show(rows.filter((row) => row.li.hidden === row.on));
    place();
    cancelAnimationFrame(marking);
    found?.clear();
    if (found && words) marking = requestAnimationFrame(() => mark(words));
  };
  $("filters").addEventListener("input", filter);
  $("filters").addEventListener("change", filter);
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  filter();

  // --- on paper every event is open ---

  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const one of closed) one.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });
  const aim = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id.startsWith("event-") && $(id)) open(id);
  };
  window.addEventListener("hashchange", aim);
  aim();
})();
