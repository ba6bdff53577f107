// What the small modules add to pages that work without them.
const { test, expect } = require('@playwright/test');
const { render, serve } = require('./pages');

let house, board, stream, taps, refuse, signed;
const self = String(JSON.parse(require('node:fs').readFileSync(require('node:path').join(__dirname, '../web/pages/frame.json'), 'utf8')).frame.officer.id);

test.beforeAll(async () => {
  house = await serve((req, res) => {
    if (req.url.startsWith('/units/12/live')) {
      res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write(': hello\n\n');
      stream = res;
      return true;
    }
    if (req.url === '/board' && board) {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(board);
      return true;
    }
    if (req.url === '/me/settings.json') {
      res.writeHead(signed ? 200 : 401, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ officer: { id: Number(signed) }, csrf: 'theirs' }));
      return true;
    }
    if (req.method === 'POST') {
      let body = '';
      req.on('data', (d) => (body += d)).on('end', () => {
        taps.push(new URLSearchParams(body));
        if (refuse) return res.writeHead(refuse, { 'content-type': 'text/html' }).end('<main><p>no</p></main>');
        res.writeHead(303, { location: '/today' }).end();
      });
      return true;
    }
    return false;
  });
});
test.afterAll(() => house.close());
test.beforeEach(() => { board = null; taps = []; refuse = 0; signed = self; });

test('a time is put in order when its field is left, and steps by a quarter of an hour', async ({ page }) => {
  await page.goto(house.address + '/record');
  const clock = page.locator('#f-clock');
  for (const [typed, shown] of [['915', '9:15'], ['0915', '9:15'], ['９時１５分', '9:15'], ['9時半', '9:30'], ['９：０５', '9:05'],
    ['25:30', '25:30'], ['9', '9:00'], ['abc', 'abc'], ['9:75', '9:75']]) {
    await clock.fill(typed);
    await clock.blur();
    await expect(clock).toHaveValue(shown);
  }
  await clock.fill('9:20');
  await clock.press('ArrowUp');
  await expect(clock).toHaveValue('9:30');
  await clock.press('ArrowDown');
  await clock.press('ArrowDown');
  await expect(clock).toHaveValue('9:00');
});

test('a changed form asks before it is left, an unchanged one does not', async ({ page }) => {
  let asked = 0;
  page.on('dialog', (d) => { asked++; d.accept(); });
  await page.goto(house.address + '/record');
  await page.goto(house.address + '/today');
  expect(asked).toBe(0);
  await page.goto(house.address + '/record');
  await page.locator('#f-reason').pressSequentially('会議');
  await page.goto(house.address + '/today');
  expect(asked).toBe(1);
});

test('a month is one stop of the tab key, with arrows inside', async ({ page }) => {
  await page.goto(house.address + '/month');
  const days = page.locator('[data-roving] a');
  expect(await days.evaluateAll((all) => all.filter((a) => a.tabIndex === 0).length)).toBe(1);
  await page.locator('[data-roving] a[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(days.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(days.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(days.last()).toBeFocused();
});

test('keys lead to places, but not while somebody types', async ({ page }) => {
  await page.goto(house.address + '/record');
  await page.locator('#f-reason').press('g');
  await page.locator('#f-reason').press('t');
  expect(page.url()).toContain('/record');
  await page.locator('#f-reason').fill('');
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await expect(page.locator('dialog.keys-list')).toContainText('本日の勤務');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.keys-list')).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL('**/me/today');
});

test('a board follows its stream and keeps focus and place', async ({ page }) => {
  await page.goto(house.address + '/board');
  await page.locator('#board a.name').nth(2).focus();
  board = render('board').replace('高橋 誠', '高橋 真琴');
  await expect.poll(() => !!stream).toBe(true);
  stream.write('event: changed\ndata: unit:12\n\n');
  await expect(page.locator('#board')).toContainText('高橋 真琴');
  await expect(page.locator('#board a.name').nth(2)).toBeFocused();
});

test('one press is one tap', async ({ page }) => {
  await page.goto(house.address + '/today');
  await page.getByRole('button', { name: '退勤する' }).click();
  await expect.poll(() => taps.length).toBe(1);
  expect(taps[0].get('act')).toBe('out');
  expect(taps[0].get('key')).toBeTruthy();
  expect(taps[0].get('claimed')).toBeNull();
});

test('a press without network is kept, shown, and sent later with its own moment', async ({ page, context }) => {
  await page.goto(house.address + '/today');
  await context.setOffline(true);
  await page.getByRole('button', { name: '退勤する' }).click();
  await expect(page.locator('[data-waiting]')).toBeVisible();
  expect(taps).toHaveLength(0);
  await context.setOffline(false);
  await expect.poll(() => taps.length, { timeout: 10_000 }).toBe(1);
  expect(taps[0].get('act')).toBe('out');
  expect(taps[0].get('claimed')).toMatch(/^2026-07-15T16:4\d:\d\d\+09:00$/);
  await expect(page.locator('[data-waiting]')).toBeHidden();
});

test('a kept press goes out only as the officer who pressed', async ({ page, context }) => {
  await page.goto(house.address + '/today');
  await context.setOffline(true);
  await page.getByRole('button', { name: '退勤する' }).click();
  const note = page.locator('[data-waiting]');
  for (const who of ['', '9']) {
    signed = who;
    await context.setOffline(false);
    await expect(note).toContainText('サインインが終わりました');
    await expect(note.getByRole('link')).toBeVisible();
    await context.setOffline(true);
    expect(taps).toHaveLength(0);
    await page.reload().catch(() => {});
    await context.setOffline(false);
    await page.goto(house.address + '/today');
  }
  signed = self;
  await page.goto(house.address + '/today');
  await expect.poll(() => taps.length).toBe(1);
  expect(taps[0].get('csrf')).toBe('theirs');
  await expect(note).toBeHidden();
});

test('what is refused for good is told with its moment until it is read', async ({ page, context }) => {
  refuse = 422;
  await page.goto(house.address + '/today');
  await context.setOffline(true);
  await page.getByRole('button', { name: '退勤する' }).click();
  await context.setOffline(false);
  const note = page.locator('[data-waiting]');
  await expect(note.locator('li')).toHaveText(/^7月15日 16:4\d 退勤する no$/);
  await page.goto(house.address + '/today');
  await expect(note.locator('li')).toHaveCount(1);
  expect(taps).toHaveLength(1);
  await note.getByRole('button', { name: '確認しました' }).click();
  await expect(note).toBeHidden();
  await page.goto(house.address + '/today');
  await expect(note).toBeHidden();
});

for (const status of [401, 403])
  test(`a press that answers ${status} is kept, and no connection is blamed`, async ({ page }) => {
    refuse = status;
    await page.goto(house.address + '/today');
    await page.getByRole('button', { name: '退勤する' }).click();
    const note = page.locator('[data-waiting]');
    await expect(note).toContainText('サインインが終わりました');
    await expect(note).not.toContainText('通信');
    refuse = 0;
    await page.goto(house.address + '/today');
    await expect.poll(() => taps.length).toBe(2);
  });

test('a refused press shows the page with its reason', async ({ page }) => {
  refuse = 422;
  await page.goto(house.address + '/today');
  await page.getByRole('button', { name: '退勤する' }).click();
  await expect(page.locator('body')).toHaveText('no');
  expect(taps.map((t) => t.get('key'))).toEqual([taps[0].get('key'), taps[0].get('key')]);
});

test('everything is reached without script', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })).newPage();
  await page.goto(house.address + '/today');
  await page.getByRole('button', { name: 'メニュー' }).click();
  await expect(page.getByRole('link', { name: '部署', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '閉じる' }).click();
  await page.getByRole('button', { name: '退勤する' }).click();
  expect(taps[0].get('act')).toBe('out');
});
