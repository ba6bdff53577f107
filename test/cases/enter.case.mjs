/* A keeper or a superior enters a fact of one officer by a form, and its effect is said before. */
import { office, test, is, ok } from './case.mjs';

/* B above J: boss; chief of J; keeper and hana of J. */
function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nB,局,bureau,省,2026-01-01\nJ,課,division,B,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nB,局長,5,1,2026-01-01\nJ,課長,10,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nb1,局長 治,boss,B,局長,2026-01-01\n' +
        'c1,課長 一郎,chief,J,課長,2026-01-01\nk1,管理 次郎,keeper,J,係員,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\nJ,課長,B,局長,2026-01-01\n');
    o.take('roles', 'number,unit,role,from\nk1,B,keeper,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    o.take('taps', 'number,type,at\nh1,in,2026-11-26 08:30\nh1,out,2026-11-26 20:00\nk1,in,2026-11-26 08:30\nk1,out,2026-11-26 20:00\n');
    return o;
}
const day = (o, who) => o.get('/me/records/2026-11-26', who);
const minutes = (doc, name) => doc.figures.find(f => f.figure === name)?.minutes ?? 0;
const overtime = (o, who) => minutes(day(o, who), 'overtime');
const waiting = (o, who) => o.get('/me/today', who).waiting ?? [];
const order = { day: '2026-11-26', start: '17:15', end: '20:00', kind: 'overtime', work: '国会答弁', by: 'c1' };
const orders = (o, who) => `/people/${o.id[who]}/orders/new`;

await test('a keeper’s order waits for the superior it names, and then counts', () => {
    const o = small();
    const r = o.post(orders(o, 'hana'), order, 'keeper');
    is(r.rc, 0, 'entered');
    is(r.doc?.state, 'waiting', 'it waits');
    is(overtime(o, 'hana'), 0, 'it does not count');
    const [w] = waiting(o, 'chief');
    is([w?.name, w?.work, w?.by, w?.superior], ['職員 花', '国会答弁', '管理 次郎', '課長 一郎'], 'on the superior’s page');
    ok(o.post(orders(o, 'hana'), order, 'keeper').rc !== 0, 'the same again is told');
    is(o.post(w.confirm, {}, 'chief').rc, 0, 'the word');
    is(overtime(o, 'hana'), 165, 'it counts');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('a superior’s own order stands at once, never about oneself', () => {
    const o = small();
    is(o.post(orders(o, 'hana'), order, 'chief').doc?.state, 'confirmed', 'stands');
    is(overtime(o, 'hana'), 165, 'it counts');
    is((o.get('/me/today', 'hana').notices ?? []).map(n => [n.matter, n.word, n.by]), [['order', 'confirmed', '課長 一郎']], 'told');
    ok(o.post(orders(o, 'chief'), { ...order, by: 'b1' }, 'chief').rc !== 0, 'not one’s own form');
    is(o.post(orders(o, 'keeper'), order, 'keeper').doc?.state, 'waiting', 'a keeper’s own waits');
    ok(o.post(orders(o, 'keeper'), { ...order, by: 'k1' }, 'keeper').rc !== 0, 'naming oneself');
    ok(o.post(orders(o, 'hana'), { ...order, start: '20:00', end: '21:00', by: 'b1' }, 'keeper').rc !== 0, 'no superior of that day');
    ok(o.post(orders(o, 'keeper'), order, 'hana').rc !== 0, 'a colleague');
});

await test('what an order does to the limits is said before it is given', () => {
    const o = small();
    const look = o.post(`${orders(o, 'hana')}?preview=1`, order, 'keeper');
    const month = look.doc?.effect?.months?.[0];
    is([look.doc?.effect?.waits, month?.month, month?.adds], ['課長 一郎', '2026-11', 165], 'who is asked, and how much it is');
    is(month?.limits.filter(l => l.limit === 'month').map(l => [l.before, l.after, l.was, l.verdict]), [[0, 165, 'within', 'within']], 'before and after');
    is(waiting(o, 'chief'), [], 'nothing was entered');
    is(o.post(`${orders(o, 'hana')}?preview=1`, { ...order, end: '26:70' }, 'keeper').rc !== 0, true, 'a time that is none');
    const far = o.post(`${orders(o, 'hana')}?preview=1`, { ...order, day: '2026-11-30', end: '26:00' }, 'keeper').doc.effect.months;
    is(far.map(m => [m.month, m.adds]), [['2026-11', 405], ['2026-12', 120]], 'a night counts for both months');
});

await test('an order is taken back by its superior with a reason, a waiting one by who entered it', () => {
    const o = small();
    o.run(['settle', '--from', '2026-11-01', '--to', '2026-11-28']);
    o.post(orders(o, 'hana'), order, 'keeper');
    const [w] = waiting(o, 'chief');
    ok(o.post(`/entries/${w.id}/withdraw`, {}, 'chief').rc !== 0, 'not another’s entry');
    is(o.post(`/entries/${w.id}/withdraw`, {}, 'keeper').rc, 0, 'one’s own');
    is(waiting(o, 'chief'), [], 'nothing waits');
    is(o.post(orders(o, 'hana'), order, 'chief').doc?.state, 'confirmed', 'it may be entered again');
    const [stands] = o.get(`/people/${o.id.hana}/records/2026-11-26`, 'chief').overtime;
    ok(stands?.end, 'the day leads to its end');
    ok(o.post(stands.end, { reason: '取り違え' }, 'keeper').rc !== 0, 'a keeper is no superior');
    ok(o.post(stands.end, { reason: '取り違え' }, 'hana').rc !== 0, 'nor the officer');
    ok(o.post(stands.end, {}, 'chief').rc !== 0, 'a reason is asked');
    is(o.post(stands.end, { reason: '日を取り違えたため' }, 'chief').rc, 0, 'taken back');
    is(overtime(o, 'hana'), 0, 'it no longer counts');
    is(day(o, 'hana').notices.at(-1).reason, '日を取り違えたため', 'the officer reads why');
    is(o.run(['settle', '--from', '2026-11-01', '--to', '2026-11-28', '--check']).rc, 0, 'settling again changes nothing');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});
