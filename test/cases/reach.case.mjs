/* What a person may reach by a form is what they may reach by a file, a job or the shell: an administrator keeps nobody's hours. */
import { office, test, is, ok } from './case.mjs';

/* kanri administers and keeps nothing; k1 keeps 課; h1 works there, n1 elsewhere. */
function small() {
    const o = office({ keeps: false });
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\nK,他課,division,省,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nJ,課長,10,1,2026-01-01\nJ,係員,90,0,2026-01-01\nK,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nc1,課長 一郎,chief,J,課長,2026-01-01\n' +
        'k1,管理 次郎,keeper,J,係員,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\nn1,職員 夏,natsu,K,係員,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\n');
    o.take('roles', 'number,unit,role,from\nk1,J,keeper,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    return o;
}

const day = '2026-11-18';
const files = {
    taps: n => `number,type,at\n${n},in,${day} 00:01\n${n},out,${day} 23:59\n`,
    absences: n => `number,kind,from\n${n},trip,${day}\n`,
    orders: n => `number,day,start,end,by\n${n},${day},17:15,20:00,c1\n`,
    opening: n => `number,month,overtime\n${n},2026-06,60\n`,
};
const forms = id => [`/people/${id}/2026-11`, `/people/${id}/records/${day}`, `/people/${id}/absences/new`, `/people/${id}/orders/new`,
    `/people/${id}/hours/new`, `/people/${id}/opening`, `/people/${id}/opening/new`];

await test('an administrator reaches nobody’s hours: by no form, file, trial or settling', () => {
    const o = small();
    o.take('taps', `number,type,at\nh1,in,${day} 08:22\nh1,out,${day} 21:43\n`, { as: 'keeper' });
    for (const path of forms(o.id.hana))
        is(o.get(path).status, 404, `form ${path}`);
    for (const [kind, text] of Object.entries(files)) {
        is(o.get(`/import/${kind}`).status, 403, `the page of ${kind}`);
        for (const args of [['--dry-run'], []]) {
            const r = o.import(kind, text('h1'), { args });
            ok(r.rc !== 0, `${kind} ${args}: it does not come in`);
            ok(!/8:22|21:43|2:00|165/.test(r.out + r.err), `${kind} ${args}: nothing of the day is told: ${r.out}${r.err}`);
        }
    }
    for (const check of [{ check: 1 }, {}])
        is(o.post('/settle', { from: day, to: day, ...check }).rc, 1, `settling ${JSON.stringify(check)}`);
    ok(o.run(['settle', '--from', day, '--to', day, '--check']).rc !== 0, 'nor from the shell');
    is(o.get(`/me/records/${day}`, 'hana').taps.length, 2, 'the day is what the keeper brought in');
    is(o.get('/me/opening', 'hana').rows, [], 'no opening line stands');
    is(o.get('/import').tables.map(t => t.table).filter(t => files[t]), [], 'no such file is offered');
    is(o.get('/first-steps').rows.find(s => s.step === 'openings').file, null, 'nor in the first steps');
});

await test('a keeper reaches by file whom a form reaches, and nobody else', () => {
    const o = small();
    for (const [kind, text] of Object.entries(files)) {
        ok(!o.get(`/import/${kind}`, 'keeper').fault, `the page of ${kind}`);
        is(o.import(kind, text('h1'), { as: 'keeper', args: ['--dry-run'] }).rc, 0, `${kind} of hana`);
        const r = o.import(kind, text('n1'), { as: 'keeper', args: ['--dry-run'] });
        ok(/n1/.test(r.out + r.err), `${kind} of somebody elsewhere: ${r.out}${r.err}`);
        ok(o.import(kind, text('n1'), { as: 'keeper' }).rc !== 0, `${kind} of somebody elsewhere does not come in`);
    }
    for (const path of forms(o.id.natsu))
        is(o.get(path, 'keeper').status, 404, `form ${path}`);
    is(o.get('/import', 'keeper').tables.map(t => t.table), ['taps', 'absences', 'orders', 'opening'], 'the files offered');
});
