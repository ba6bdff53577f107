/* What the law says of days and months beside the limits, and of years whose holidays nobody knows yet. */
import { office, test, is, ok } from './case.mjs';

const made = (officers = 'a') => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nT,課,division,省,2025-01-01\n');
    o.take('sections', 'unit,category,from\nT,hetero,2025-01-01\n');
    /* Who brings the orders in is everybody's superior, so they stand. */
    o.take('posts', 'unit,name,rank,manager,from\n省,長,1,1,2025-01-01\nT,係員,90,0,2025-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nT,係員,省,長,2025-01-01\n');
    o.take('postings', 'number,unit,post,posting,home,from\n0001,省,長,concurrent,0,2025-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\n'
        + [...officers].map(n => `${n},${n},${n},T,係員,2026-04-01\n`).join(''));
    return o;
};
const two = n => String(n).padStart(2, '0');
const clock = m => `${two(Math.floor(m / 60))}:${two(m % 60)}`;
/* Days there from 8:30 and ordered from 17:15 on. */
const work = (o, days) => {
    const taps = [], orders = [];
    for (const [who, day, over] of days) {
        const end = new Date(Date.parse(`${day}T00:00:00Z`) + (1035 + over) * 60000).toISOString().slice(0, 19);
        taps.push(`${who},in,${day}T08:30:00`, `${who},out,${end}`);
        if (over)
            orders.push(`${who},${day},17:15,${clock(1035 + over)},x,0001`);
    }
    o.take('taps', `number,type,at\n${taps.join('\n')}\n`);
    if (orders.length)
        o.take('orders', `number,day,start,end,work,by\n${orders.join('\n')}\n`);
};
const found = (d, ...names) => (d.findings ?? []).filter(f => !names.length || names.includes(f.finding))
    .map(f => [f.finding, f.day ?? f.month, f.minutes]);

await test('less than eleven hours from the end of work to the next start', () => {
    const o = made('ab');
    work(o, [['a', '2026-06-10', 345], ['a', '2026-06-11', 0], /* to 23:00 */
        ['b', '2026-06-10', 255], ['b', '2026-06-11', 0]]); /* to 21:30: eleven hours */
    is(found(o.get('/me/2026-06', 'a')), [['interval', '2026-06-11', 570]], 'the month');
    is(found(o.get('/me/records/2026-06-11', 'a')), [['interval', '2026-06-11', 570]], 'the day');
    is(found(o.get('/me/records/2026-06-10', 'a')), [], 'the day before');
    is(found(o.get('/me/2026-06-11/why', 'a')), [['interval', '2026-06-11', 570]], 'why, of the day');
    is(found(o.get('/me/2026-06/why', 'a')), [['interval', '2026-06-11', 570]], 'why, of the month');
    is(o.get('/me/2026-06', 'a').findings[0].cite, '人事院規則15―14 1条の2; 職職―78', 'the article');
    ok(/9 ?h(ours)? ?30/.test(o.run(['explain', 'a', '2026-06', '--lang', 'en']).out), 'explain tells it');
    is(found(o.get('/me/2026-06', 'b')), [], '21:30 to 8:30 is eleven hours');
});
await test('the night of one month and the morning of the next; before April 2024 nobody asked for it', () => {
    const o = made('a');
    work(o, [['a', '2026-06-30', 525], ['a', '2026-07-01', 0]]); /* to 2:00 */
    is(found(o.get('/me/2026-07', 'a')), [['interval', '2026-07-01', 390]], 'July');
    is(found(o.get('/me/2026-06', 'a')), [], 'June');
    /* who is there early without an order does not begin to work */
    o.take('taps', 'number,type,at\na,in,2026-07-02T07:00:00\na,out,2026-07-02T20:00:00\n'
        + 'a,in,2026-07-03T06:30:00\na,out,2026-07-03T17:15:00\n');
    is(found(o.get('/me/2026-07', 'a')), [['interval', '2026-07-01', 390]], 'presence is no work');
});
await test('a break that was worked, and one that was kept', () => {
    const o = made('abc');
    work(o, ['a', 'b', 'c'].map(n => [n, '2026-06-10', 0]));
    o.take('orders', 'number,day,start,end,work,by\na,2026-06-10,12:00,13:00,x,0001\nb,2026-06-10,12:00,12:10,x,0001\n'
        + 'c,2026-06-10,08:30,17:15,x,0001\n');
    is(found(o.get('/me/2026-06', 'a')), [['break_length', '2026-06-10', 0], ['break_stretch', '2026-06-10', 525]], 'all of it');
    is(found(o.get('/me/2026-06', 'b')), [['break_length', '2026-06-10', 50]], 'ten minutes of it');
    is(found(o.get('/me/2026-06', 'c')), [], 'an order for the whole day leaves the break');
});
await test('the doctor is seen at 100 hours, and above 80 on average', () => {
    const o = made('abc');
    const fill = (who, m, total) => { /* working days of the month, 300 a day */
        const out = [];
        for (let d = 1; total > 0 && d <= 28; d++) {
            const day = `2026-${m}-${two(d)}`;
            if ([0, 6].includes(new Date(day).getUTCDay()))
                continue;
            out.push([who, day, Math.min(300, total)]);
            total -= 300;
        }
        return out;
    };
    work(o, [...fill('a', '06', 6000), ...fill('b', '06', 5999), ...fill('c', '06', 4801), ...fill('c', '07', 4800)]);
    is(found(o.get('/me/2026-06', 'a'), 'interview_month', 'interview_average'), [['interview_month', '2026-06', 6000]],
        '100:00; the months before are not known');
    is(found(o.get('/me/2026-06', 'b'), 'interview_month', 'interview_average'), [], '99:59');
    is(found(o.get('/me/2026-06', 'c'), 'interview_month', 'interview_average'), [], '80:01 in one month');
    is(found(o.get('/me/2026-07', 'c'), 'interview_month', 'interview_average'), [['interview_average', '2026-07', 4800]],
        '80:01 and 80:00');
    is(o.get('/me/2026-07', 'c').findings.find(f => f.finding === 'interview_average').window,
        { months: 2, from: '2026-06', until: '2026-07', sum: 9601 }, 'and of which months');
});
await test('a month within 45 hours is not over, however many months were', async () => {
    const o = made('ab');
    o.take('opening', 'number,kind,month,from,overtime,times\n' + ['a', 'b'].flatMap(n =>
        ['04', '05', '06', '07', '08', '09', '10', '11'].map(m => `${n},overtime,2026-${m},,${m === '11' ? 0 : n === 'b' && m === '10' ? 2700 : 2760},`))
        .join('\n') + '\n');
    const often = (who, month) => {
        const l = o.get(`/me/${month}`, who).left.limits.find(l => l.limit === 'months45');
        return [l.times, l.most, l.verdict];
    };
    is(often('a', '2026-10'), [7, 6, 'over'], 'the seventh');
    is(often('a', '2026-11'), [7, 6, 'near'], 'the month after it');
    is(often('b', '2026-11'), [6, 6, 'near'], 'after the sixth');
    const unit = o.get('/units').rows.find(u => u.code === 'T').id;
    await o.serve();
    for (let i = 0; i < 200 && !o.get(`/units/${unit}/limits`).whole; i++)
        await new Promise(r => setTimeout(r, 50));
    const rows = o.get(`/units/${unit}/limits?month=2026-11`).rows;
    is(rows.map(r => [r.name, r.months45_used, r.months45_verdict]), [['a', 7, 'near'], ['b', 6, 'near']], 'the page of the unit');
});
await test('a year without known holidays says so wherever it is planned', () => {
    const o = made('a');
    const years = [{ year: 2028 }], id = o.get('/units').rows.find(u => u.code === 'T').id;
    for (const path of ['/me/2028-02', '/me/2028-W06', '/me/2028-02-11/why', '/me/2028-02/why', '/me/records/2028-02-11',
        '/me/2027-12-29/flextime', '/me/2028-02/print', '/me/2027-W52', `/units/${id}/2028-02-11`, '/me/leave?on=2028-02-01'])
        is(o.get(path, path.startsWith('/units') ? 'kanri' : 'a').holidays_unknown, years, path);
    for (const path of ['/me/2027-02', '/me/2027-02-11/why', '/me/2027-12-01/flextime', '/me/leave?on=2027-02-01'])
        is(o.get(path, 'a').holidays_unknown, null, path);
    ok(/2028年の国民の祝日/.test(o.run(['explain', 'a', '2028-02', '--lang', 'ja']).out), 'explain');
});
