/* Minutes by rate of pay: short-time officers fill the day to 7:45 first (給与法16条2項, 育児休業法16条). */
import { office, test, is, ok } from './case.mjs';

/* J: a chief and two officers of hours from 9:00 to 15:50 (5:50 a day). */
function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\n省,局長,5,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nb,局長,b,省,局長,2026-01-01\n'
        + 's,短時間,s,J,係員,2026-01-01\na,職員,a,J,係員,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,省,局長,2026-01-01\n');
    const unit = o.get('/units').rows.find(r => r.code === 'J').id;
    for (const [setting, value] of [['allotment.start', '9:00'], ['allotment.end', '15:50'], ['allotment.break', '12:00-13:00']])
        is(o.post(`/units/${unit}/settings/new`, { setting, value, from: '2026-01-01' }).rc, 0, setting);
    return o;
}
const short = (o, category, from, until) =>
    is(o.post(`/people/${o.get('/people').rows.find(r => r.number === 's').id}/categories/new`,
        { category, from, ...(until ? { until } : {}) }).rc, 0, category);
const rates = doc => Object.fromEntries((doc.totals.rates ?? []).map(r => [`${r.rate} ${r.percent}`, r.minutes]));
const work = (o, number, day, from, until, orders) => {
    o.take('taps', `number,type,at\n${number},in,${day} ${from}\n${number},out,${day} ${until}\n`);
    o.orders('number,day,start,end,work,by\n' + orders.map(([a, b]) => `${number},${day},${a},${b},仕事,b\n`).join(''));
};

await test('overtime of a short-time officer is paid at 100 until the day reaches 7:45', () => {
    const o = small();
    short(o, 'short_time_officer', '2026-06-01', '2026-06-30');
    /* A Wednesday in two pieces: 1:00 before and 2:00 after 5:50 of hours; 1:55 fill the day. */
    work(o, 's', '2026-06-10', '08:00', '17:50', [['08:00', '09:00'], ['15:50', '17:50']]);
    work(o, 'a', '2026-06-10', '08:00', '17:50', [['08:00', '09:00'], ['15:50', '17:50']]);
    const of = o.get('/me/2026-06', 's');
    is(of.rows.find(r => r.day === '2026-06-10').rate_short, 115, 'the row');
    is(rates(of), { 'weekday 125': 65, 'short 100': 115 }, 'the month');
    is(rates(o.get('/me/2026-06/why', 's')), rates(of), 'its derivation');
    ok(JSON.stringify(o.get('/me/2026-06/why', 's').totals.why).includes('16条2項'), 'by its article');
    is(rates(o.get('/me/2026-06', 'a')), { 'weekday 125': 180 }, 'everybody else');
});

await test('in the night at 125, on a day off as everybody, and only while it holds', () => {
    const o = small();
    short(o, 'childcare_short_time_officer', '2026-06-01', '2026-06-30');
    work(o, 's', '2026-06-10', '09:00', '23:30', [['21:30', '23:30']]);
    work(o, 's', '2026-06-13', '09:00', '11:00', [['09:00', '11:00']]);
    work(o, 's', '2026-07-01', '09:00', '17:50', [['15:50', '17:50']]);
    is(rates(o.get('/me/2026-06', 's')), { 'weekday_night 150': 5, 'other 135': 120, 'short 100': 30, 'short_night 125': 85 }, 'June');
    is(rates(o.get('/me/2026-07', 's')), { 'weekday 125': 120 }, 'July');
});

await test('leave takes nothing from the regular hours of the day', () => {
    const o = small();
    short(o, 'short_time_officer', '2026-06-01');
    o.take('absences', 'number,kind,from,to,start,end\ns,annual,2026-06-10,2026-06-10,09:00,11:00\n');
    work(o, 's', '2026-06-10', '11:00', '18:50', [['15:50', '18:50']]);
    is(rates(o.get('/me/2026-06', 's')), { 'weekday 125': 65, 'short 100': 115 }, '正規の勤務時間 5:50');
});

await test('regular work at night says why and by which article', () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nN,夜勤課,division,省,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,from\nn,夜勤,n,N,2026-01-01\n');
    const unit = o.get('/units').rows.find(r => r.code === 'N').id;
    for (const [setting, value] of [['allotment.start', '15:00'], ['allotment.end', '23:45'], ['allotment.break', '19:00-20:00']])
        is(o.post(`/units/${unit}/settings/new`, { setting, value, from: '2026-01-01' }).rc, 0, setting);
    o.take('taps', 'number,type,at\nn,in,2026-06-10 15:00\nn,out,2026-06-10 23:45\n');
    for (const page of ['/me/2026-06-10/why', '/me/records/2026-06-10']) {
        const night = o.get(page, 'n').figures.find(f => f.figure === 'night');
        is(night.minutes, 105, `${page}: 22:00 to 23:45`);
        is((night.why?.reasons ?? []).map(r => [r.rule, r.cite]), [['PAY-NIGHT', '給与法18条']], `${page}: its article`);
    }
    const month = o.get('/me/2026-06/why', 'n').totals;
    ok(month.why.reasons.some(r => r.cite === '給与法18条' && r.line.includes('1:45')), 'the month as well');
});
