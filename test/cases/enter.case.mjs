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
    /* A coming day: the last of a month, it and the next are days of work. */
    const last = new Date(Date.now() + 9 * 3600000);
    do {
        last.setUTCMonth(last.getUTCMonth() + 2, 0);
    } while (last.getUTCDay() < 1 || last.getUTCDay() > 4 || last.getUTCMonth() === 11);
    const next = new Date(last.getTime() + 86400000), iso = d => d.toISOString().slice(0, 10);
    const far = o.post(`${orders(o, 'hana')}?preview=1`, { ...order, day: iso(last), end: '26:00' }, 'keeper').doc.effect.months;
    is(far.map(m => [m.month, m.adds]), [[iso(last).slice(0, 7), 405], [iso(next).slice(0, 7), 120]], 'a night counts for both months');
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

const absences = (o, who) => `/people/${o.id[who]}/absences/new`;
const away = (o, who, on) => o.get('/me/2026-11', who).rows.find(r => r.day === on)?.away;

await test('annual leave by form: its charge and what remains are said before, and it stands about another', () => {
    const o = small();
    o.take('opening', 'number,kind,from,days,granted,carried\nh1,annual,2026-11-01,12,20,0\n', { as: 'keeper' });
    const typed = { kind: 'annual', from: '2026-11-20', to: '2026-11-24' }; /* with a holiday between */
    const leave = o.post(`${absences(o, 'hana')}?preview=1`, typed, 'keeper').doc?.effect?.leave;
    is([leave?.charge, leave?.before?.days, leave?.after?.days, leave?.short], [930, 12, 10, false], 'two working days');
    is(away(o, 'hana', '2026-11-20'), null, 'nothing was entered');
    is(o.post(absences(o, 'hana'), typed, 'keeper').doc?.state, 'confirmed', 'it stands');
    is([away(o, 'hana', '2026-11-20'), away(o, 'hana', '2026-11-24')], ['annual', 'annual'], 'on its days');
    is(o.get(`/people/${o.id.hana}/leave`, 'keeper').figures.find(f => f.figure === 'left').days, 10, 'the balance follows');
    is((o.get('/me/today', 'hana').notices ?? []).map(n => [n.away, n.word, n.by]), [['annual', 'entered', '管理 次郎']], 'the officer is told');
    ok(o.post(absences(o, 'hana'), typed, 'keeper').rc !== 0, 'the same again is told');
    const hours = o.post(`${absences(o, 'hana')}?preview=1`, { kind: 'annual', from: '2026-11-25', start: '9:30', end: '11:30' }, 'keeper');
    is(hours.doc?.effect?.leave?.charge, 120, 'hours');
    ok(o.post(absences(o, 'hana'), { kind: 'annual', from: '2026-11-25', to: '2026-11-24' }, 'keeper').rc !== 0, 'an end before the beginning');
    ok(o.post(absences(o, 'hana'), { kind: 'trip', from: '2026-11-25' }, 'hana').rc !== 0, 'not by oneself');
});

await test('a keeper’s own leave waits for another; what stands is taken back or shortened with a reason', () => {
    const o = small();
    is(o.post(absences(o, 'keeper'), { kind: 'special', from: '2026-11-25' }, 'keeper').doc?.state, 'waiting', 'own');
    is(away(o, 'keeper', '2026-11-25'), null, 'it does not count yet');
    is(waiting(o, 'chief').map(w => [w.matter, w.name]), [['absence', '管理 次郎']], 'another is asked');
    is(o.post(waiting(o, 'chief')[0].confirm, {}, 'chief').rc, 0, 'the word');
    is(away(o, 'keeper', '2026-11-25'), 'special', 'then it counts');
    const mine = o.get(`/people/${o.id.keeper}/records/2026-11-25`, 'chief').absences[0];
    ok(o.post(mine.end, { reason: '取り違え' }, 'keeper').rc !== 0, 'one’s own is not taken back by oneself');
    o.post(absences(o, 'hana'), { kind: 'trip', from: '2026-11-24', to: '2026-11-27' }, 'chief');
    const [trip] = o.get(`/people/${o.id.hana}/records/2026-11-25`, 'keeper').absences;
    ok(o.post(trip.end, { until: '2026-11-27', reason: '早く戻る' }, 'keeper').rc !== 0, 'no day earlier');
    is(o.post(trip.end, { until: '2026-11-25', reason: '早く戻ったため' }, 'keeper').rc, 0, 'shortened');
    is([away(o, 'hana', '2026-11-25'), away(o, 'hana', '2026-11-27')], ['trip', null], 'the rest is free again');
    const [rest] = o.get(`/people/${o.id.hana}/records/2026-11-25`, 'keeper').absences;
    is(o.post(rest.end, { reason: '中止のため' }, 'keeper').rc, 0, 'taken back');
    is(away(o, 'hana', '2026-11-25'), null, 'gone');
    is(o.get('/me/records/2026-11-25', 'hana').notices.at(-1).reason, '中止のため', 'the officer reads why');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('a line of the opening balance by form is a file’s line, waits for both, and never about oneself', () => {
    const o = small();
    const at = who => `/people/${o.id[who]}/opening/new`;
    const lines = [
        { kind: 'overtime', month: '2026-10', overtime: '12:30' },
        { kind: 'year', month: '2026-09', overtime: '100:00', times: '1' },
        { kind: 'annual', from: '2026-11-01', days: '12', minutes: '3:45', granted: '20', carried: '8' },
        { kind: 'special', item: 'childnurse', from: '2026-11-01', days: '2' },
        { kind: 'sick', from: '2026-10-01', days: '3' },
        { kind: 'care', item: '母', from: '2026-09-01', to: '2026-09-30' },
        { kind: 'care_time', item: '母', from: '2026-04-01' },
        { kind: 'childcare', from: '2025-06-01', times: '1' },
        { kind: 'child_time', item: '1', from: '2026-04-01' },
        { kind: 'swap', from: '2026-10-10', to: '2026-11-13', minutes: '7:45' },
        { kind: 'substitute', from: '2026-10-12', to: '2026-11-20', minutes: '7:45' },
    ];
    for (const l of lines) {
        const r = o.post(at('hana'), l, 'keeper');
        is([l.kind, r.rc], [l.kind, 0], r.err || 'entered');
    }
    const page = o.get(`/people/${o.id.hana}/opening`, 'keeper');
    is(page.rows.map(r => r.kind).sort(), lines.map(l => l.kind).sort(), 'all eleven kinds');
    is([...new Set(page.rows.flatMap(r => [r.officer_word, r.office_word]))], ['open'], 'neither side has confirmed');
    is(o.get('/me/today', 'hana').tasks.some(t => t.task === 'opening'), true, 'the officer is asked');
    ok(o.post(at('hana'), lines[2], 'keeper').rc !== 0, 'what stands is mended, not entered again');
    ok(o.post(at('hana'), { kind: 'sick', from: '2026-10-20' }, 'keeper').rc !== 0, 'what the file asks is asked');
    ok(o.post(at('keeper'), lines[4], 'keeper').rc !== 0, 'not about oneself');
    ok(o.post(at('hana'), { ...lines[4], from: '2026-10-20' }, 'chief').rc !== 0, 'not by a superior');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('exceptional duty is said by a superior, changes the verdict and never the figure, and is taken back', () => {
    const o = small();
    for (let i = 2; i <= 20; i++) {
        const on = `2026-11-${String(i).padStart(2, '0')}`;
        o.take('taps', `number,type,at\nh1,in,${on} 08:30\nh1,out,${on} 21:15\n`);
        o.post(orders(o, 'hana'), { ...order, day: on, end: '21:15' }, 'chief');
    }
    const month = who => o.get(who === 'hana' ? '/me/2026-11' : `/people/${o.id.hana}/2026-11`, who);
    const verdict = () => month('hana').left.limits.find(l => l.limit === 'month');
    const [used, said] = [verdict().used, verdict().verdict];
    is(said, 'over', 'above 45 hours');
    const at = `/people/${o.id.hana}/special/new`;
    const fields = { month: '2026-11', reason: '大規模災害への対処' };
    ok(o.post(at, fields, 'keeper').rc !== 0, 'not by a keeper');
    ok(o.post(at, fields, 'hana').rc !== 0, 'nor by oneself');
    ok(o.post(at, { month: '2026-11' }, 'chief').rc !== 0, 'a reason is asked');
    is(o.post(at, fields, 'chief').rc, 0, 'by the superior');
    is([verdict().used, verdict().verdict], [used, 'exempt'], 'the figure stays');
    is(month('hana').special.map(x => [x.reason, x.by, x.end]), [['大規模災害への対処', '課長 一郎', null]], 'the officer’s month says it');
    is((o.get('/me/today', 'hana').notices ?? []).filter(n => n.order === 'special').map(n => [n.word, n.reason]),
        [['entered', '大規模災害への対処']], 'and they are told');
    ok(o.post(at, fields, 'chief').rc !== 0, 'once');
    is(o.post(at, { ...fields, last: '2027-01' }, 'chief').rc, 0, 'further months');
    const { end } = month('chief').special[0];
    ok(o.post(end, { reason: '取り違えたため' }, 'hana').rc !== 0, 'not taken back by oneself');
    is(o.post(end, { reason: '該当しないため' }, 'chief').rc, 0, 'taken back');
    is([verdict().verdict, month('hana').special], ['over', []], 'as before');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('hours of one officer are laid by form, waited for about oneself, and taken back with a reason', () => {
    const o = small();
    const at = who => `/people/${o.id[who]}/hours/new`;
    const late = { laid: 'hours', from: '2026-11-26', start: '10:00', end: '18:45', breaks: '12:00-13:00' };
    const look = o.post(`${at('hana')}?preview=1`, { ...late, breaks: '' }, 'keeper').doc?.effect?.laid;
    is([look?.net, look?.short_breaks], [525, true], 'what the law asks of the breaks is said before');
    is(o.post(at('hana'), late, 'keeper').doc?.state, 'confirmed', 'about another it stands');
    is(o.get('/me/2026-11', 'hana').rows.find(r => r.day === '2026-11-26').allot, { from: '10:00', until: '18:45' }, 'its day is asked so');
    ok(o.post(`${at('hana')}?preview=1`, late, 'keeper').rc !== 0, 'the same again is told');
    ok(o.post(at('hana'), late, 'keeper').rc !== 0, 'and not kept twice');
    ok(o.post(at('hana'), { ...late, from: '2026-11-25', breaks: '19:00-20:00' }, 'keeper').rc !== 0, 'a break outside');
    ok(o.post(at('hana'), { laid: 'weekoff', from: '2026-11-25', start: '9:00' }, 'keeper').rc !== 0, 'a day off has no hours');
    is(o.post(at('hana'), { laid: 'work', from: '2026-11-21' }, 'chief').rc, 0, 'a moved day: works');
    is(o.post(at('hana'), { laid: 'weekoff', from: '2026-11-25' }, 'chief').rc, 0, 'and is off');
    const kinds = on => o.get(`/me/records/${on}`, 'hana').kind;
    is([kinds('2026-11-21'), kinds('2026-11-25')], ['workday', 'weekoff'], 'the days follow');
    is(o.post(at('keeper'), { ...late, from: '2026-11-25' }, 'keeper').doc?.state, 'waiting', 'one’s own waits');
    is(waiting(o, 'chief').map(w => w.matter), ['allotment'], 'for another');
    const [own] = o.get(`/people/${o.id.hana}/records/2026-11-26`, 'keeper').own_hours;
    ok(o.post(own.end, { reason: '取り違え' }, 'hana').rc !== 0, 'not taken back by oneself');
    is(o.post(own.end, { reason: '日を取り違えたため' }, 'keeper').rc, 0, 'taken back');
    is(o.get('/me/2026-11', 'hana').rows.find(r => r.day === '2026-11-26').allot, { from: '08:30', until: '17:15' }, 'the unit’s hours hold');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});
