// Shortcuts: every element with data-key="g t" is pressed by those keys; "?" lists them.
// They act only outside fields, and a person can turn them off (WCAG 2.1.4): then this file is not loaded.

let before = "";
let clear = 0;

/** @param {EventTarget | null} target */
const typing = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** @param {string} key @returns {HTMLElement | null} */
const wanted = (key) => document.querySelector(`[data-key="${CSS.escape(key)}"]`);

function list() {
  const open = document.querySelector("dialog.keys-list");
  if (open) return open.remove();
  const dialog = document.createElement("dialog");
  dialog.className = "keys-list";
  const dl = document.createElement("dl");
  for (const e of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-key]"))) {
    const dt = document.createElement("dt");
    for (const k of (e.dataset.key ?? "").split(" ")) {
      const kbd = document.createElement("kbd");
      kbd.textContent = k.length === 1 ? k.toUpperCase() : k;
      dt.append(kbd);
    }
    const dd = document.createElement("dd");
    const said = /** @type {HTMLElement} */ (e.cloneNode(true));
    said.querySelectorAll("kbd, svg").forEach((x) => x.remove());
    const label = e instanceof HTMLInputElement ? e.labels?.[0]?.textContent : e.getAttribute("aria-label");
    dd.textContent = (label ?? said.textContent ?? "").trim();
    dl.append(dt, dd);
  }
  const form = document.createElement("form");
  form.method = "dialog";
  const close = document.createElement("button");
  close.className = "btn";
  close.dataset.size = "sm";
  close.textContent = document.querySelector(".rail-close")?.textContent ?? "×";
  form.append(close);
  dialog.append(dl, form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) return;
  if (event.key === "?") {
    event.preventDefault();
    return list();
  }
  if (event.key.length !== 1 || document.querySelector("dialog[open]")) return;
  const key = event.key.toLowerCase();
  const target = wanted(`${before} ${key}`) ?? wanted(key);
  before = key;
  clearTimeout(clear);
  clear = setTimeout(() => (before = ""), 1000);
  if (!target) return;
  event.preventDefault();
  before = "";
  if (target.matches("input, textarea, select")) target.focus();
  else target.click();
});
