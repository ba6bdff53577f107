// An official's day: sign in, tap, take it back, mend a record, and see it wherever it should be seen.
const { test, expect, signIn, notice, say, dayAfter } = require('./house');

const clock = (page) => page.locator('.clock');
const main = (page) => clock(page).locator('button').first();

/** The last working day before `day` that was settled and has an end that can be mended. */
async function wholeDay(get, day) {
  for (let i = 2; i < 40; i++) {
    const on = dayAfter(day, -i), record = await get(`/me/records/${on}`);
    const taps = record.taps.filter((t) => !t.gone);
    if (record.kind === 'workday' && record.state === 'settled' && taps.length === 2 && taps.every((t) => t.source !== 'correction'))
      return { on, record, taps };
  }
  throw new Error('the demo has no whole day');
}

test('a wrong password says so, keeps the name, and the right one leads where one wanted to go', async ({ as }) => {
  const page = await as(null);
  await page.goto('/me/journal');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.locator('#f-login').fill('officer');
  await page.locator('#f-password').fill('wrong');
  await page.locator('main form button').click();
  await expect(page.locator('#faults')).toContainText(say('session.wrong').slice(0, 6));
  await expect(page.locator('#f-login')).toHaveValue('officer');
  await expect(page.locator('#f-password')).toHaveValue('');
  await page.locator('#f-password').fill('demo');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/me\/journal$/);
});

test('a tap is one press, is seen on the day, the month and the record, and can be taken back', async ({ as, api }) => {
  const page = await as(null);
  await signIn(page, 'officer');
  await expect(page).toHaveURL(/\/me\/today$/);
  const get = await api('officer'), before = await get('/me/today');
  const taps = async () => (await get(`/me/records/${before.day}`)).taps;
  const had = await taps();
  const label = (await main(page).textContent()).trim();

  await main(page).click();
  await expect(notice(page)).toContainText(/(^|\D)\d{1,2}:\d\d/); // 8:25, as everywhere else
  await expect(notice(page)).not.toContainText(/0\d:\d\d/);
  await expect(main(page)).not.toHaveText(label);
  const now = (await taps()).filter((t) => !t.gone);
  expect(now.length).toBe(had.filter((t) => !t.gone).length + 1);
  expect(now.at(-1).source).toBe('self');

  // The pill says the same on every other page.
  await page.goto(`/me/records/${before.day}`);
  await expect(page.locator('.punch')).toBeVisible();
  await expect(page.locator('table').first()).toContainText(now.at(-1).clock.replace(/^0/, ''));
  await page.goto(`/me/${before.day.slice(0, 7)}`);
  await expect(page.locator('.book td[data-today], .book [aria-current=date], .book .today').first()).toBeVisible();

  await page.goto('/me/today');
  await expect(main(page)).not.toHaveText(label);
  await main(page).click();
  await expect(notice(page)).toBeVisible();
  await notice(page).getByRole('button', { name: say('frame.undo') }).click();
  await expect(notice(page)).toContainText(say('word.said.tap.undo').slice(0, 4));
  const after = await taps();
  expect(after.filter((t) => !t.gone).length).toBe(now.length);
  // What was taken back stays to be read.
  expect(after.filter((t) => t.gone).length).toBeGreaterThan(had.filter((t) => t.gone).length);
});

test('who has left reads what came of the day, and the button to come in again is small', async ({ as, api }) => {
  const page = await as('officer'), get = await api('officer');
  await page.goto('/me/today');
  if ((await get('/me/today')).state.at !== 'work') {
    await main(page).click();
    await expect(notice(page)).toBeVisible();
  }
  await main(page).click();
  await expect(notice(page)).toBeVisible();
  await expect(clock(page).locator('[data-size=lg], [data-type=fill]')).toHaveCount(0);
  await expect(clock(page)).toContainText(say('word.figure.worked'));
  // And the day is one sheet of paper.
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type \/Page\b/g).length).toBe(1);
  await page.goto('/people');
  await expect(page.locator('.punch [data-type=fill]')).toHaveCount(0);
});

test('two presses of the same key are one tap', async ({ as, api }) => {
  const page = await as('officer'), get = await api('officer');
  await page.goto('/me/today');
  const today = await get('/me/today'), had = (await get(`/me/records/${today.day}`)).taps.length;
  const twice = await clock(page).locator('form').first().evaluate(async (form) => {
    const body = new URLSearchParams(new FormData(form));
    const press = () => fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } }).then((r) => r.status);
    return Promise.all([press(), press()]);
  });
  expect(twice).toEqual([200, 200]);
  expect((await get(`/me/records/${today.day}`)).taps.length).toBe(had + 1);
});

test('a record is mended with a reason, and the journal tells who did it', async ({ as, api }) => {
  const page = await as('officer'), get = await api('officer');
  const { on, taps } = await wholeDay(get, (await get('/me/today')).day);
  await page.goto(`/me/records/${on}`);

  // Nothing is lost when a field cannot be read: it is named, and what was typed is still there.
  await page.locator('input[name=kind][value=out]').check({ force: true });
  await page.locator('#f-replaces').selectOption(String(taps[1].id));
  await page.locator('#f-clock').fill('なな時');
  await page.locator('#f-reason').fill('会議が延びた');
  await page.getByRole('button', { name: say('record.send') }).click();
  const summary = page.locator('#faults');
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp('^' + say('form.fault_title').slice(0, 3)));
  await expect(page.locator('#f-clock')).toHaveValue('なな時');
  await expect(page.locator('#f-clock')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#f-reason')).toHaveValue('会議が延びた');
  await expect(page.locator('input[name=kind][value=out]')).toBeChecked();
  await expect(page.locator('#f-replaces')).toHaveValue(String(taps[1].id));
  await summary.getByRole('link').first().click();
  await expect(page.locator('#f-clock')).toBeFocused();

  await page.locator('#f-clock').fill('18時05分');
  await page.getByRole('button', { name: say('record.send') }).click();
  await expect(notice(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/me/records/${on}$`));
  await expect(page.locator('tr.gone')).toHaveCount(1);
  await expect(page.locator('table').first()).toContainText('18:05');
  await expect(page.locator('table').first()).toContainText('会議が延びた');

  await page.goto('/me/journal');
  await expect(page.locator('main tbody, main .todo, main ol').first()).toContainText(say('errand.time.correct'));
});

test('a page shown before somebody else changed the day is not kept over it', async ({ as, api }) => {
  const get = await api('officer'), { on } = await wholeDay(get, (await get('/me/today')).day);
  const first = await as('officer'), second = await as('officer');
  for (const [page, reason] of [[first, '私用'], [second, '通院']]) {
    await page.goto(`/me/records/${on}`);
    await page.locator('input[name=kind][value=break_out]').check({ force: true });
    await page.locator('#f-replaces').selectOption('');
    await page.locator('#f-reason').fill(reason);
    await page.locator('#f-clock').fill('15:00');
  }
  await first.getByRole('button', { name: say('record.send') }).click();
  await expect(notice(first)).toBeVisible();
  await second.getByRole('button', { name: say('record.send') }).click();
  await expect(second.locator('#faults')).toBeVisible();
  await expect(second.locator('#f-reason')).toHaveValue('通院');
});

test('the board of a colleague follows a tap', async ({ as, api }) => {
  const watcher = await as('chief'), worker = await as('officer');
  const name = (await (await api('officer'))('/me/today')).officer.name;
  await watcher.goto('/me/today');
  await watcher.locator('.rail a[href$="/today"][href*="/units/"]').click();
  const board = watcher.locator('#board'), row = board.locator('tr', { hasText: name });
  await expect(row).toBeVisible();
  const stream = watcher.waitForResponse((r) => r.url().endsWith('/live'));
  await watcher.reload();
  expect((await stream).status()).toBe(200);
  const before = await row.innerHTML();
  await worker.goto('/me/today');
  await main(worker).click();
  await expect(notice(worker)).toBeVisible();
  await expect.poll(() => row.innerHTML(), { timeout: 10_000 }).not.toBe(before);
});

test('the same by hand and foot: no script at all', async ({ as }) => {
  const page = await as(null, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await signIn(page, 'coordinator');
  await expect(page).toHaveURL(/\/me\/today$/);
  const label = (await main(page).textContent()).trim();
  await main(page).click();
  await expect(page).toHaveURL(/\/me\/today$/);
  await expect(notice(page)).toContainText(/\d:\d\d/);
  await expect(main(page)).not.toHaveText(label);
  await notice(page).getByRole('button', { name: say('frame.undo') }).click();
  await expect(main(page)).toHaveText(label);
  await page.locator('.tabs-bottom a').nth(1).click();
  await page.locator('.book a').first().click();
  await page.locator('#f-clock').fill('9:00');
  await page.locator('#f-reason').fill('打刻を忘れた');
  await page.locator('input[name=kind][value=in]').check({ force: true });
  await page.getByRole('button', { name: say('record.send') }).click();
  await expect(page.locator('table').first()).toContainText('打刻を忘れた');
});

test('English is one press away and stays', async ({ as }) => {
  const page = await as('auditor');
  await page.goto('/me/today');
  await page.locator('header.top').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/me/journal');
  await expect(page.locator('h1')).toHaveText(say('journal.title', 'en'));
  await page.locator('header.top').getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('h1')).toHaveText(say('journal.title'));
});
