// The big clock, and a press that arrives even when the network does not.
// Without this file the buttons are plain forms.

/**
 * What the device keeps: whose press it is, and once the house has said no for good, why.
 * @typedef {{ officer: string, action: string, fields: [string, string][], label?: string, refused?: string }} Press
 */

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
const unsent = () => mine().filter((p) => p.refused === undefined);
/** @param {Press} press @param {Press[]} by */
const put = (press, ...by) =>
  keep(kept().flatMap((p) => (JSON.stringify(p) === JSON.stringify(press) ? by : [p])));

let ended = false;
/** @param {string} name @param {string} text */
const part = (name, text) => Object.assign(document.createElement(name), { textContent: text });
/** @param {Press} press */
function told(press) {
  const at = press.fields.find(([k]) => k === "claimed")?.[1] ?? "";
  const when = new Intl.DateTimeFormat(document.documentElement.lang || "ja", {
    timeZone: "Asia/Tokyo", month: "long", day: "numeric", hour: "numeric", minute: "2-digit", hourCycle: "h23",
  });
  return `${when.format(new Date(at))} ${press.label ?? ""} ${press.refused}`;
}
// The sentence is put in when it is true: a browser that shows text alone reads what is hidden, too.
function tell() {
  const said = waiting?.querySelector("div");
  if (!waiting || !said) return;
  const { say = "", end = "", signIn = "", refused = "", read = "" } = waiting.dataset;
  const no = mine().filter((p) => p.refused !== undefined);
  waiting.hidden = mine().length === 0;
  said.replaceChildren();
  if (unsent().length) {
    const line = part("p", ended ? `${end} ` : say);
    if (ended) line.append(Object.assign(part("a", signIn), { href: "/me/today" }));
    said.append(line);
  }
  if (!no.length) return;
  const list = document.createElement("ul");
  list.append(...no.map((p) => part("li", told(p))));
  const button = Object.assign(part("button", read), { type: "button", className: "btn" });
  button.dataset.size = "sm";
  button.addEventListener("click", () => keep(kept().filter((p) => !no.some((n) => JSON.stringify(n) === JSON.stringify(p)))));
  said.append(part("p", refused), list, button);
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
 * "kept" when the house has it, "refused" when it said no, "ended" when it no longer knows who presses, "away" when
 * nobody answered.
 * @param {string} action
 * @param {[string, string][]} fields
 * @returns {Promise<{ how: "kept" | "refused" | "ended" | "away", why: string }>}
 */
async function send(action, fields) {
  try {
    const answer = await fetch(action, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.ok) return { how: "kept", why: "" };
    if (answer.status === 401 || answer.status === 403) return { how: "ended", why: "" };
    if (answer.status >= 500 || answer.status === 408 || answer.status === 429) return { how: "away", why: "" };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const why = page.querySelector("#faults li, #faults p, main p")?.textContent?.trim() ?? "";
    return { how: "refused", why };
  } catch {
    return { how: "away", why: "" };
  }
}

/** Whose session it is now: another tab may have signed somebody else in. */
async function whose() {
  try {
    const answer = await fetch("/me/settings.json", { redirect: "manual" });
    if (answer.type === "opaqueredirect" || answer.status === 401) return { officer: "", csrf: "" };
    const own = answer.ok ? await answer.json() : null;
    return own && { officer: String(own.officer.id), csrf: String(own.csrf) };
  } catch {
    return null;
  }
}

/* The page anew, from its top: the notice stands there. A reload would keep the scroll position and hide it under
   the header. */
const again = () => location.replace(location.pathname + location.search);

let sending = false;
async function sendKept() {
  if (sending || !unsent().length) return;
  sending = true;
  const me = await whose();
  let arrived = false;
  ended = me !== null && me.officer !== officer;
  for (const press of me && !ended ? unsent() : []) {
    const { how, why } = await send(press.action, press.fields.map(([k, v]) => [k, k === "csrf" ? me.csrf : v]));
    ended = how === "ended";
    if (how === "away" || ended) break;
    // A no is final, and stays to be read.
    if (how === "refused") put(press, { ...press, refused: why });
    else put(press);
    arrived ||= how === "kept";
  }
  sending = false;
  tell();
  if (arrived) again();
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-clock]")))
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    const data = new FormData(form, button);
    const fields = /** @type {[string, string][]} */ ([...data].map(([k, v]) => [k, String(v)]));
    if (button) button.disabled = true;
    const how = navigator.onLine ? (await send(form.action, fields)).how : "away";
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
      const label = button?.textContent?.trim() ?? "";
      ended = how === "ended";
      keep([...kept(), { officer, action: form.action, fields: [...fields, ["claimed", claimed]], label }]);
    }
  });

addEventListener("online", sendKept);
setInterval(sendKept, 60_000);
tell();
sendKept();
