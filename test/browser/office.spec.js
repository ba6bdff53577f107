// The office's own people and rooms, brought in from files and said in forms; and one's own sessions.
const { test, expect, signIn, notice, say } = require('./house');

const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
/** What a definition list of figures says: { 新しい行: '2' }. */
const figures = (page) => page.locator('dl.figures > div').evaluateAll((all) =>
  Object.fromEntries(all.map((e) => [e.querySelector('dt').textContent.trim(), e.querySelector('dd').textContent.trim()])));

/** A job's page stays live until the job is whole. */
async function whole(page) {
  await expect(page.locator('#progress .chip')).toHaveText(say('word.jobstate.done'), { timeout: 20_000 });
}

test('people are brought in: tried first, faults told by line, then applied', async ({ as, api }) => {
  const page = await as('admin'), get = await api('admin');
  const unit = (await get('/units')).rows.find((u) => u.code === 'KAN-JIN');
  await page.goto('/me/today');
  await page.locator('.rail').getByRole('link', { name: say('nav.import') }).click();
  await page.locator('main').getByRole('link', { name: say('word.table.officers'), exact: true }).click();
  await page.locator('#f-file').setInputFiles(file('着任.csv',
    '\ufeff職員番号,氏名,かな,所属,官職,発令日\r\n' +
    `990001,朝霧 彩,あさぎり あや,${unit.code},,2026-11-01\r\n` +
    `990002,夕凪 航,ゆうなぎ わたる,${unit.code},,2026-11-01\r\n` +
    `990003,存在 しない,,NO-SUCH,,2026-11-01\r\n` +
    `990004,暦 無,,${unit.code},,2026-02-30\r\n`));
  await page.locator('#f-from').fill('2026-11-01');
  await page.getByRole('button', { name: say('import.try') }).click();
  await expect(page).toHaveURL(/\/(jobs|imports)\/\d+$/);
  if (page.url().includes('/jobs/')) {
    await whole(page);
    await page.getByRole('link', { name: say('job.next') }).click();
  }
  await expect(page).toHaveURL(/\/imports\/\d+$/);
  const tried = await figures(page);
  expect([tried[say('import.lines')], tried[say('import.new')], tried[say('import.faulty')]]).toEqual(['4', '2', '2']);
  const faults = page.locator('tbody tr', { hasText: 'NO-SUCH' });
  await expect(faults).toContainText('4');
  await expect(page.locator('tbody tr', { hasText: '2026-02-30' })).toContainText('5');
  // Nothing is in before the clerk says so.
  expect((await get('/people?q=990001')).rows).toEqual([]);

  await page.getByRole('button', { name: say('import.apply') }).click();
  await expect(page).toHaveURL(/\/jobs\/\d+$/);
  await whole(page);
  await page.goto('/people');
  await page.locator('main input[name=q]').fill('朝霧');
  await page.locator('main input[name=q]').press('Enter');
  const row = page.locator('main tbody tr');
  await expect(row).toHaveCount(1);
  await row.getByRole('link', { name: '朝霧 彩' }).click();
  await expect(page.locator('h1')).toContainText('朝霧 彩');
  await expect(page.locator('main')).toContainText(unit.name);
});

test('taps come in from a file, and faulty lines are told', async ({ as, api }) => {
  const page = await as('clerk'), get = await api('clerk');
  const me = (await get('/me/today')).officer;
  await page.goto('/me/today');
  await page.locator('.rail').getByRole('link', { name: say('nav.import') }).click();
  await page.locator('main').getByRole('link', { name: say('word.table.taps'), exact: true }).click();
  await page.locator('#f-file').setInputFiles(file('taps.csv',
    `person,type,at\n${me.number},in,2026-08-08T09:00:00\n${me.number},out,2026-08-08T11:30:00\n` +
    `${me.number},in,2026-13-01T09:00:00\nnobody,in,2026-08-08T09:00:00\n`));
  await page.getByRole('button', { name: say('import.try') }).click();
  await expect(page).toHaveURL(/\/jobs\/\d+$/);
  await whole(page);
  const done = await figures(page);
  expect(done[say('word.result.faulty')]).toBe('2');
  await expect(page.locator('tbody tr', { hasText: '2026-13-01' })).toBeVisible();
  await expect(page.locator('tbody tr', { hasText: 'nobody' })).toBeVisible();
  expect((await get('/me/records/2026-08-08')).taps).toEqual([]);

  await page.goto('/import/taps');
  await page.locator('#f-file').setInputFiles(file('taps.csv',
    `person,type,at\n${me.number},in,2026-08-08T09:00:00\n${me.number},out,2026-08-08T11:30:00\n`));
  await page.getByRole('button', { name: say('import.now') }).click();
  await whole(page);
  expect((await get('/me/records/2026-08-08')).taps.map((t) => t.clock)).toEqual(['09:00', '11:30']);
});

test('a file that is none says so in its place', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/import/officers');
  await page.locator('#f-from').fill('2026-02-30');
  await page.locator('#f-file').setInputFiles(file('empty.csv', ''));
  await page.getByRole('button', { name: say('import.try') }).click();
  await expect(page.locator('#faults')).toBeFocused();
  await expect(page.locator('#f-from')).toHaveValue('2026-02-30');
});

test('the administrator sets up a room: unit, post, person; a fault keeps what was typed', async ({ as }) => {
  const page = await as('admin'), turn = String(Date.now()).slice(-6); // a demo that is tried twice has the first room still
  const send = () => page.locator('main form button[data-type=fill]').click();
  await page.goto('/units');
  await page.getByRole('link', { name: say('units.add') }).click();
  await page.locator('#f-code').fill('KAN-JIN');
  await page.locator('#f-name').fill('未来室' + turn);
  await page.locator('input[name=kind][value=office]').check({ force: true });
  await page.locator('#f-parent').selectOption({ label: await page.locator('#f-parent option', { hasText: '大臣官房' }).first().textContent() });
  if (await page.locator('#f-from').count()) await page.locator('#f-from').fill('令和8年11月1日');
  await send();
  await expect(page.locator('#faults')).toBeFocused();
  await expect(page.locator('#f-name')).toHaveValue('未来室' + turn);
  await page.locator('#f-code').fill('MIR-' + turn);
  await send();
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('h1')).toContainText('未来室' + turn);
  const unit = page.url();

  await page.getByRole('link', { name: say('unit_page.add_post') }).click();
  await page.locator('#f-name').fill('室長');
  if (await page.locator('#f-from').count()) await page.locator('#f-from').fill('2026-11-01');
  await send();
  await expect(page).toHaveURL(unit);
  await expect(page.locator('main')).toContainText('室長');

  await page.goto('/people/new');
  await page.locator('#f-number').fill('99' + turn);
  await page.locator('#f-name').fill('明日 望');
  await page.locator('#f-unit').selectOption({ label: await page.locator('#f-unit option', { hasText: '未来室' + turn }).first().textContent() });
  if (await page.locator('#f-from').count()) await page.locator('#f-from').fill('2026-11-01');
  await send();
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('h1')).toContainText('明日 望');

  // A posting is given its end, which stays to be read on both axes.
  await page.locator('a[href*="/postings/new"]').first().click();
  await page.locator('#f-unit').selectOption({ label: await page.locator('#f-unit option', { hasText: '未来室' + turn }).first().textContent() });
  await page.locator('#f-post').selectOption({ label: await page.locator('#f-post option', { hasText: '未来室' + turn }).first().textContent() });
  await page.locator('#f-from').fill('2026-11-05');
  const kind = page.locator('input[name=kind][value=concurrent]');
  if (await kind.count()) await kind.check({ force: true });
  else await page.locator('#f-kind').selectOption('concurrent');
  await send();
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('main')).toContainText('室長');
});

test('a session closed elsewhere is out at its next step', async ({ as }) => {
  const here = await as(null), there = await as(null, { userAgent: 'another browser' });
  await signIn(here, 'executive');
  await expect(here).toHaveURL(/\/me\/today$/);
  await signIn(there, 'executive');
  await expect(there).toHaveURL(/\/me\/today$/);
  await here.goto('/me/settings');
  const other = here.locator('li', { hasText: 'another browser' });
  await expect(other).toHaveCount(1);
  await other.getByRole('button').click();
  await expect(notice(here)).toBeVisible();
  await expect(here.locator('li', { hasText: 'another browser' })).toHaveCount(0);
  await there.goto('/me/today');
  await expect(there).toHaveURL(/\/sign-in/);
});

test('settings are kept: colours, language, and single keys', async ({ as }) => {
  const page = await as('executive');
  await page.goto('/me/settings');
  await page.locator('input[name=theme][value=dark]').check({ force: true });
  await page.locator('input[name=lang][value=en]').check({ force: true });
  await page.locator('form[action="/me/settings"] button').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('input[name=theme][value=auto]').check({ force: true });
  await page.locator('input[name=lang][value=auto]').check({ force: true });
  await page.locator('form[action="/me/settings"] button').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');

  await page.locator('#f-old').fill('wrong');
  await page.locator('#f-password').fill('a long enough one');
  await page.locator('#f-again').fill('a long enough one');
  await page.locator('form[action="/me/password"] button').click();
  await expect(page.locator('#faults')).toBeFocused();
  await expect(page.locator('#f-old')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#f-password')).toHaveValue('');
});

test('signing out ends it, and the back button shows nothing', async ({ as }) => {
  const page = await as(null);
  await signIn(page, 'executive');
  await expect(page).toHaveURL(/\/me\/today$/);
  await page.locator('.rail').getByRole('button', { name: say('nav.sign_out') }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/me/today');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('what somebody may not see, and what is not there, say so and lead on', async ({ as }) => {
  const page = await as('officer');
  for (const [at, status] of [['/people/new', 403], ['/import/officers', 403], ['/no/such/page', 404], ['/people/999999999', 404]]) {
    const answer = await page.goto(at);
    expect(answer.status(), at).toBe(status);
    await expect(page.locator('h1')).toHaveText(say(`error.${status}.title`));
    await expect(page.locator('.rail')).toBeVisible();
    await expect(page.locator('main a').first()).toBeVisible();
  }
});
