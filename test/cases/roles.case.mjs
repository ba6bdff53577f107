/* Each role finds its work: the auditor verifies by one press, jobs and the journal can be narrowed, search finds rules. */
import { demo, office, test, is, ok } from './case.mjs';

const until_ended = async (o, path, as) => {
    for (let i = 0; i < 600; i++) {
        const job = o.get(path, as);
        if (!job.running)
            return job;
        await new Promise(r => setTimeout(r, 100));
    }
    throw new Error(`${path} does not end`);
};

await test('an auditor verifies by one press', async () => {
    const o = demo();
    const s = await o.serve();
    is(o.get('/journal', 'auditor').total ?? null, null, 'the journal opens');
    const r = o.post('/journal/verify', {}, 'auditor');
    ok(r.rc === 0 && r.doc.job, `asked for: ${r.out}${r.err}`);
    const job = await until_ended(o, `/jobs/${r.doc.job}`, 'auditor');
    is(job.state, 'done', 'the job');
    const told = o.get('/me/today', 'auditor').tasks.find(t => t.task === 'job-done');
    ok(told && told.href === `/jobs/${r.doc.job}`, 'its end is told to who began it');
    ok(!o.get('/me/today', 'officer').tasks.some(t => t.task.startsWith('job-')), 'and to nobody else');
    is(job.done, job.total, 'all of it was looked at');
    const found = job.result.verified;
    is(found.sound, true, 'the office is sound');
    ok(found.lines > 20 && found.facts > 10000, `lines ${found.lines}, facts ${found.facts}`);
    ok(/^\d+:[0-9a-f]{64}$/.test(found.head), `head ${found.head}`);
    ok(found.not_examined.some(n => n.what === 'derived'), 'what was not looked at is said');
    const by_hand = JSON.parse(o.run(['verify', '--json', '--head', found.head]).out);
    is(by_hand.sound, true, 'the head holds on the command line');
    ok(o.run(['get', `/jobs/${r.doc.job}`, '--as', 'officer']).rc !== 0, 'another person does not see it');
    for (const login of ['officer', 'clerk', 'admin', 'executive'])
        ok(o.post('/journal/verify', {}, login).rc !== 0, `${login} may not`);
    await s.stop();
});

await test('the journal is narrowed by kinds of operation, and each line is of one kind', async () => {
    const o = demo();
    const s = await o.serve();
    o.post('/me/clock', { act: 'in', place: 'office' }, 'officer');
    o.post('/me/settings', { lang: 'ja' }, 'officer');
    const lines = q => o.text(`/journal.csv${q}`, 'auditor').trim().split('\n').length - 1;
    const kinds = ['taps', 'decisions', 'openings', 'imports', 'people', 'units', 'rights', 'sign_in', 'rules', 'jobs', 'other'];
    is(kinds.map(k => lines(`?kind=${k}`)).reduce((a, b) => a + b, 0), lines(''), 'lines of all kinds together');
    ok(lines('?kind=taps') > 0, 'a tap is one of them');
    ok(o.get('/journal?kind=taps', 'auditor').rows.every(r => r.errand.startsWith('time.')), 'only taps');
    is(o.get('/journal?kind=nonsense', 'auditor').status, 422, 'a kind that is none');
    await s.stop();
});

await test('a clerk sees what is left to be settled in the whole office', () => {
    const o = demo();
    const all = o.get('/open-points', 'clerk');
    ok(all.total > 100, `points: ${all.total}`);
    const rows = o.text('/open-points.csv', 'clerk').trim().split('\n').length - 1;
    is(rows, all.total, 'the table holds all of them');
    for (const { point, n } of all.filter.points) {
        const some = o.get(`/open-points?point=${point}&limit=500`, 'clerk');
        is(some.rows.length, n, point);
        ok(some.rows.every(r => r.points.some(p => p.point === point)), `${point}: only these`);
        if (n) {
            const page = o.get(some.rows[0].href, 'clerk');
            ok(!page.fault && !(page.status >= 400), `${some.rows[0].href} opens: ${page.status ?? page.fault}`);
        }
    }
    const one = all.rows[0];
    ok(o.get(`/open-points?q=${encodeURIComponent(one.name)}`, 'clerk').rows.every(r => r.name === one.name), 'by name');
    is(o.get('/open-points?q=nobody-is-called-so', 'clerk').rows, [], 'nobody');
    ok(o.get('/open-points', 'auditor').total >= all.total, 'an auditor sees them, too');
    for (const login of ['officer', 'chief', 'executive', 'admin'])
        is(o.get('/open-points', login).status, 403, `${login} does not`);
    const today = o.get('/me/today', 'clerk'), gap = o.get('/open-points?point=gap&limit=1', 'clerk').rows[0];
    ok(today && gap.gap > 0, 'presence without an order says how long');
});

await test('search finds rules and pages, each only for whom it opens', async () => {
    const o = demo();
    const s = await o.serve();
    const found = (q, as) => o.get(`/search?q=${encodeURIComponent(q)}`, as);
    const leave = found('夏季休暇', 'officer');
    ok(leave.pages.some(p => p.href === '/me/leave'), 'the leave page');
    ok(leave.rules.length > 0, 'the rule of summer leave');
    ok(found('超過勤務', 'officer').rules.length > 0, 'rules of overtime');
    ok(found('超過勤務', 'chief').pages.some(p => p.page === 'limits'), 'the limits for a chief');
    ok(!found('超過勤務', 'officer').pages.some(p => p.page === 'limits'), 'not for an officer');
    for (const login of ['officer', 'chief', 'clerk', 'coordinator', 'executive', 'admin', 'auditor']) {
        const tried = new Set();
        for (const q of ['休暇', '超過勤務', '権限', '取込み', '検証', '組織', '残日数', '進捗', 'きまり'])
            for (const { href } of found(q, login).pages)
                tried.add(href);
        for (const href of tried) {
            const page = o.get(href, login);
            ok(!page.fault && !(page.status >= 400), `${login}: finds ${href}, which opens: ${page.status ?? page.fault}`);
        }
    }
    const rule = leave.rules[0].href;
    ok(o.get(rule, 'officer').count > 0, `${rule} shows the rule`);
    is(found('そんなことばはない', 'officer').rules, [], 'nothing is nothing');
    await s.stop();
});

await test('jobs say what they are about, and are narrowed by state', () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    const all = o.get('/jobs');
    is(all.total, all.rows.length, 'how many there are');
    ok(all.rows.length > 0, 'an import is one');
    is(o.get('/jobs?state=done').rows.length, all.rows.filter(r => r.state === 'done').length, 'those that are done');
    is(o.get('/jobs?state=failed').rows, [], 'none failed');
});

await test('a short password is told the bound that holds', async () => {
    const o = office();
    const s = await o.serve();
    const link = /\/first\/[0-9a-f]{64}/.exec(o.made.out)[0];
    for (const lang of ['ja', 'en']) {
        const page = await (await fetch(`${s.url}${link}`, { headers: { 'accept-language': lang } })).text();
        ok(/8文字以上|At least 8 characters/.test(page), `${lang}: the hint says 8`);
        ok(!/12/.test(page.replace(/<head[^]*<\/head>/, '').replace(/[0-9a-f]{64}/g, '').replace(/<svg[^]*?<\/svg>/g, '')), `${lang}: and not 12`);
    }
    await s.stop();
});
