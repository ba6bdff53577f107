/* A day of end said over what stands open ends it, by file and by form; a blank one says nothing. */
import { office, test, is, ok } from './case.mjs';

function town() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2024-01-01\nK,課二,division,省,2024-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nJ,課長,2,1,2024-01-01\nJ,係員,90,0,2024-01-01\n');
    o.take('officers', 'number,name,login,unit,post,hired,from\nc1,長,chief,J,課長,2010-04-01,2024-04-01\nh1,花,hana,J,係員,2010-04-01,2024-04-01\n');
    o.take('roles', 'number,unit,role,from\nh1,J,keeper,2026-04-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2024-01-01\n');
    o.take('sections', 'unit,category,from\nJ,hetero,2026-04-01\n');
    return o;
}
const tables = [['posts', 'J,係員,', 5], ['units', 'J,課,', 6], ['roles', 'h1,', 4], ['postings', 'h1,', 6],
                ['sections', 'J,', 3], ['superiors', 'J,係員,', 5], ['posts', 'J,係員,', 5], ['units', 'K,', 6]];
const lines = (o, t) => o.text(`/${t}.csv`).replace(/[\r\uFEFF]/g, '').trim().split('\n');
const row = (o, t, begins) => lines(o, t).find(l => l.startsWith(begins))?.split(',');

await test('an end written into our own export ends the line, and the trial says so', () => {
    const o = town();
    for (const [n, [table, begins, column]] of tables.entries()) {
        const file = lines(o, table).map(l => {
            const cells = l.split(',');
            if (l.startsWith(begins))
                cells[column] = '2026-09-30';
            return cells.join(',');
        }).join('\n') + '\n';
        const trial = o.import(table, file, { args: ['--dry-run'] }), r = o.import(table, file);
        if (n < 2) { /* others rest on them still */
            ok(trial.rc !== 0 && r.rc !== 0, `${table}: refused while others rest on it: ${trial.out}${r.out}`);
            continue;
        }
        for (const said of [trial, r])
            ok(said.rc === 0 && /0 new, 1 changed/.test(said.out), `${table}: ${said.out}${said.err}`);
        const again = o.import(table, file);
        ok(/0 new, 0 changed/.test(again.out), `${table} once more: ${again.out}${again.err}`);
    }
    is(o.get('/roles').rows.filter(r => r.number === 'h1').length, 0, 'the role has ended');
    is(o.get('/people').rows.find(r => r.number === 'h1'), undefined, 'and the service with the posting');
});

await test('a line without an end leaves what has one', () => {
    const o = town();
    o.take('roles', 'number,unit,role,from,until\nh1,J,keeper,2026-04-01,2027-03-31\n');
    const r = o.import('roles', 'number,unit,role,from,until\nh1,J,keeper,2026-05-01,2027-03-31\n');
    ok(/0 changed, 1 unchanged/.test(r.out), r.out);
    is(o.get('/roles').rows.filter(x => x.number === 'h1').map(x => [x.from, x.until]), [['2026-04-01', '2027-03-31']], 'one spell');
    o.take('roles', 'number,unit,role,from\nh1,K,auditor,2026-04-01\n');
    ok(/0 changed, 1 unchanged/.test(o.import('roles', 'number,unit,role,from,until\nh1,K,auditor,2026-06-01,\n').out), 'a blank end');
});

await test('an end said on a form ends what stands', () => {
    const o = town();
    const id = o.get('/people').rows.find(r => r.number === 'h1').id, u = o.get('/units').rows.find(r => r.code === 'J').id;
    const post = Object.fromEntries(o.get('/posts').rows.map(r => [r.name, r.id]));
    const until = '2027-03-31';
    const say = (path, form) => {
        const r = o.post(path, { ...form, until });
        is(r.rc, 0, `${path}: ${r.out}${r.err}`);
    };
    say('/roles/new', { number: 'h1', unit: u, role: 'keeper', from: '2026-06-01' });
    is(o.get('/roles').rows.filter(r => r.number === 'h1').map(r => [r.from, r.until]), [['2026-04-01', until]], 'role');
    say(`/posts/${post['係員']}/superior`, { superior: post['課長'], from: '2024-01-01' });
    is(o.get('/superiors').rows.map(r => [r.from, r.until]), [['2024-01-01', until]], 'superior');
    say(`/units/${u}/section`, { section: 'hetero', from: '2026-04-01' });
    is(o.get('/sections').rows.map(r => [r.from, r.until]), [['2026-04-01', until]], 'section');
    say(`/people/${id}/postings/new`, { unit: u, post: post['係員'], kind: 'main', from: '2024-04-01' });
    is(o.get(`/people/${id}`).postings.map(r => [r.from, r.until]), [['2024-04-01', until]], 'posting');
    o.post(`/people/${id}/categories/new`, { category: 'shift', from: '2026-04-01' });
    say(`/people/${id}/categories/new`, { category: 'shift', from: '2026-04-01' });
    is(o.get(`/people/${id}`).categories.map(r => [r.from, r.until]), [['2026-04-01', until]], 'category');
    o.post(`/units/${u}/settings/new`, { setting: 'gap.threshold', value: '20', from: '2026-04-01' });
    const ended = o.post(`/units/${u}/settings/new`, { setting: 'gap.threshold', value: '20', from: '2026-04-01', until: '2026-10-31' });
    is(ended.rc, 0, 'a setting');
    is(o.get(`/units/${u}`).settings.filter(r => r.from === '2026-04-01'), [], 'the setting has ended');
});

await test('the last administrator does not end by it', () => {
    const o = town();
    const u = o.get('/units').rows.find(r => r.code === '省').id, role = o.get('/roles').rows.find(r => r.role === 'admin');
    const r = o.post('/roles/new', { number: '0001', unit: u, role: 'admin', from: '2026-04-01', until: '2027-03-31' });
    ok(r.rc !== 0, `by form: ${r.out}`);
    ok(o.import('roles', 'number,unit,role,from,until\n0001,省,admin,2026-04-01,2027-03-31\n').rc !== 0, 'by file');
    is(o.get('/roles').rows.find(x => x.role === 'admin').until, role.until, 'it stands');
});
