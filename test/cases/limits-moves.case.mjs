/* Limits of overtime over a change of unit: 人事院規則15―14 16条の2の2 1項1号イ(1)・ロ, 2号. Figures reckoned by hand. */
import { office, test, is, ok } from './case.mjs';

const clock = m => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;

/* J 自律, T 他律; a working day of 8:30 to 17:15 and so many minutes by order after it. */
function town(officers, postings, evenings, more = {}) {
    const o = office(), taps = [], orders = [];
    o.take('units', 'code,name,kind,parent,from\nJ,自律課,division,省,2025-01-01\nT,他律課,division,省,2025-01-01\n');
    o.take('sections', 'unit,category,from\nJ,normal,2025-01-01\nT,hetero,2025-01-01\n');
    /* Who brings the orders in is everybody's superior, so they stand. */
    o.take('posts', 'unit,name,rank,manager,from\n省,長,1,1,2025-01-01\nJ,係員,90,0,2025-01-01\nT,係員,90,0,2025-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,省,長,2025-01-01\nT,係員,省,長,2025-01-01\n');
    o.take('postings', 'number,unit,post,posting,home,from\n0001,省,長,concurrent,0,2025-01-01\n');
    o.take('officers', `number,name,login,unit,post,from\n${officers.map(([n, u, f]) => `${n},${n},${n},${u},係員,${f}\n`).join('')}`);
    if (postings.length)
        o.take('postings', `number,unit,post,posting,home,from,until\n${postings.map(([n, u, ...p]) => [n, u, '係員', ...p].join(',') + '\n').join('')}`);
    for (const [who, day, minutes] of evenings) {
        taps.push(`${who},in,${day}T08:30:00`, `${who},out,${day}T${clock(17 * 60 + 15 + minutes)}:00`);
        if (minutes)
            orders.push(`${who},${day},17:15,${clock(17 * 60 + 15 + minutes)},x,0001`);
    }
    if (taps.length)
        o.take('taps', `number,type,at\n${taps.join('\n')}\n`);
    if (orders.length)
        o.take('orders', `number,day,start,end,work,by\n${orders.join('\n')}\n`);
    if (more.opening)
        o.take('opening', more.opening);
    return o;
}
const days = (month, list) => list.map(d => `${month}-${String(d).padStart(2, '0')}`);
const limits = doc => Object.fromEntries((doc.left?.limits ?? []).map(l => [l.limit, l]));
const short = l => l && [l.used ?? l.times, l.most, l.verdict];

await test('45:01 before a move into 他律 in mid month passes the limit of 自律 (1項1号イ(1))', () => {
    const o = town([['b', 'J', '2026-06-01']], [['b', 'T', 'main', 1, '2026-06-16', '']], [
        ...days('2026-06', [1, 2, 3, 4, 5, 8, 9, 10]).map(d => ['b', d, 300]), ['b', '2026-06-11', 301]]);
    const l = limits(o.get('/me/2026-06', 'b'));
    is(short(l.entered), [2701, 2700, 'over'], 'before the move');
    is(l.entered?.left, null, 'what lies before is past');
    is(short(l.month), [2701, 5999, 'within'], 'the whole month by 他律');
    is(l.period, undefined, 'no period after a move to 自律');
    is(short(limits(o.get('/me/2026-06/why', 'b')).entered), [2701, 2700, 'over'], 'why');
    ok(/45:01/.test(o.run(['explain', 'b', '2026-06']).out), 'explain');
});

await test('45:00 before the move stays within', () => {
    const o = town([['b', 'J', '2026-06-01']], [['b', 'T', 'main', 1, '2026-06-16', '']],
        days('2026-06', [1, 2, 3, 4, 5, 8, 9, 10, 11]).map(d => ['b', d, 300]));
    is(limits(o.get('/me/2026-06', 'b')).entered?.verdict, 'near', '45:00 of 45:00');
});

await test('自律 to 他律 and back within a month (1項1号ロ): 特定期間 to the month\'s end, 720:00 for the year', () => {
    const o = town([['c', 'J', '2026-05-01']],
        [['c', 'T', 'main', 1, '2026-06-08', '2026-06-21'], ['c', 'J', 'main', 1, '2026-06-22', '']], [
        ...days('2026-05', [7, 8]).map(d => ['c', d, 60]),
        ...days('2026-06', [1, 2, 3, 8, 9, 10, 11, 12, 15, 16, 22, 23]).map(d => ['c', d, 300]),
        ...days('2026-07', [1, 2, 3]).map(d => ['c', d, 300])]);
    const june = limits(o.get('/me/2026-06', 'c')), july = limits(o.get('/me/2026-07', 'c'));
    is(short(june.month), [3600, 5999, 'within'], 'June');
    is(short(june.entered), [900, 2700, 'within'], 'June before the move');
    is(short(june.year), [3720, 43200, 'within'], 'the year in June');
    is(short(june.average), [1860, 4800, 'within'], 'average of May and June');
    is(june.average?.window, { months: 2, from: '2026-05', until: '2026-06' }, 'its months');
    is(june.average?.left, 5880, '9,600 of two months less 3,720 may still be worked');
    is(short(june.months45), [1, 6, 'within'], 'months over 45:00');
    is(short(july.month), [900, 2700, 'within'], 'July');
    is(short(july.period), [900, 16200, 'within'], '30:00 × 9 months after the move');
    is(short(july.year), [4620, 43200, 'within'], 'the year in July');
});

await test('a section is asked of the home unit where nothing was told yet', () => {
    const o = town([['e', 'T', '2026-11-01'], ['f', 'J', '2026-04-01']], [['f', 'T', 'main', 1, '2026-11-01', '']], []);
    for (const who of ['e', 'f']) {
        const l = limits(o.get('/me/2026-11', who));
        is(l.month?.most, 5999, `${who}: 100時間未満`);
        is(l.year?.most, 43200, `${who}: 720:00`);
        ok(l.average && l.months45, `${who}: average and count`);
    }
    is(o.get('/me/2026-11/print', 'e').section, 'hetero', 'and on the sheet');
});

await test('the same with a year sum that was brought in', () => {
    const o = town([['e', 'T', '2026-04-01']], [], [],
        { opening: 'kind,person,month,overtime,times\nyear,e,2026-08,225:05,3\n' });
    is(short(limits(o.get('/me/2026-08', 'e')).year), [13505, 43200, 'within'], '720:00, not 360:00');
});

await test('an unknown average says its limit, and a month that was brought in has no days before a move', () => {
    const o = town([['u', 'T', '2026-04-01'], ['m', 'J', '2026-04-01']], [['m', 'T', 'main', 1, '2026-06-16', '']],
        [['u', '2026-08-03', 60]], { opening: 'kind,person,month,overtime\novertime,m,2026-06,50:00\n' });
    is(short(limits(o.get('/me/2026-08', 'u')).average), [null, 4800, 'unknown'], '80:00, not 0');
    is(short(limits(o.get('/me/2026-06', 'm')).entered), [null, 2700, 'unknown'], 'before the move');
});

await test('the average is the highest, not the one that leaves least', () => {
    /* Sept 10:00, Oct 60:00, Nov 50:00: 55:00 of two months, 40:00 of three. */
    const o = town([['a', 'T', '2026-09-01']], [], [
        ...days('2026-09', [1, 2]).map(d => ['a', d, 300]),
        ...days('2026-10', [1, 2, 5, 6, 7, 8, 9, 13, 14, 15, 16, 19]).map(d => ['a', d, 300]),
        ...days('2026-11', [2, 4, 5, 6, 9, 10, 11, 12, 13, 16]).map(d => ['a', d, 300])]);
    const l = limits(o.get('/me/2026-11', 'a')).average;
    is(short(l), [3300, 4800, 'within'], 'two months');
    is(l?.window, { months: 2, from: '2026-10', until: '2026-11' }, 'October and November');
    is(l?.left, 3000, '160:00 less 110:00');
});

await test('the keeper reads the limits of somebody who has left, by the unit left last', () => {
    const o = town([['b', 'J', '2026-05-01']], [], days('2026-06', [1, 2, 3]).map(d => ['b', d, 300]));
    o.take('roles', 'number,unit,role,from\n0001,省,keeper,2026-01-01\n');
    const [b] = o.get('/people?q=b').rows;
    const post = o.get(`/people/${b.id}`).postings.find(p => p.live && !p.until);
    o.post(`/postings/${post.id}/end`, { until: '2026-07-31' });
    const l = limits(o.get(`/people/${b.id}/2026-06`));
    is(short(l.month), [900, 2700, 'within'], 'June, seen after they left');
    is(short(limits(o.get(`/people/${b.id}/2026-06/why`)).month), [900, 2700, 'within'], 'why');
});

await test('what is known has passed 360:00 in the year, although nobody told May', () => {
    const opening = 'number,kind,month,from,overtime,times\n' + [['04', 6000], ['06', 6000], ['07', 6000], ['08', 3601]]
        .map(([m, n]) => `b,overtime,2026-${m},,${n},\n`).join('');
    const o = town([['b', 'J', '2026-04-01']], [], [], { opening });
    const y = limits(o.get('/me/2026-08', 'b')).year, july = limits(o.get('/me/2026-07', 'b')).year;
    is(short(y), [null, 21600, 'over'], 'August');
    is([y.at_least, y.left, y.missing], [21601, null, [{ month: '2026-05' }]], 'at least so much, and what is missing');
    is([july.verdict, july.at_least], ['unknown', null], 'July: 300:00 of what is known may stand or not');
    ok(/(少なくとも|at least) 360:01/.test(o.run(['explain', 'b', '2026-08']).out), 'explain');
    ok(/at least .* \/ 360:00/.test(o.run(['explain', 'b', '2026-08', '--format', 'text']).out), 'beside the limit');
});

await test('explain says the minutes by rate, what is not known, and the days that nobody told whole', () => {
    const o = town([['b', 'J', '2026-05-01']], [], days('2026-05', [7, 8, 11]).map(d => ['b', d, 300]));
    const told = m => o.run(['explain', 'b', m, '--format', 'text']).out;
    ok(/125\/100 +14:15\n.*150\/100 +0:45/.test(told('2026-05')), `three evenings to 22:15\n${told('2026-05')}`);
    o.take('taps', 'number,type,at\nb,in,2026-06-04T08:30:00\n');
    const june = told('2026-06');
    ok(/^Worked +not known$/m.test(june), `the sum\n${june}`);
    ok(/unknown: +2026-06-04$/m.test(june), 'the day without a departure');
    ok(/^2026-06-04 .*Worked +not known /m.test(june), 'and its row');
});

await test('the page of a unit says how much it is at least, and how much is not known', () => {
    const opening = 'number,kind,month,from,overtime,times\n' + [['04', 6000], ['06', 6000], ['07', 6000], ['08', 3601]]
        .map(([m, n]) => `b,overtime,2026-${m},,${n},\n`).join('');
    const o = town([['b', 'J', '2026-04-01']], [], [], { opening });
    o.take('roles', 'number,unit,role,from\n0001,省,keeper,2026-01-01\n');
    const unit = o.get('/units?q=自律課').rows[0].id;
    const at = `/units/${unit}/limits?month=2026-08`;
    const [row] = o.get(at).rows;
    is([row.year_used, row.year_at_least, row.year_most, row.year_verdict], [null, 21601, 21600, 'over'], 'the year');
    is([row.month_used, row.month_at_least], [3601, null], 'the month is known');
    is(o.get(at.replace('08', '07')).rows[0].year_at_least, null, 'July: unknown');
    const csv = o.run(['get', at.replace('limits?', 'limits.csv?'), '--as', 'kanri']).out;
    const [head, line] = csv.trim().split(/\r?\n/).map(l => l.split(','));
    const cell = head.findIndex(h => /^年度の超過勤務（この値以上）/.test(h));
    is(line[cell], '21601', `CSV: ${csv}`);
});

await test('the hours laid for somebody who has left are read, and taken back, by the keeper of the unit left last', () => {
    const o = town([['b', 'J', '2026-05-01'], ['k', 'J', '2026-05-01']], [['k', 'T', 'main', 1, '2026-06-01', '']], []);
    o.take('roles', 'number,unit,role,from\nk,J,keeper,2026-01-01\n0001,省,auditor,2026-01-01\n');
    const [b] = o.get('/people?q=b', 'k').rows.filter(r => r.number === 'b');
    const laid = who => o.get(`/people/${b.id}/records/2026-06-10`, who).own_hours ?? [];
    const r = o.post(`/people/${b.id}/hours/new`, { laid: 'hours', from: '2026-06-10', start: '09:30', end: '18:15' }, 'k');
    is(r.rc, 0, r.out + r.err);
    for (const w of o.get('/me/today', 'kanri').waiting ?? [])
        o.post('/decisions/confirm', { entry: w.id }, 'kanri');
    is(laid('k').length, 1, 'while b serves');
    const post = o.get(`/people/${b.id}`).postings.find(p => p.live && !p.until);
    o.post(`/postings/${post.id}/end`, { until: '2026-07-31' });
    for (const who of ['k', 'kanri'])
        is(laid(who).map(h => h.span), [{ from: '09:30', until: '18:15' }], `${who} reads it after b has left`);
    is(o.post(laid('k')[0].end, { reason: '誤り' }, 'k').rc, 0, 'taken back');
    is(laid('kanri'), [], 'nothing is left of it');
});

/* 「職員」 of 16条の2の2 names no exception; an office may leave 管理職員等 out by a setting. */
await test('管理職員等 are judged, unless the office leaves them out', () => {
    const evenings = days('2026-08', [3, 4, 5, 6, 7, 10, 12, 13, 14, 17]).flatMap(d => [['m', d, 330], ['p', d, 330]]);
    const o = town([['m', 'J', '2026-04-01'], ['n', 'J', '2026-04-01'], ['p', 'J', '2026-04-01']], [], evenings);
    const of = Object.fromEntries(o.get('/people?all=1').rows.map(r => [r.number, r.id]));
    const manager = (who, more) => is(o.post(`/people/${of[who]}/categories/new`,
        { category: 'manager_class', ...more }).rc, 0, `${who} is a manager`);
    manager('m', { from: '2026-04-01' });
    manager('p', { from: '2026-04-01', until: '2026-07-31' });
    const released = value => is(o.run(['law', 'load', o.file('m.tsv',
        'key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n'
        + `overtime.managers-judged\tnps\t20260401\texactly\t${value}\tyes\tU\tour own rule\n`), '--data', o.folder]).rc, 0, `judged: ${value}`);
    const august = who => short(limits(o.get('/me/2026-08', who)).month);
    is(august('m'), [3300, 2700, 'over'], 'by default');
    o.take('roles', 'number,unit,role,from\n0001,省,keeper,2026-01-01\n');
    const unit = o.get('/units?q=自律課').rows[0].id;
    const seen = month => Object.fromEntries(o.get(`/units/${unit}/limits?month=${month}`).rows.map(r => [r.name, r.month_verdict ?? null]));
    is([seen('2026-08').m, seen('2026-08').p], ['over', 'over'], 'the page of the unit');
    released('no');
    is(limits(o.get('/me/2026-08', 'm')), {}, 'no ceiling is shown');
    is(august('p'), [3300, 2700, 'over'], 'a manager no more');
    is(limits(o.get('/me/2026-07', 'p')), {}, 'in July still one');
    ok(o.get('/me/2026-08', 'm').totals.overtime === 3300, 'the overtime stands');
    is([seen('2026-08').m, seen('2026-08').p], ['silent', 'over'], 'the page of the unit, as set');
    released('yes');
    is(august('m'), [3300, 2700, 'over'], 'and again');
});

await test('an average of 80:00 and half a minute is over, and does not read 80:00', () => {
    const opening = 'number,kind,month,from,overtime,times\n' + [['2025-12', 0], ['2026-01', 0], ['2026-02', 0], ['2026-03', 0],
        ['2026-04', 0], ['2026-05', 0], ['2026-06', 4800], ['2026-07', 4801]].map(([m, n]) => `v,overtime,${m},,${n},\n`).join('');
    const o = town([['v', 'T', '2025-12-01']], [], [], { opening });
    is(short(limits(o.get('/me/2026-07', 'v')).average), [4801, 4800, 'over'], '160:01 in two months');
    o.take('roles', 'number,unit,role,from\n0001,省,keeper,2026-01-01\n');
    const unit = o.get('/units?q=他律課').rows[0].id;
    const [row] = o.get(`/units/${unit}/limits?month=2026-07`).rows;
    is([row.average_used, row.average_verdict], [4801, 'over'], 'the page of the unit');
});
