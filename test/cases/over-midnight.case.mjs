/* Stays and shifts that run into the next day. */
import { office, test, is } from './case.mjs';

const made = (officers = 'a') => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    /* Who brings the orders in is everybody's superior, so they stand. */
    o.take('posts', 'unit,name,rank,manager,from\n省,長,1,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,省,長,2026-01-01\n');
    o.take('postings', 'number,unit,post,posting,home,from\n0001,省,長,concurrent,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\n'
        + [...officers].map(n => `${n},${n},${n},J,係員,2026-04-01\n`).join(''));
    o.take('roles', 'number,unit,role,from\n0001,省,keeper,2026-01-01\n');
    return o;
};
const stays = (o, who, ...list) => o.take('taps', 'number,type,at\n'
    + list.map(([a, b]) => `${who},in,${a}\n${who},out,${b}\n`).join(''));
const orders = (o, who, ...list) => o.take('orders', 'number,day,start,end,work,by\n'
    + list.map(([day, a, b, kind]) => `${who},${day},${a},${b},x,0001\n`).join(''));
const row = (o, who, day, ...figures) => {
    const r = o.get(`/me/${day.slice(0, 7)}`, who).rows.find(r => r.day === day);
    return Object.fromEntries(figures.map(f => [f, r[f] ?? null]));
};
const month = (o, who, m, ...figures) => {
    const t = o.get(`/me/${m}`, who).totals;
    return Object.fromEntries(figures.map(f => [f, t[f] ?? null]));
};
/* What settling would say otherwise of a month's days. */
const differs = (o, m) => o.run(['settle', '--check']).out.split('\n').filter(l => l.includes(`  ${m}-`));

await test('back in the night and there until the next evening: the next day has its hours', () => {
    const o = made();
    stays(o, 'a', ['2026-06-04T08:30', '2026-06-04T23:00'], ['2026-06-05T00:30', '2026-06-05T17:15']);
    orders(o, 'a', ['2026-06-04', '17:15', '23:00'], ['2026-06-05', '00:30', '08:30']);
    is(row(o, 'a', '2026-06-04', 'worked', 'regular', 'overtime'), { worked: 810, regular: 465, overtime: 345 }, 'Thursday');
    is(row(o, 'a', '2026-06-05', 'worked', 'regular', 'overtime', 'absence'),
        { worked: 945, regular: 465, overtime: 480, absence: null }, 'Friday');
    is(month(o, 'a', '2026-06', 'worked', 'regular'), { worked: 1755, regular: 930 }, 'June: 29:15');
    is(row(o, 'a', '2026-06-05', 'state'), { state: 'settled' }, 'nothing is asked of Friday');
    is(differs(o, '2026-06'), [], 'as settling says');
});
await test('a night and the morning after it are no absence', () => {
    const o = made();
    o.take('absences', 'number,kind,from,to,start,end\na,annual,2026-06-04,2026-06-04,08:30,12:00\n');
    stays(o, 'a', ['2026-06-04T13:00', '2026-06-05T12:00'], ['2026-06-05T13:00', '2026-06-05T17:15']);
    orders(o, 'a', ['2026-06-04', '17:15', '32:30']);
    is(row(o, 'a', '2026-06-05', 'worked', 'regular', 'absence'), { worked: 975, regular: 465, absence: null }, 'Friday');
    is(month(o, 'a', '2026-06', 'worked', 'absence'), { worked: 1635, absence: 0 }, 'June: 27:15 and the leave beside');
});
await test('from Sunday evening to Monday noon; whichever way the taps come in', () => {
    const o = made('abc');
    const sunday = ['2026-06-07T18:00', '2026-06-08T12:00'], monday = ['2026-06-08T13:00', '2026-06-08T17:15'];
    stays(o, 'a', sunday, monday);
    stays(o, 'b', monday), stays(o, 'b', sunday);
    stays(o, 'c', sunday), stays(o, 'c', monday);
    for (const who of 'abc') {
        orders(o, who, ['2026-06-07', '18:00', '29:00']);
        is(row(o, who, '2026-06-08', 'regular', 'absence', 'break'), { regular: 465, absence: null, break: null }, `Monday of ${who}`);
        is(row(o, who, '2026-06-07', 'overtime', 'regular'), { overtime: 360, regular: null }, `Sunday of ${who}`);
    }
    is(differs(o, '2026-06'), [], 'as settling says');
});
await test('a night shift that runs a quarter of an hour into the next day', () => {
    const o = made();
    const laid = f => o.post(`/people/${o.get('/people?all=1').rows.find(r => r.number === 'a').id}/hours/new`, f);
    is(laid({ laid: 'hours', from: '2026-06-09', start: '22:00', end: '30:45', breaks: '26:00-27:00' }).rc, 0, 'laid');
    stays(o, 'a', ['2026-06-09T22:00', '2026-06-10T08:45'], ['2026-06-10T09:00', '2026-06-10T17:15']);
    is(row(o, 'a', '2026-06-10', 'regular', 'absence', 'unordered'), { regular: 345 + 450, absence: 15, unordered: 105 }, 'Wednesday');
});
const shift = (o, who, from, laid) => o.post(`/people/${o.get('/people?all=1').rows.find(r => r.number === who).id}/hours/new`,
    laid ?? { laid: 'hours', from, start: '22:00', end: '30:45', breaks: '26:00-27:00' });
const by_rate = (o, who, m) => o.get(`/me/${m}`, who).totals.rates.map(r => `${r.rate} ${r.percent}: ${r.minutes}`);

await test('a shift over midnight into a holiday', () => {
    const o = made('ab');
    for (const who of 'ab') {
        shift(o, who, '2026-04-28');
        stays(o, who, ['2026-04-28T22:00', '2026-04-29T06:45']);
    }
    orders(o, 'a', ['2026-04-28', '22:00', '30:45']);
    is(row(o, 'a', '2026-04-28', 'regular', 'holiday_regular'), { regular: 120, holiday_regular: null }, 'before midnight');
    is(row(o, 'a', '2026-04-29', 'regular', 'holiday_regular'), { regular: null, holiday_regular: 345 }, 'the holiday');
    is(by_rate(o, 'a', '2026-04'), ['holiday 135: 345', 'regular_night 25: 360'], 'by rate');
    is(row(o, 'b', '2026-04-29', 'regular', 'holiday_regular', 'unordered'), { regular: null, holiday_regular: null, unordered: 345 },
        'not ordered');
});
await test('a shift over midnight out of a holiday', () => {
    const o = made();
    shift(o, 'a', '2026-05-06');
    shift(o, 'a', null, { laid: 'weekoff', from: '2026-05-08' });
    stays(o, 'a', ['2026-05-06T22:00', '2026-05-07T06:45']);
    orders(o, 'a', ['2026-05-06', '22:00', '30:45']);
    is(row(o, 'a', '2026-05-06', 'regular', 'holiday_regular'), { regular: null, holiday_regular: 120 }, 'the holiday');
    is(row(o, 'a', '2026-05-07', 'regular', 'holiday_regular'), { regular: 345, holiday_regular: null }, 'Thursday');
});
await test('a night that reaches into the hours of a holiday', () => {
    const o = made('abc');
    for (const who of 'abc')
        stays(o, who, ['2026-04-28T13:00', '2026-04-29T10:00']);
    orders(o, 'a', ['2026-04-28', '17:15', '34:00']);
    orders(o, 'b', ['2026-04-28', '17:15', '24:00']), orders(o, 'b', ['2026-04-29', '00:00', '10:00']);
    orders(o, 'c', ['2026-04-28', '17:15', '24:00']);
    for (const who of 'ab') {
        is(row(o, who, '2026-04-29', 'holiday_regular', 'overtime', 'unordered'),
            { holiday_regular: 90, overtime: 510, unordered: null }, `the holiday of ${who}`);
        is(row(o, who, '2026-04-28', 'overtime'), { overtime: 405 }, `the day before of ${who}`);
    }
    is(row(o, 'c', '2026-04-29', 'holiday_regular', 'overtime', 'unordered'),
        { holiday_regular: null, overtime: null, unordered: 600 }, 'nobody ordered the holiday');
    is(differs(o, '2026-04'), [], 'as settling says');
});
await test('a night through the break of a holiday tells the break', () => {
    const o = made();
    stays(o, 'a', ['2026-04-28T17:15', '2026-04-29T14:00']);
    orders(o, 'a', ['2026-04-28', '17:15', '38:00']);
    is(row(o, 'a', '2026-04-29', 'holiday_regular', 'break'), { holiday_regular: 270, break: 60 }, '8:30 to 14:00');
});
await test('an order past midnight counts for who comes back after it, too', () => {
    const o = made();
    stays(o, 'a', ['2026-06-04T08:30', '2026-06-05T00:30'], ['2026-06-05T06:30', '2026-06-05T17:15']);
    orders(o, 'a', ['2026-06-04', '17:15', '31:30']);
    is(row(o, 'a', '2026-06-05', 'overtime', 'unordered'), { overtime: 30 + 60, unordered: 60 }, 'until 7:30');
    is(differs(o, '2026-06'), [], 'as settling says');
});
await test('a night holds no order of a later day that it does not reach', () => {
    const o = made();
    stays(o, 'a', ['2026-06-02T08:30', '2026-06-03T00:30'], ['2026-06-03T08:30', '2026-06-03T20:00']);
    orders(o, 'a', ['2026-06-02', '17:15', '24:30']);
    for (const day of ['03', '04', '05'])
        orders(o, 'a', [`2026-06-${day}`, '17:15', '20:00']);
    is(o.get('/me/2026-06-02/why', 'a').orders.length, 1, 'orders of the day');
    is(o.get('/me/2026-06/why', 'a').rows.find(r => r.day === '2026-06-02').ordered,
        [{ span: { from: '17:15', until: '24:30' } }], 'what the night rests on');
    is(differs(o, '2026-06').filter(l => /ordered/.test(l)), [], 'whichever file came first');
});
await test('a shift into a day that was moved is explained as it was told', () => {
    const o = made();
    /* Saturday 13 June was made a working day, Friday 12 a shift of a night before it. */
    shift(o, 'a', '2026-06-12');
    shift(o, 'a', null, { laid: 'work', from: '2026-06-13' });
    shift(o, 'a', '2026-06-15');
    shift(o, 'a', null, { laid: 'weekoff', from: '2026-06-16' });
    for (const [day, next] of [['2026-06-12', '2026-06-13'], ['2026-06-15', '2026-06-16']])
        stays(o, 'a', [`${day}T22:00`, `${next}T07:45`]), orders(o, 'a', [next, '06:45', '07:45']);
    is(by_rate(o, 'a', '2026-06'), ['weekday 125: 60', 'other 135: 60', 'regular_night 25: 720'], 'by rate');
});
