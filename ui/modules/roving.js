// A month is one stop of the tab key: arrows, Home and End move between its days.
// Without this file every day is a stop of its own.

for (const box of document.querySelectorAll("[data-roving]")) {
  const stops = /** @type {HTMLElement[]} */ ([...box.querySelectorAll("a[href]")]);
  const today = box.querySelector("[aria-current] a[href], .today a[href]");
  /** @param {HTMLElement} stop */
  const only = (stop) => stops.forEach((s) => (s.tabIndex = s === stop ? 0 : -1));
  if (!stops.length) continue;
  only(/** @type {HTMLElement} */ (today ?? stops[0]));
  box.addEventListener("keydown", (e) => {
    const event = /** @type {KeyboardEvent} */ (e);
    const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const week = Number(/** @type {HTMLElement} */ (box).dataset.roving) || 7;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: week, ArrowUp: -week }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? stops.length - 1 : step ? at + step : -1;
    if (at < 0 || (!step && to < 0)) return;
    event.preventDefault();
    const next = stops[Math.min(stops.length - 1, Math.max(0, to))];
    only(next);
    next.focus();
  });
}
