// Every page we ship, in two sizes and two themes: nothing that axe objects to, nothing that runs off the side,
// nothing that the page's own guard stops; and markup that the validator accepts.
const { test, expect } = require('@playwright/test');
const { HtmlValidate } = require('html-validate');
const { asked, markup, objections } = require('./markup');
const { samples, render, serve } = require('./pages');

let house, seen;

test.beforeAll(async () => { house = await serve((req, res) => /^\/units\/\d+\/live/.test(req.url) && !!res.writeHead(204).end()); });
test.afterAll(async () => {
  await seen?.context().close();
  house.close();
});

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const sample of samples)
  test(`${sample} can be used by everyone`, async ({ browser }) => {
    test.setTimeout(180_000);
    // axe stands ready past the guard; the guard itself is tried below.
    if (!seen) {
      const context = await browser.newContext({ bypassCSP: true });
      await context.addInitScript({ path: require.resolve('axe-core/axe.min.js') });
      seen = await context.newPage();
    }
    const page = seen;
    await page.goto(`${house.address}/${sample}`);
    for (const [width, height] of [[1366, 768], [390, 844]]) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }), asked(colorScheme));
        expect(found.violations.map((v) => `${width} ${colorScheme} ${v.id}: ${v.nodes[0].html}`)).toEqual([]);
      }
      expect(await sideways(page), `${width} wide`).toBeLessThanOrEqual(0);
    }
  });

test('no page is stopped by its own guard, or scrolls sideways when it is narrow or enlarged', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await (await browser.newContext()).newPage();
  const said = [];
  page.on('console', (m) => m.type() === 'error' && said.push(`${page.url()} ${m.text()}`));
  page.on('pageerror', (e) => said.push(`${page.url()} ${e.message}`));
  for (const sample of samples)
    for (const lang of ['ja', 'en'])
      for (const [width, height] of [[320, 640], [683, 384]]) {
        if (['month-print', 'sheets'].includes(sample)) continue; // a sheet is as wide as its paper
        await page.setViewportSize({ width, height });
        await page.goto(`${house.address}/${sample}?lang=${lang}`);
        expect(await sideways(page), `${sample} ${lang} at ${width}`).toBeLessThanOrEqual(0);
      }
  expect(said).toEqual([]);
});

test('the markup is valid', async () => {
  const validator = new HtmlValidate(markup);
  for (const sample of samples)
    for (const lang of ['ja', 'en']) {
      expect(await objections(validator, render(sample, lang)), `${sample} ${lang}`).toEqual([]);
    }
});

test('the attendance book prints on one sheet', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${house.address}/month-print`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('an attendance book with long notes keeps to one sheet, and its foot is never alone', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const long = (n) => page.evaluate((rows) => {
    for (const cell of [...document.querySelectorAll('.book-t tbody tr td:nth-last-child(2)')].slice(0, rows))
      cell.textContent = '年次休暇 2:45 10月20日の勤務から 0:12 研修 1:00 出張';
  }, n);
  const paper = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  await page.goto(`${house.address}/month-print`);
  await long(5);
  expect(await paper()).toBe(1);
  await long(31);
  expect(await paper()).toBe(2);
});

test('a unit prints a sheet a page, and nothing else', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${house.address}/sheets`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test('the colours a person forces leave bands and stamps readable', async ({ browser }) => {
  const page = await (await browser.newContext({ forcedColors: 'active' })).newPage();
  await page.goto(`${house.address}/today`);
  const fill = await page.locator('.band .s-office').first().evaluate((e) => getComputedStyle(e).fill);
  expect(fill).not.toBe('rgb(255, 255, 255)');
  expect(await page.locator('.stamp').first().evaluate((e) => getComputedStyle(e).borderTopStyle)).not.toBe('none');
});
