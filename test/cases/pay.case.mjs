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

await test('管理職員等 have no rates at all, and the month says by which article', () => {
    const o = small();
    short(o, 'manager_class', '2026-06-01', '2026-07-15');
    work(o, 's', '2026-06-02', '09:00', '23:00', [['15:50', '23:00']]);
    const june = o.get('/me/2026-06', 's');
    is(june.totals.rates, [], 'none, which is known');
    is(june.rows.find(r => r.day === '2026-06-02').rate_weekday, null, 'nor on the row');
    is(june.totals.overtime, 430, 'the hours are logged');
    const why = o.get('/me/2026-06/why', 's').totals;
    is(why.rates, [], 'its derivation');
    const said = why.why.reasons.find(r => r.rule === 'PAY-MGR');
    is([said?.cite, said?.line], ['給与法19条の8第2項', '超過勤務 7:10 × 0%'], 'why');
    /* A holiday (海の日 is 07-20) before and after the class ends. */
    work(o, 's', '2026-07-14', '09:00', '17:50', [['15:50', '17:50']]);
    work(o, 's', '2026-07-20', '09:00', '15:50', [['09:00', '15:50']]);
    is(rates(o.get('/me/2026-07', 's')), { 'holiday 135': 350 }, 'July, until the class ends');
    /* What was brought in leaves nothing unknown of a month without pay by the hour. */
    o.take('opening', 'number,kind,month,overtime\ns,overtime,2026-06,50:00\n');
    is(o.get('/me/2026-06', 's').totals.rates, [], 'with a sum brought in');
});

await test('days of a month with overtime brought in have no known rates, like the month', () => {
    const o = small();
    for (const day of ['2026-06-16', '2026-06-17', '2026-06-18'])
        work(o, 'a', day, '09:00', '22:30', [['15:50', '22:30']]);
    const row = doc => doc.rows.filter(r => r.overtime).map(r => [r.overtime, r.rate_weekday, r.rate_weekday_night, r.rate_over60, r.rate_over60_night]);
    is(row(o.get('/me/2026-06', 'a'))[0], [400, 370, 30, null, null], 'known before');
    o.take('opening', 'number,kind,month,overtime\na,overtime,2026-06,50:00\n');
    for (const page of ['/me/2026-06', '/me/2026-06/print', '/me/2026-06/why']) {
        const of = o.get(page, 'a');
        is(of.totals.rates, null, `${page}: the month`);
        is(row(of), Array(3).fill([400, null, null, null, null]), `${page}: 16条3項, the days of 50:00 are not known`);
    }
});

await test('a sum names its own rule, and a ceiling that is passed is not written as kept', () => {
    const o = small();
    for (const day of ['01', '02', '03', '04', '05', '08', '09'])
        work(o, 'a', `2026-06-${day}`, '09:00', '22:30', [['15:50', '22:30']]);
    const of = o.get('/me/2026-06/why', 'a');
    const cite = Object.fromEntries(of.totals.why.reasons.map(r => [r.rule, r.cite]));
    is(cite['WT-WORKED'], '勤務時間法6条2項・13条2項・14条', 'worked holds overtime too');
    is(cite['WT-BASE'], undefined, 'not the allotted hours');
    is(cite['OT-COUNT'], '勤務時間法13条2項; 給与法16条1項', 'overtime, not a ceiling of it');
    is(o.get('/me/2026-06-01/why', 'a').figures.find(f => f.figure === 'overtime').why.reasons[0].cite,
        '勤務時間法13条2項; 給与法16条1項', 'the day as well');
    const month = o.get('/me/2026-06', 'a').left.limits.find(l => l.limit === 'month');
    is([month.verdict, month.why.reasons[0].line], ['over', '2026年6月 46:40 > 上限 45:00'], 'the month');
});
