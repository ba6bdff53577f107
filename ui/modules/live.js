// Parts of a page that keep themselves current: <section id=… data-live="/stream" data-every="60">.
// The stream only says that something changed; the page itself is asked again and its part replaced.
// Without a stream the part is asked each `data-every` seconds; not at all while the tab is hidden.

const parts = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-live]")]);
const every = Math.min(...parts.map((p) => Number(p.dataset.every) || 60)) * 1000;
let stale = false;
let asked = 0;
let last = Date.now();

/** Where the focus stands in a part: by id, else by its place among what can be focused.
 * @param {Element} part */
function focusIn(part) {
  const at = document.activeElement;
  if (!at || !part.contains(at)) return null;
  return { id: at.id, index: [...part.querySelectorAll("a, button, input, select, summary, [tabindex]")].indexOf(at) };
}

/** @param {HTMLElement} part @param {Element} fresh */
function replace(part, fresh) {
  if (part.innerHTML === fresh.innerHTML) return;
  const focus = focusIn(part);
  const scrolls = [...part.querySelectorAll(".scroll-x, .book-wrap")].map((e) => [e.scrollLeft, e.scrollTop]);
  const open = [...part.querySelectorAll("details")].map((d) => d.open);
  part.replaceChildren(...fresh.childNodes);
  part.querySelectorAll("details").forEach((d, i) => (d.open = open[i] ?? d.open));
  part.querySelectorAll(".scroll-x, .book-wrap").forEach((e, i) => scrolls[i] && e.scrollTo(scrolls[i][0], scrolls[i][1]));
  if (!focus) return;
  const all = part.querySelectorAll("a, button, input, select, summary, [tabindex]");
  const next = (focus.id && document.getElementById(focus.id)) || all[Math.min(focus.index, all.length - 1)];
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

async function refresh() {
  if (document.hidden) {
    stale = true;
    return;
  }
  stale = false;
  last = Date.now();
  const mine = ++asked;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.redirected) return location.reload(); // signed out meanwhile
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts) {
      const fresh = page.getElementById(part.id);
      if (fresh) replace(part, fresh);
      // What is finished says so by no longer being live.
      if (!fresh?.hasAttribute("data-live")) return location.reload();
    }
  } catch {
    // The network is away: the next round asks again.
  }
}

let timer = 0;
/** Many changes in a row are one; a moment's chance keeps a hundred boards from asking at once. */
function soon() {
  clearTimeout(timer);
  timer = setTimeout(refresh, 200 + Math.random() * 600);
}

const streams = new Set(parts.map((p) => p.dataset.live).filter(Boolean));
for (const address of streams) {
  const stream = new EventSource(/** @type {string} */ (address));
  stream.addEventListener("changed", soon);
  addEventListener("pagehide", () => stream.close());
}
if (parts.length) {
  setInterval(() => Date.now() - last >= every - 50 && refresh(), every);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && (stale || Date.now() - last > every)) refresh();
  });
}
