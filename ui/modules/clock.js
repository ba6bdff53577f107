// The big clock, and a press that arrives even when the network does not.
// Without this file the buttons are plain forms.

/** @typedef {{ officer: string, action: string, fields: [string, string][] }} Press */

const QUEUE = "tsutome.presses";
const shown = /** @type {HTMLTimeElement | null} */ (document.querySelector("[data-now]"));
const waiting = /** @type {HTMLElement | null} */ (document.querySelector("[data-waiting]"));
const officer = waiting?.dataset.waiting ?? "";

/** @returns {Press[]} */
const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(QUEUE) ?? "[]");
  } catch {
    return [];
  }
};
/** @param {Press[]} presses */
const keep = (presses) => {
  localStorage.setItem(QUEUE, JSON.stringify(presses));
  tell();
};
const mine = () => kept().filter((p) => p.officer === officer);
// The sentence is put in when it is true: a browser that shows text alone reads what is hidden, too.
function tell() {
  const said = waiting?.querySelector("span");
  if (!waiting || !said) return;
  waiting.hidden = mine().length === 0;
  said.textContent = waiting.hidden ? "" : (waiting.dataset.say ?? "");
}

/** The office's time, not this machine's: the page's moment and what has passed since. */
const base = shown ? Date.parse(shown.dateTime) : Date.now();
const begun = performance.now();
const now = () => new Date(base + performance.now() - begun);
/** @param {Date} at */
const tokyo = (at) => new Date(at.getTime() + 9 * 3600e3).toISOString();

if (shown)
  setInterval(() => {
    const at = tokyo(now());
    const text = at.slice(11, 16).replace(/^0/, "");
    if (text === shown.textContent) return;
    shown.textContent = text;
    shown.dateTime = at.slice(0, 19) + "+09:00";
  }, 1000);

/**
 * "kept" when the house has it, "refused" when it said no, "away" when nobody answered.
 * @param {string} action
 * @param {[string, string][]} fields
 */
async function send(action, fields) {
  try {
    const answer = await fetch(action, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.ok) return "kept";
    return answer.status >= 500 || answer.status === 401 ? "away" : "refused";
  } catch {
    return "away";
  }
}

/* The page anew, from its top: the notice stands there. A reload would keep the scroll position and hide it under
   the header. */
const again = () => location.replace(location.pathname + location.search);

let sending = false;
async function sendKept() {
  if (sending || !mine().length) return;
  sending = true;
  const csrf = /** @type {HTMLInputElement | null} */ (document.querySelector("input[name=csrf]"))?.value ?? "";
  let arrived = false;
  for (const press of mine()) {
    const how = await send(press.action, press.fields.map(([k, v]) => [k, k === "csrf" ? csrf : v]));
    if (how === "away") break;
    // A refusal is final: the day then shows the missing tap, and the person can mend it there.
    keep(kept().filter((p) => JSON.stringify(p) !== JSON.stringify(press)));
    arrived = true;
  }
  sending = false;
  if (arrived) again();
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-clock]")))
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    const data = new FormData(form, button);
    const fields = /** @type {[string, string][]} */ ([...data].map(([k, v]) => [k, String(v)]));
    if (button) button.disabled = true;
    const how = navigator.onLine ? await send(form.action, fields) : "away";
    if (how === "kept") again();
    else if (how === "refused") {
      // The same key, sent the plain way, so that the page with the reason is shown.
      for (const [name, value] of fields)
        if (!form.elements.namedItem(name) || name === button?.name)
          form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      form.submit();
    } else {
      if (button) button.disabled = false;
      const claimed = tokyo(now()).slice(0, 19) + "+09:00";
      keep([...kept(), { officer, action: form.action, fields: [...fields, ["claimed", claimed]] }]);
    }
  });

addEventListener("online", sendKept);
setInterval(sendKept, 60_000);
tell();
sendKept();
