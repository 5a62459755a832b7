// Zooms the time line with the mouse, its wheel and the keyboard, by going to the addresses that its links lead to.
// The page is whole without it: what it needs to know stands in the data attributes of the section.
"use strict";

(() => {
  const section = document.getElementById("zoom");
  if (!section?.dataset.borders) return;
  const listed = (name) => section.dataset[name].split(" ");
  const borders = listed("borders").map(Number);
  const since = listed("since");
  const until = listed("until");
  const number = since.length;
  const MOVED = 4; // pixels: less is a click
  const GESTURE = 200; // milliseconds: what follows sooner is the same turn of the wheel
  let going = false;

  // The place is where the reader finds himself there: what has the focus can be moved on by keys.
  function go(to, place) {
    const address = new URL(to, location.href);
    address.hash = place;
    if (going || address.href === location.href) return;
    going = true;
    location.assign(address);
  }

  function linkTo(name) {
    return document.getElementById(`zoom-${name}`);
  }

  function show(first, last) {
    const address = new URL(section.dataset.address, location.href);
    address.searchParams.set("since", since[first]);
    address.searchParams.set("until", until[last]);
    go(address, "zoom");
  }

  // Which column lies below the pointer; beside the drawing, the nearest one.
  function columnAt(drawing, event) {
    const box = drawing.getBoundingClientRect();
    const x = ((event.clientX - box.left) * drawing.viewBox.baseVal.width) / box.width;
    const next = borders.findIndex((border, place) => place > 0 && x < border);
    return next < 0 ? number - 1 : next - 1;
  }

  function choosing(drawing) {
    let begun = null;
    let shade = null;
    const stop = () => {
      shade?.remove();
      begun = shade = null;
    };
    drawing.addEventListener("dragstart", (event) => event.preventDefault());
    drawing.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.pointerType !== "touch") begun = { x: event.clientX, at: columnAt(drawing, event) };
    });
    addEventListener("pointermove", (event) => {
      if (!begun || (!shade && Math.abs(event.clientX - begun.x) < MOVED)) return;
      shade ??= drawing.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "rect"));
      const [first, last] = [begun.at, columnAt(drawing, event)].sort((one, other) => one - other);
      shade.setAttribute("class", "shade");
      shade.setAttribute("x", borders[first]);
      shade.setAttribute("width", borders[last + 1] - borders[first]);
      shade.setAttribute("height", drawing.viewBox.baseVal.height);
    });
    addEventListener("pointerup", (event) => {
      if (begun && shade) {
        const [first, last] = [begun.at, columnAt(drawing, event)].sort((one, other) => one - other);
        addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
        show(first, last);
      }
      stop();
    });
    addEventListener("pointercancel", stop);
    addEventListener("keydown", (event) => event.key === "Escape" && stop());
  }

  // A turn of the wheel that began elsewhere goes on scrolling the page.
  let turned = 0;
  function turning(region, drawing) {
    region.addEventListener(
      "wheel",
      (event) => {
        const goesOn = event.timeStamp - turned < GESTURE;
        const link = event.deltaY > 0 ? linkTo("out") : linkTo("in");
        if (event.ctrlKey || event.shiftKey || !event.deltaY || goesOn || !link) return;
        event.preventDefault();
        if (event.deltaY > 0) return go(link.href, "zoom");
        const half = Math.max(Math.floor(number / 2), 1);
        const at = columnAt(drawing, event);
        const first = Math.min(at - Math.floor((half * at) / number), number - half);
        show(first, first + half - 1);
      },
      { passive: false },
    );
  }

  const KEYS = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later" };
  function typing(region) {
    region.addEventListener("keydown", (event) => {
      const link = linkTo(KEYS[event.key]);
      const scrolls = event.key.startsWith("Arrow") && !event.shiftKey && region.scrollWidth > region.clientWidth;
      if (!link || scrolls || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(link.href, region.id);
    });
  }

  for (const region of section.querySelectorAll(".zoomable")) {
    const drawing = region.querySelector("svg");
    region.setAttribute("aria-describedby", "zoom-keys");
    choosing(drawing);
    turning(region, drawing);
    typing(region);
  }
  addEventListener("wheel", (event) => (turned = event.timeStamp), { passive: true });
  addEventListener("pageshow", () => (going = false));
  document.getElementById("zoom-keys").hidden = !section.querySelector(".zoomable");
  section.classList.add("live");
})();
