// Every page of the running house: in both languages, two sizes and two themes, with the keyboard, on a narrow screen,
// as JSON.  The list below is held against /openapi.json, so a new page cannot be forgotten.
const { test, expect, address, words, dayAfter } = require('./house');
const { HtmlValidate } = require('html-validate');
const { asked, markup, objections } = require('./markup');

test.describe.configure({ mode: 'parallel' });

/** Ids that addresses need, found as a person would: in the lists. */
const find = {
  person: async (get) => (await get('/me/today')).officer.id,
  other: async (get) => (await get('/people?q=210693')).rows[0].id,
  unit: async (get) => (await get('/units')).rows.find((u) => u.code === 'KAN-JIN').id,
  team: async (get) => (await get('/units')).rows.find((u) => u.code === 'SOG-SEI').id,
  post: async (get) => (await get(`/units/${await find.unit(get)}`)).posts[0].id,
  posting: async (get) => (await get(`/people/${await find.other(get)}`)).postings[0].id,
  superior: async (get) => (await get('/superiors')).rows[0].id,
  line: async (get) => (await get(`/people/${await find.other(get)}/opening`)).rows[0].line,
  role: async (get) => (await get('/roles')).rows[0].id,
  tap: async (get) => {
    const { day } = await get('/me/today'), other = await find.other(get);
    for (let back = -1; back > -15; back--) {
      const { taps } = await get(`/people/${other}/records/${dayAfter(day, back)}`);
      if (taps.length) return taps[0].id;
    }
    throw new Error('nobody pressed anything for two weeks');
  },
  day: async (get) => dayAfter((await get('/me/today')).day, -3),
  month: async (get) => (await get('/me/today')).day.slice(0, 7),
  week: async (get) => (await get('/me/today')).links.week.split('/').at(-1),
};

/** [address, whose, its path in openapi.json where it differs, no JSON twin] */
const pages = [
  ['/sign-in', null],
  ['/first/nothing', null, '/first/{token}'],
  ['/me/today', 'officer'],
  ['/me/today', 'chief'],
  ['/me/records/{day}', 'officer'],
  ['/me/{day}', 'officer'],
  ['/me/{month}', 'officer'],
  ['/me/{week}', 'officer'],
  ['/me/{month}/print', 'officer'],
  ['/me/{day}/why', 'officer'],
  ['/me/{month}/why', 'officer'],
  ['/me/{day}/flextime', 'officer'],
  ['/me/leave', 'officer'],
  ['/me/leave/why', 'officer'],
  ['/me/opening', 'officer'],
  ['/me/journal', 'officer'],
  ['/me/changes', 'officer'],
  ['/changes', 'clerk'],
  ['/me/settings', 'officer'],
  ['/first-steps', 'admin'],
  ['/journal', 'auditor'],
  ['/people', 'clerk'],
  ['/people', 'officer'],
  ['/people?q=そんな人はいない', 'officer', '/people'],
  ['/people/new', 'clerk'],
  ['/people/{other}', 'clerk', '/people/{person}'],
  ['/people/{person}', 'officer'],
  ['/people/{other}?all=1', 'admin', '/people/{person}'],
  ['/people/{other}/name', 'clerk', '/people/{person}/name'],
  ['/people/{other}/link', 'clerk', '/people/{person}/link'],
  ['/people/{other}/hired', 'clerk', '/people/{person}/hired'],
  ['/people/{other}/postings/new', 'clerk', '/people/{person}/postings/new'],
  ['/people/{other}/categories/new', 'clerk', '/people/{person}/categories/new'],
  ['/people/{other}/regimes/new', 'clerk', '/people/{person}/regimes/new'],
  ['/people/{other}/records/{day}', 'chief', '/people/{person}/records/{day}'],
  ['/people/{other}/taps/{tap}/reject', 'chief', '/people/{person}/taps/{tap}/reject'],
  ['/people/{other}/{day}', 'chief', '/people/{person}/{day}'],
  ['/people/{other}/{month}', 'chief', '/people/{person}/{month}'],
  ['/people/{other}/{week}', 'chief', '/people/{person}/{week}'],
  ['/people/{other}/{month}/print', 'clerk', '/people/{person}/{month}/print'],
  ['/people/{other}/{day}/why', 'chief', '/people/{person}/{day}/why'],
  ['/people/{other}/{day}/flextime', 'chief', '/people/{person}/{day}/flextime'],
  ['/people/{other}/{month}/why', 'clerk', '/people/{person}/{month}/why'],
  ['/people/{other}/leave', 'chief', '/people/{person}/leave'],
  ['/people/{other}/leave/why', 'clerk', '/people/{person}/leave/why'],
  ['/people/{other}/opening', 'clerk', '/people/{person}/opening'],
  ['/people/{other}/opening/{line}/mend', 'clerk', '/people/{person}/opening/{opening}/mend'],
  ['/people/{other}/orders', 'clerk', '/people/{person}/orders'],
  ['/people/{other}/absences', 'chief', '/people/{person}/absences'],
  ['/people/{other}/hours', 'clerk', '/people/{person}/hours'],
  ['/people/{other}/taps', 'clerk', '/people/{person}/taps'],
  ['/open-points', 'clerk'],
  ['/open-points?point=gap', 'clerk', '/open-points'],
  ['/openings', 'clerk'],
  ['/openings?state=objected', 'clerk', '/openings'],
  ['/postings/{posting}/end', 'clerk'],
  ['/units', 'admin'],
  ['/units', 'officer'],
  ['/units/new', 'admin'],
  ['/units/{unit}', 'admin'],
  ['/units/{unit}', 'officer'],
  ['/units/{unit}/move', 'admin'],
  ['/units/{unit}/name', 'admin'],
  ['/units/{unit}/close', 'admin'],
  ['/units/{unit}/posts/new', 'admin'],
  ['/units/{unit}/section', 'clerk'],
  ['/units/{unit}/settings/new', 'clerk'],
  ['/units/{team}/today', 'chief'],
  ['/units/{team}/today', 'officer'],
  ['/people/{other}/absences/new?kind=annual', 'clerk', '/people/{person}/absences/new'],
  ['/people/{other}/opening/new?kind=special', 'clerk', '/people/{person}/opening/new'],
  ['/people/{other}/special/new', 'chief', '/people/{person}/special/new'],
  ['/people/{other}/hours/new', 'clerk', '/people/{person}/hours/new'],
  ['/people/{other}/orders/new?day=2026-11-26&start=17:15&end=20:00', 'clerk', '/people/{person}/orders/new'],
  ['/units/{team}/{day}', 'chief'],
  ['/units/{team}/{month}/print', 'chief'],
  ['/units/{team}/limits', 'chief', '/units/{total}/limits'],
  ['/units/{unit}/limits?show=unknown', 'clerk', '/units/{total}/limits'],
  ['/posts/{post}/end', 'admin'],
  ['/posts/{post}/superior', 'admin'],
  ['/posts/{post}/deputies/new', 'admin'],
  ['/superiors/{superior}/end', 'admin'],
  ['/posts', 'clerk'],
  ['/roles', 'admin'],
  ['/roles/new', 'admin'],
  ['/roles/{role}/end', 'admin'],
  ['/import', 'admin'],
  ['/import', 'clerk'],
  ['/import/officers', 'admin', '/import/{table}'],
  ['/import/taps', 'clerk'],
  ['/import/absences', 'clerk'],
  ['/import/orders', 'clerk'],
  ['/import/opening', 'clerk'],
  ['/jobs', 'admin'],
  ['/rules/{day}', 'officer'],
  ['/rules/releases', 'officer'],
  ['/search?q=政策', 'officer', '/search'],
  ['/search', 'officer'],
  ['/no/such/page', 'officer', null],
];
/** Tables without a page of their own, streams, and addresses that only lead on; tables are asked as JSON. */
const tables = { '/postings': 'clerk', '/superiors': 'admin', '/sections': 'clerk', '/imports': 'admin' };
const elsewhere = ['/', '/openapi.json', '/rules', '/units/{unit}/live',
  '/jobs/{job}', '/imports/{import}', // office.spec.js walks through these
  '/absences/{absence}/end', // the same form as a claim's rejection
  '/hours/{hours}/end', // the same form as a claim's rejection
  '/special/{special}/end', // the same form as a claim's rejection
  '/orders/{order}/end', // the same form as a claim's rejection
  '/entries/{entry}/decline', // the same form as a claim's rejection
  '/categories/{category}/end', '/deputies/{deputy}/end', '/settings/{setting}/end']; // the same form as a posting's end
const leads = ['/me/{day}', '/people/{other}/{day}'];

async function addressOf(page, get) {
  let to = page[0];
  for (const [hole, name] of [...to.matchAll(/\{(\w+)\}/g)]) to = to.replace(hole, await find[name](get));
  return to;
}

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A key of the words that found none: "word.said.tap.in" stands where a sentence should. */
const roots = [...new Set(Object.keys(words.ja).map((k) => k.split('.')[0]))].join('|');
const bare = new RegExp(`(?<![\\w./@-])(?:${roots})(?:\\.[a-z_0-9-]+)+(?![\\w@])`, 'g');
const keysIn = async (page) => (await page.evaluate(() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('code, script, input, textarea').forEach((e) => e.remove());
  return [document.title, copy.textContent, ...[...document.querySelectorAll('[aria-label]')].map((e) => e.ariaLabel)].join('\n');
})).match(bare) ?? [];

const validator = new HtmlValidate(markup);
for (const page of pages)
  test(`${page[0]} for ${page[1] ?? 'a visitor'}`, async ({ still, api }) => {
    test.setTimeout(90_000);
    const [, login, , ] = page;
    const get = await api(login ?? 'officer'), to = await addressOf(page, get);
    // axe stands ready past the guard; the guard itself is watched in every other test.
    const seen = await still(login);
    await seen.setViewportSize({ width: 1366, height: 768 });
    await seen.emulateMedia({ colorScheme: 'light' });
    const answer = await seen.goto(to);
    expect(answer.status()).toBe(page[2] === null || to.startsWith('/first/') ? 404 : 200);
    await expect(seen.locator('html')).toHaveAttribute('lang', 'ja');
    // Every template is tried in both themes at both sizes by pages.spec.js; here it is what the house puts in.
    for (const [width, height, colorScheme] of [[1366, 768, 'light'], [1366, 768, 'dark'], [390, 844, 'light']]) {
      await seen.setViewportSize({ width, height });
      await seen.emulateMedia({ colorScheme });
      const found = await seen.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }), asked(colorScheme));
      expect(found.violations.map((v) => `${width} ${colorScheme} ${v.id}: ${v.nodes[0].html}`)).toEqual([]);
    }
    if (!to.endsWith('/print'))
      for (const width of [390, 320]) {
        await seen.setViewportSize({ width, height: 640 });
        expect(await sideways(seen), `${width} wide`).toBeLessThanOrEqual(0);
      }
    expect(await keysIn(seen)).toEqual([]);
    for (const lang of ['ja', 'en']) {
      const html = await seen.request.get(to, { headers: { 'accept-language': lang, accept: 'text/html' } });
      expect(await objections(validator, await html.text()), lang).toEqual([]);
    }
    await seen.goto(to + (to.includes('?') ? '&' : '?') + 'lang=en');
    await expect(seen.locator('html')).toHaveAttribute('lang', 'en');
    expect(await keysIn(seen)).toEqual([]);
    await seen.context().clearCookies({ name: /view/ }); // where the language is kept
    if (page[2] !== null && !to.startsWith('/first/') && !leads.includes(page[0])) {
      const twin = await seen.request.get(to.replace(/(\?|$)/, '.json$1'));
      expect(twin.status()).toBe(200);
      expect(twin.headers()['content-type']).toMatch(/^application\/json/);
      expect(typeof await twin.json()).toBe('object');
    }
  });

test('a page without a place in this list is not forgotten, and every table has its JSON and CSV', async ({ api, request }) => {
  const get = await api('admin'), { paths } = await get('/openapi.json');
  // A day, a month and a week are one path to a program: what a hole is called does not matter here.
  const plain = (path) => path?.replace(/\{\w+\}/g, '{}');
  const known = new Set([...elsewhere, ...Object.keys(tables), ...pages.map((p) => p[2] ?? p[0])].map(plain));
  expect(Object.entries(paths).filter(([path, of]) => of.get && !known.has(plain(path))).map(([path]) => path)).toEqual([]);
  for (const [at, login] of Object.entries(tables)) expect(await (await api(login))(at)).toHaveProperty('rows');
});

test('the numbers of the law stand folded: a heading unfolds its group, a search all it finds, paper all', async ({ as }) => {
  const page = await as('officer'), open = page.locator('details.fold[open]');
  await page.goto('/rules');
  await expect(open).toHaveCount(0);
  const groups = await page.locator('details.fold').count();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
  await page.locator('.jump a').nth(2).click();
  await expect(open).toHaveCount(1);
  await page.getByRole('link', { name: words.ja['rules.open_all'] }).click();
  await expect(open).toHaveCount(groups);
  await page.goto('/rules?find=' + encodeURIComponent('年次'));
  await expect(open).toHaveCount(await page.locator('details.fold').count());
  await page.goto('/rules');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g).length).toBeGreaterThan(10);
});

test('at 400 % nothing fixed covers the page', async ({ as }) => {
  const page = await as('officer', { viewport: { width: 320, height: 192 } });
  for (const at of ['/me/today', '/people', '/rules']) {
    await page.goto(at);
    const fixed = await page.evaluate(() => [...document.querySelectorAll('body *')]
      .filter((e) => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && e.getClientRects().length)
      .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0));
    expect(fixed, at).toBeLessThan(48);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(320);
  }
});

test('what the house offers to programs is told in valid OpenAPI', async ({ api }) => {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const told = await (await api('admin'))('/openapi.json');
  const result = await new Validator().validate(told);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  const names = Object.values(told.paths).flatMap((p) => Object.values(p)).map((o) => o.operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const path of Object.values(told.paths))
    for (const does of Object.values(path)) expect(does.summary ?? '').not.toMatch(/^errand\./);
});

/** What is wrong with the element that has the focus: its ring is missing, hidden, or clipped. */
function focused() {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const box = at.getBoundingClientRect(), style = getComputedStyle(at), wrong = [];
  const named = `${at.tagName.toLowerCase()}${at.id ? '#' + at.id : ''} "${(at.ariaLabel ?? at.textContent).trim().slice(0, 30)}"`;
  const shown = at.matches('input[type=radio], input[type=checkbox], .vh') ? at.closest('label') ?? at : at;
  const ring = getComputedStyle(shown), wide = parseFloat(ring.outlineWidth) + parseFloat(ring.outlineOffset);
  const lit = (s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
  if (!lit(style) && !lit(ring)) wrong.push('no ring');
  const area = shown.getBoundingClientRect();
  const x = Math.min(Math.max(area.x + area.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(area.y + area.height / 2, 0), innerHeight - 1);
  if (area.width && area.height) {
    const top = document.elementFromPoint(x, y);
    if (area.bottom < 0 || area.top > innerHeight || area.right < 0 || area.left > innerWidth) wrong.push('out of sight');
    else if (top && !shown.contains(top) && !top.contains(shown)) wrong.push(`under ${top.tagName.toLowerCase()}.${top.className.baseVal ?? top.className}`);
    if (ring.outlineStyle !== 'none')
      for (let up = shown.parentElement; up && up !== document.body; up = up.parentElement) {
        const s = getComputedStyle(up), edge = up.getBoundingClientRect();
        if (s.overflowX === 'visible' && s.overflowY === 'visible') continue;
        if (up.scrollWidth > up.clientWidth + 1 || up.scrollHeight > up.clientHeight + 1) break; // it scrolls, and so may the ring
        if (area.left - wide < edge.left - 1 || area.right + wide > edge.right + 1 || area.top - wide < edge.top - 1 || area.bottom + wide > edge.bottom + 1)
          wrong.push(`clipped by ${up.tagName.toLowerCase()}.${up.className}`);
        if (s.position === 'fixed') break;
      }
  }
  return { named, wrong, key: `${named} ${box.x + scrollX} ${box.y + scrollY}` };
}

for (const [name, login, to, size] of [
  ['the day', 'officer', '/me/today', [1366, 768]], ['the day on a phone', 'officer', '/me/today', [390, 844]],
  ['a record on a phone', 'officer', '/me/records/{day}', [390, 844]], ['a month', 'officer', '/me/{month}', [1366, 768]],
  ['the board on a phone', 'chief', '/units/{team}/today', [390, 844]], ['the board', 'chief', '/units/{team}/today', [1366, 768]],
  ['a person', 'clerk', '/people/{other}', [1366, 768]], ['a unit on a phone', 'admin', '/units/{unit}', [390, 844]],
  ['a form', 'clerk', '/people/new', [1366, 768]], ['settings on a phone', 'officer', '/me/settings', [390, 844]],
  ['import', 'admin', '/import/officers', [1366, 768]], ['signing in', null, '/sign-in', [390, 844]],
])
  test(`the focus is seen at every stop: ${name}`, async ({ as, api }) => {
    const page = await as(login, { viewport: { width: size[0], height: size[1] } });
    await page.goto(await addressOf([to], await api(login ?? 'officer')));
    await page.locator('.skip').focus();
    const seen = new Set(), wrong = [];
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      if (!at) break;
      if (seen.has(at.key)) break;
      seen.add(at.key);
      if (at.wrong.length) wrong.push(`${at.named}: ${at.wrong.join(', ')}`);
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
  });

test('the attendance book prints on one sheet, lying', async ({ as, api }) => {
  const page = await as('officer');
  await page.goto(`/me/${await find.month(await api('officer'))}/print`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, wide, high] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf);
  expect(Number(wide)).toBeGreaterThan(Number(high));
});

test('a board begins on the first page of its print', async ({ as, api }) => {
  const page = await as('chief'), get = await api('chief');
  await page.goto(`/units/${await find.team(get)}/${await find.day(get)}`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1047, height: 718 }); // what A4 lying holds, within its margins
  expect((await page.locator('.board tbody tr').first().boundingBox()).y).toBeLessThan(200);
  // Neither the panel nor the box around the table holds its rows together: a long one is parted between two people.
  expect(await page.locator('.board').evaluate((e) => {
    const kept = [];
    for (let up = e; up !== document.body; up = up.parentElement) {
      const s = getComputedStyle(up);
      if (s.breakInside !== 'auto' || s.overflowX !== 'visible') kept.push(`${up.className}: ${s.breakInside} ${s.overflowX}`);
    }
    return kept;
  })).toEqual([]);
  expect(await page.locator('.board tbody tr').first().evaluate((e) => getComputedStyle(e).breakInside)).toBe('avoid');
});

/** What a person could not read: text that is cut off, or a figure that is broken over two lines. */
const unreadable = (page) => page.evaluate(() => {
  const wrong = [];
  for (const e of document.querySelectorAll('.figures > div, .rows td, .rows th')) {
    const style = getComputedStyle(e);
    if (style.display !== 'none' && e.clientWidth && e.scrollWidth > e.clientWidth + 1) wrong.push(`cut: ${e.textContent.trim()}`);
  }
  for (const e of document.querySelectorAll('.figures .fig, .figures dd small, .rows .fig, .book .ot span')) {
    const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), text = walk.nextNode();
    if (!text || e.closest('.vh')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size > 1) wrong.push(`broken: ${text.data}`);
  }
  const scroller = document.querySelector('.table.rows').parentElement;
  if (scroller.scrollWidth > scroller.clientWidth + 1) wrong.push(`the rows are ${scroller.scrollWidth} wide in ${scroller.clientWidth}`);
  const box = document.querySelector('.figures').getBoundingClientRect();
  for (const e of document.querySelectorAll('.figures > div'))
    if (e.getBoundingClientRect().right > box.right + 1) wrong.push(`outside: ${e.textContent.trim()}`);
  return wrong;
});

for (const lang of ['ja', 'en'])
  test(`the figures of a month are readable at every width (${lang})`, async ({ as, api }) => {
    const page = await as('officer');
    const get = await api('officer'), month = dayAfter((await get('/me/today')).day.slice(0, 8) + '01', -1).slice(0, 7);
    for (const width of [320, 390, 640, 768, 1024, 1366])
      for (const of of [month, await find.month(get)]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/me/${of}?lang=${lang}`);
        expect(await sideways(page), `${width} wide`).toBeLessThanOrEqual(0);
        expect(await unreadable(page), `${of} at ${width}`).toEqual([]);
      }
    await page.goto('/me/today?lang=ja');
  });

test('the first steps are no column of single signs on a phone', async ({ as }) => {
  const page = await as('admin', { viewport: { width: 390, height: 844 } });
  await page.goto('/first-steps');
  for (const step of await page.locator('.todo li').all())
    expect((await step.locator('p').boundingBox()).width).toBeGreaterThan(200);
});

test('a title has no blank within, a page of a list is not called the whole, and a past day is not today', async ({ as, api }) => {
  const get = await api('chief'), page = await as('chief');
  await page.goto(`/me/${await find.month(get)}`);
  expect(await page.title()).toMatch(/^[^ ]+月の記録 - /);
  await page.goto(`/me/records/${await find.day(get)}`);
  expect(await page.title()).toMatch(/^[^ ]+の記録 - /);
  await expect(page.locator('#band-said')).not.toContainText('本日');
  await page.goto(`/units/${await find.team(get)}/${await find.day(get)}`);
  await expect(page.locator('h1')).toHaveText('政策課のボード');
  await page.goto('/me/2026-10/print');
  const heads = await page.locator('.sheet-why :is(h2, summary)').allTextContents();
  expect(new Set(heads).size).toBe(heads.length);
  const clerk = await as('clerk');
  await clerk.goto('/people');
  await expect(clerk.locator('.panel footer').first()).toContainText(/^\s*\d+件のうち1〜50件目/);
});

test('a name on the board leads to the day, the day to the month, and what is closed is called so once', async ({ as, api }) => {
  const page = await as('chief'), get = await api('chief');
  await page.goto(`/units/${await find.team(get)}/${await find.day(get)}`);
  await page.locator('.board a.name[href^="/people/"]').first().click();
  await page.locator('.page-head a.btn').click();
  await expect(page).toHaveURL(/\/people\/\d+\/\d{4}-\d{2}$/);
  await page.goto('/units/999999/today');
  await expect(page.locator('main')).not.toContainText(/見つかりません[^]*見つかりません/);
  const clerk = await as('clerk');
  await clerk.goto('/import/officers');
  await expect(clerk.locator('main')).not.toContainText('人事担当に');
});

test('a link from elsewhere shows a page in its language and leaves that of later pages alone', async ({ as }) => {
  const page = await as('officer');
  const lang = async (to, headers) => /<html lang="(..)"/.exec(await (await page.request.get(to, { headers: { accept: 'text/html', ...headers } })).text())[1];
  await lang('/me/today?lang=ja');
  expect(await lang('/me/today?lang=en', { 'sec-fetch-site': 'cross-site' })).toBe('en');
  expect(await lang('/me/today')).toBe('ja');
});
