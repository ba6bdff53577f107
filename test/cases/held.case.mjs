/* What a role opened is closed with it, and a role of a part opens no more than that part. */
import { office, test, is, ok } from './case.mjs';

/* 省 with 課: k1 keeps 課, h1 works there; u1 audits 課, w1 the whole office. */
function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\nK,他課,division,省,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nk1,管理 次郎,keeper,J,係員,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\n' +
        'u1,監査 一,part,J,係員,2026-01-01\nw1,監査 全,whole,J,係員,2026-01-01\n');
    o.take('roles', 'number,unit,role,from\nk1,J,keeper,2026-01-01\nk1,K,keeper,2026-01-01\nu1,J,auditor,2026-01-01\nw1,省,auditor,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    return o;
}

await test('the journal of the office is for an auditor of the whole office', () => {
    const o = small();
    ok(!o.get('/journal', 'whole').fault && o.get('/journal', 'whole').rows.length > 3, 'theirs');
    is(o.post('/journal/verify', {}, 'whole').rc, 0, 'who verifies it, too');
    is(o.get('/journal', 'part').status, 403, 'not an auditor’s of one unit');
    ok(/組織全体/.test(o.get('/journal', 'part').detail), `who is told why: ${o.get('/journal', 'part').detail}`);
    is(o.post('/journal/verify', {}, 'part').rc, 1, 'nor do they verify it');
    ok(!o.get(`/people/${o.id.hana}/2026-11`, 'part').fault, 'they read the records of their unit');
    is((o.get('/search?q=操作履歴', 'part').pages ?? []).filter(p => p.href === '/journal'), [], 'and are led to no page they may not open');
    ok((o.get('/search?q=操作履歴', 'whole').pages ?? []).some(p => p.href === '/journal'), 'the other is');
    o.post('/roles/new', { number: 'u1', unit: o.get('/units').rows.find(u => u.code === 'K').id, role: 'auditor', from: '2026-01-01' });
    is(o.get('/journal', 'part').status, 403, 'nor of two');
});

await test('what a trial found is told while the role lasts with which it was begun', () => {
    const o = small();
    const trial = o.import('taps', 'number,type,at\nh1,in,2026-11-18 08:22\nh1,out,2026-11-18 21:43\n', { as: 'keeper', args: ['--dry-run'] });
    ok(/21:43/.test(trial.out + trial.err), 'the trial tells the day');
    o.post('/settle', { from: '2026-11-18', to: '2026-11-18', check: 1 }, 'keeper');
    const jobs = o.get('/jobs', 'keeper').rows.map(r => r.href);
    is(jobs.length, 2, 'a trial and a settling');
    for (const href of jobs)
        is([o.get(href, 'keeper').withheld, !!o.get(href, 'keeper').result.figures], [false, true], `${href} tells`);
    const end = unit => o.post(`/roles/${o.get('/roles').rows.find(r => r.number === 'k1' && r.role === 'keeper' && r.unit_name === unit && r.live !== false).id}/end`,
        { until: '2026-11-01' });
    is(end('課').rc, 0, 'the role there ends');
    is(o.get(`/people/${o.id.hana}/2026-11`, 'keeper').status, 404, 'the page is closed');
    for (const href of jobs) {
        const job = o.get(href, 'keeper');
        is([job.withheld, job.result?.figures, job.result?.rows, job.links.apply], [true, undefined, undefined, undefined], `${href} tells nothing`);
        ok(!/21:43|h1/.test(JSON.stringify(job)), 'of anybody');
    }
    is(end('他課').rc, 0, 'the other ends');
    is(o.get(jobs[0], 'keeper').withheld, true, 'nor then');
    o.post('/roles/new', { number: 'k1', unit: o.get('/units').rows.find(u => u.code === 'J').id, role: 'keeper', from: '2026-01-01' });
    is(o.get(jobs[0], 'keeper').withheld, true, 'a role of one of the two is not all it rested on');
});
