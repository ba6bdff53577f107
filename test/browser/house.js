// The running house, as its people see it: `as('officer')` opens a page for one of them (signed in once for the whole
// run, by sign-in.js), and watches: nothing may leave the house, nothing may be stopped by the guard or fail in a script.
const fs = require('node:fs');
const path = require('node:path');
const { test: plain, expect } = require('@playwright/test');

const address = process.env.TSUTOME_ADDRESS;
const people = ['officer', 'chief', 'clerk', 'coordinator', 'executive', 'admin', 'auditor'];
const stateOf = (login) => path.join(process.env.TSUTOME_STATES, login + '.json');
const password = 'demo';

/** Writes down in `said` whatever a quiet page would not do. */
function watch(page, said) {
  const here = () => new URL(page.url(), address).pathname;
  page.on('pageerror', (e) => said.push(`${here()} ${e.message}`));
  page.on('console', (m) => {
    // A page that answers 403, 404, 409 or 422 is an answer; whatever a page fetches is watched below.
    if (m.type() === 'error' && !/status of 4\d\d/.test(m.text()) && !/ERR_INTERNET_DISCONNECTED/.test(m.text()))
      said.push(`${here()} ${m.text()}`);
  });
  page.on('request', (r) => !r.url().startsWith(address) && !r.url().startsWith('data:') && said.push(`${here()} asks ${r.url()}`));
  page.on('response', (r) => {
    const get = r.request().method() === 'GET';
    if (r.status() >= 500 || (r.status() >= 400 && get && !r.request().isNavigationRequest()))
      said.push(`${here()} ${r.status()} ${r.url()}`);
  });
}

const test = plain.extend({
  said: [async ({}, use) => {
    const said = [];
    await use(said);
    expect(said).toEqual([]);
  }, { auto: true }],
  /** as(login, options of a browser context): a page of theirs; null is somebody who has not signed in. */
  as: async ({ browser, said }, use) => {
    const opened = [];
    await use(async (login, options = {}) => {
      const context = await browser.newContext({ ...(login && { storageState: stateOf(login) }), ...options });
      opened.push(context);
      context.on('page', (p) => watch(p, said));
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  /** still(login): the page they have kept open since an earlier test; what it needs costs as much as many a test.
   *  Only for tests that look and change nothing.  axe stands ready there, past the guard. */
  stills: [async ({ browser }, use) => {
    const opened = new Map();
    await use(opened);
    for (const { page } of opened.values()) await page.context().close();
  }, { scope: 'worker' }],
  still: async ({ browser, stills, said }, use) => {
    const used = new Set();
    await use(async (login) => {
      if (!stills.has(login)) {
        const context = await browser.newContext({ ...(login && { storageState: stateOf(login) }), bypassCSP: true });
        await context.addInitScript({ path: require.resolve('axe-core/axe.min.js') });
        const one = { page: await context.newPage(), said: [] };
        watch(one.page, { push: (line) => one.said.push(line) });
        stills.set(login, one);
      }
      const one = stills.get(login);
      one.said = said;
      used.add(one);
      return one.page;
    });
    for (const one of used) await one.page.goto('about:blank');
  },
  /** api(login): asks for documents: `await (await api('clerk'))('/people')`. */
  api: async ({ playwright }, use) => {
    const opened = [];
    await use(async (login) => {
      const request = await playwright.request.newContext({ baseURL: address, storageState: stateOf(login) });
      opened.push(request);
      return async (at) => {
        const answer = await request.get(at, { headers: { accept: 'application/json' } });
        if (!answer.ok()) throw new Error(`${login} ${at}: ${answer.status()} ${await answer.text()}`);
        return answer.json();
      };
    });
    for (const request of opened) await request.dispose();
  },
});

/** Signs in through the form, as a person does. */
async function signIn(page, login, word = password) {
  await page.goto('/sign-in');
  await page.locator('#f-login').fill(login);
  await page.locator('#f-password').fill(word);
  await page.locator('main form button').click();
}

/** The answer to what was pressed; the other status of a page speaks of presses that could not be sent. */
const notice = (page) => page.locator('.note[role=status]:not([data-waiting])');

/** A day some days away from `day`, both as 2026-07-15. */
function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
}

const words = Object.fromEntries(['ja', 'en'].map((lang) =>
  [lang, JSON.parse(fs.readFileSync(path.join(__dirname, '../../ui/words', lang + '.json'), 'utf8'))]));
/** The words of a key: say('frame.undo'). */
const say = (key, lang = 'ja') => words[lang][key];

module.exports = { test, expect, address, people, stateOf, password, signIn, notice, dayAfter, words, say };
