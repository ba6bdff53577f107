// What was pressed is answered in sight, where the focus is; and what was read by one person is not read by the next.
const { test, expect, signIn, notice, address } = require('./house');
const { chromium } = require('@playwright/test');

for (const [width, height] of [[1366, 768], [390, 844]])
  for (const javaScriptEnabled of [true, false])
    test(`a tap's answer stands below the header at ${width}×${height}, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ as }) => {
      const page = await as(null, { viewport: { width, height }, javaScriptEnabled });
      await signIn(page, 'executive');
      await page.locator('.clock button').first().click();
      const said = notice(page);
      await expect(said).toBeVisible();
      const top = await page.locator('header.top').boundingBox(), box = await said.boundingBox();
      expect(box.y).toBeGreaterThanOrEqual(top.y + top.height);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      if (javaScriptEnabled) await expect(said).toBeFocused();
    });

test('after signing out, Back shows nothing of the person', async ({}, info) => {
  // Playwright turns the browser's memory of pages off; a person's browser has it on.
  const browser = await chromium.launch({ ...info.project.use.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await (await browser.newContext({ baseURL: address })).newPage();
  await signIn(page, 'officer');
  for (const path of ['/me/leave', '/me/settings']) await page.goto(path);
  await page.locator('form[action="/sign-out"]').first().evaluate((form) => form.requestSubmit());
  await page.waitForURL(/\/sign-in/);
  for (let i = 0; i < 3; i++) {
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.locator('.who')).toHaveCount(0);
  }
  await browser.close();
});
