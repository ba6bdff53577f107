// Time fields: 915, 0915, 9:15, 9時15分, 9時半 and full-width digits become 9:15 when the field is left;
// up and down step by a quarter of an hour.  A changed form asks before it is left.

const STEP = 15;

/** Minutes since 0:00, as the office reads them; null where it is no time. @param {string} text */
function read(text) {
  const s = text.normalize("NFKC").replace(/\s/g, "");
  let m = /^(\d{1,2})(?::|時)(?:(\d{1,2})分?|(半))?$/.exec(s);
  if (m) return time(+m[1], m[3] ? 30 : +(m[2] ?? 0));
  m = /^(\d{1,2}?)(\d{2})?$/.exec(s);
  return m ? time(+m[1], +(m[2] ?? 0)) : null;
}
/** @param {number} h @param {number} m */
const time = (h, m) => (m < 60 && h < 100 ? h * 60 + m : null);
/** @param {number} t */
const show = (t) => `${Math.floor(t / 60)}:${String(t % 60).padStart(2, "0")}`;

for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[data-w=time]"))) {
  const most = Number(field.dataset.most) || 48 * 60;
  field.addEventListener("change", () => {
    const t = read(field.value);
    if (t !== null && t <= most) field.value = show(t);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const t = read(field.value);
    if (t === null) return;
    event.preventDefault();
    const up = event.key === "ArrowUp";
    const next = up ? Math.floor(t / STEP + 1) * STEP : Math.ceil(t / STEP - 1) * STEP;
    field.value = show(Math.min(most, Math.max(0, next)));
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** @param {HTMLFormElement} form */
const said = (form) => new URLSearchParams(/** @type {any} */ (new FormData(form))).toString();
const guarded = /** @type {HTMLFormElement[]} */ ([...document.querySelectorAll("form[data-guard]")]);
const first = new Map(guarded.map((f) => [f, said(f)]));
let sent = false;
addEventListener("submit", () => (sent = true));
addEventListener("beforeunload", (event) => {
  if (!sent && guarded.some((f) => said(f) !== first.get(f))) event.preventDefault();
});
