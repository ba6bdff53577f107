// An order from the keeper's form to the superior's word, by keyboard, at both sizes; what it would do is said before.
const { test, expect, notice, dayAfter } = require('./house');
const axe = require('fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const sound = async (page) => {
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  expect(found.violations.map((v) => `${v.id}: ${v.nodes[0].html}`)).toEqual([]);
};
const type = async (page, id, text) => {
  await page.locator(id).focus();
  await page.locator(id).fill(text);
};
const press = async (page, button) => {
  await button.focus();
  await page.keyboard.press('Enter');
};

for (const [n, [width, height]] of [[1366, 768], [390, 844]].entries())
  test(`an order goes from the keeper's form to the superior's word at ${width}×${height}`, async ({ as, api }) => {
    test.setTimeout(90_000);
    const officer = (await (await api('officer'))('/me/settings')).officer.id;
    const today = (await (await api('officer'))('/me/today')).day, day = dayAfter(today, -n);
    const keeper = await as('clerk', { viewport: { width, height }, bypassCSP: true });

    await keeper.goto(`/people/${officer}/records/${day}`);
    await press(keeper, keeper.locator('#orders header a'));
    await expect(keeper.locator('h1')).toHaveText('超過勤務命令・宿日直命令を登録');
    await sound(keeper);
    await type(keeper, '#f-start', '21:00');
    await type(keeper, '#f-end', '２５：７０');
    await type(keeper, '#f-work', '国会答弁の作成');
    await press(keeper, keeper.locator('form footer button').first());

    // What is wrong is said at its field, and what was typed stands.
    await expect(keeper.locator('#faults')).toBeFocused();
    await expect(keeper.locator('#e-end')).toBeVisible();
    await expect(keeper.locator('#f-work')).toHaveValue('国会答弁の作成');
    await sound(keeper);
    await type(keeper, '#f-end', '22:30');
    await press(keeper, keeper.locator('form footer button').first());

    // The limits before and after; nothing is entered yet.
    await expect(keeper.locator('#effect')).toBeFocused();
    await expect(keeper.locator('#effect table')).toBeVisible();
    await expect(keeper.locator('#effect')).toContainText('確認を待ちます');
    await sound(keeper);
    expect(await keeper.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await press(keeper, keeper.locator('#effect footer button'));
    await expect(notice(keeper)).toContainText('確認を待ちます');
    await expect(keeper.locator('#orders')).toContainText('21:00');

    const chief = await as('chief', { viewport: { width, height }, bypassCSP: true });
    await chief.goto('/me/today');
    const row = chief.locator('#waiting li', { hasText: '21:00' }).first();
    await expect(row).toContainText('国会答弁の作成');
    await sound(chief);
    await press(chief, row.locator('button'));
    await expect(notice(chief)).toContainText('確認しました');

    const own = await as('officer', { viewport: { width, height }, bypassCSP: true });
    await own.goto(`/me/records/${day}`);
    await expect(own.locator('#orders li', { hasText: '21:00' })).toContainText('確認済');
  });

test('Enter at the reason for not accepting refuses', async ({ as, api }) => {
  const today = (await (await api('officer'))('/me/today')).day, day = dayAfter(today, -3);
  const own = await as('officer');
  await own.goto(`/me/records/${day}`);
  await own.locator('input[name=kind][value=out]').check();
  await own.locator('#f-replaces').selectOption('');
  await own.locator('[name=clock]').fill('20:21');
  await own.locator('#f-reason').fill('会議が延びた');
  await own.locator('form:has([name=clock]) footer button, form:has([name=clock]) button[type=submit]').last().click();

  const chief = await as('chief');
  await chief.goto('/me/today');
  const row = chief.locator('#waiting li', { hasText: '20:21' });
  await row.locator('input[type=checkbox]').check();
  await press(chief, chief.locator('#f-reason'));
  await expect(chief.locator('#e-reason')).toBeVisible();
  await expect(row.locator('input[type=checkbox]')).toBeChecked();
  await chief.locator('#f-reason').fill('命令していません');
  await chief.locator('#f-reason').press('Enter');
  await expect(notice(chief)).toContainText('採用しませんでした');
  await expect(row).toHaveCount(0);
});
