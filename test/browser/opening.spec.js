// What was brought in when the office moved over: the officer looks at it, the keeper sees who has, and the figures say so.
const { test, expect } = require('./house');

test.describe.configure({ mode: 'serial' });

test('an officer confirms what was brought in, takes it back, objects, and drops the objection', async ({ as }) => {
  const page = await as('officer');
  await page.goto('/me/today');
  await expect(page.locator('.todo').filter({ hasText: '移行時の残高の確認' })).toHaveCount(1);
  await expect(page.locator('.meters').first()).toContainText('未確認の引継ぎ');
  await page.goto('/me/opening');
  const waits = page.locator('input[name=line]');
  const lines = await waits.count();
  expect(lines).toBeGreaterThan(3);
  await page.getByRole('button', { name: '確認する', exact: true }).click();
  await expect(page.getByRole('status')).toContainText(`${lines}件を確認しました`);
  await expect(waits).toHaveCount(0);
  await page.getByRole('status').getByRole('button').click();
  await expect(waits).toHaveCount(lines);

  const row = page.locator('tbody tr').first();
  await row.getByText('異議を出す').click();
  await row.getByRole('textbox').fill('控えより1時間少なくなっています');
  await row.getByRole('button', { name: '異議を送る' }).click();
  await expect(row).toContainText('控えより1時間少なくなっています');
  await expect(page.locator('.page-head')).toContainText('異議あり');
  await row.getByRole('button', { name: '異議を下ろして確認' }).click();
  await expect(row).not.toContainText('控えより1時間少なくなっています');
  await page.getByRole('status').getByRole('button').click();
  await expect(waits).toHaveCount(lines);
});

test('the keeper filters who has not looked, opens one, and nobody else comes in', async ({ as }) => {
  const page = await as('clerk');
  await page.goto('/openings');
  await page.getByLabel('状況').selectOption('objected');
  await page.getByRole('button', { name: 'しぼり込む' }).click();
  await expect(page.locator('tbody tr').first()).toContainText('異議あり');
  await page.locator('tbody tr a').first().click();
  await expect(page.locator('h1')).toHaveText('移行時の残高');
  await page.getByRole('link', { name: '直す' }).first().click();
  await page.getByRole('button', { name: '直して確認する' }).click();
  await expect(page).toHaveURL(/\/mend$/); // a reason is asked for
  const officer = await as('officer');
  expect((await officer.goto('/openings')).status()).toBe(403);
});

test('the balance of leave says why, and what nobody brought in is unknown', async ({ as, api }) => {
  const page = await as('officer');
  await page.goto('/me/leave');
  const left = page.locator('.meters > li').first();
  await expect(left).toContainText(/\d+日 \d+:\d\d/);
  await left.getByText('算定根拠').click();
  await expect(left).toContainText('AL-CONVERT');
  const get = await api('clerk'), none = (await get('/openings?state=none')).rows[0];
  const clerk = await as('clerk');
  await clerk.goto(`/people/${none.officer}/leave`);
  await expect(clerk.locator('.meters > li').first()).toContainText('不明');
});
