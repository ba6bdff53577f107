/* Annual leave: what a day, an hour and a short day cost, counted once, by the officer's category. */
import { office, test, is, ok } from './case.mjs';

const made = (extra = '') => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2024-01-01\nS,短時間,division,省,2024-01-01\n');
    o.take('officers', 'number,name,login,unit,from\na,a,a,J,2024-04-01\nb,b,b,J,2024-04-01\nc,c,c,J,2024-04-01\n'
        + 's,s,s,S,2024-04-01\n' + extra);
    return o;
};
const opening = (o, lines) => o.take('opening', 'number,kind,from,days,minutes,granted,carried_days\n' + lines);
const absences = (o, lines) => o.take('absences', 'number,kind,from,to,start,end\n' + lines);
const figure = (doc, name) => {
    const f = (doc.figures ?? []).find(f => f.figure === name);
    return f && [f.days, f.minutes];
};
const unit = (o, code) => o.get('/units').rows.find(r => r.code === code).id;
const person = (o, number) => o.get('/people').rows.find(r => r.number === number).id;
const set = (o, code, setting, value, from = '2024-01-01', more = {}) =>
    o.post(`/units/${unit(o, code)}/settings/new`, { setting, value, from, ...more });

await test('leave that overlaps is counted once', () => {
    const o = made();
    opening(o, 'a,annual,2026-11-01,12,0,20,0\nb,annual,2026-11-01,12,0,20,0\nc,annual,2026-11-01,12,0,20,0\n');
    absences(o, 'a,annual,2026-11-16,2026-11-18,,\na,annual,2026-11-18,2026-11-20,,\n'
        + 'b,annual,2026-11-16,2026-11-16,,\nb,annual,2026-11-16,2026-11-16,08:30,12:00\n'
        + 'c,annual,2026-11-25,2026-11-26,,\n');
    absences(o, 'c,annual,2026-11-25,2026-11-27,,\n');
    is(figure(o.get('/me/leave?on=2026-11-30', 'a'), 'left'), [7, 0], 'two ranges share the 18th');
    is(figure(o.get('/me/leave?on=2026-11-30', 'b'), 'left'), [11, 0], 'hours within a whole day');
    const c = o.get('/me/leave?on=2026-11-30', 'c');
    is(figure(c, 'left'), [9, 0], 'a longer range brought in later');
    is(c.rows.filter(r => r.day >= '2026-11-25').map(r => [r.day, r.charge]),
        [['2026-11-25', 465], ['2026-11-26', 465], ['2026-11-27', 465]], 'a row a day');
    is(figure(c, 'carry'), [9, 0], 'what can be carried');
    is(o.text('/me/leave.csv?on=2026-11-30', 'c').split('\n').filter(l => /465|7:45/.test(l)).length, 3, 'three lines of the file');
});

await test('hours of one day overlap, join and never cost more than the day', () => {
    const o = made();
    opening(o, 'a,annual,2025-09-01,12,0,20,0\nb,annual,2025-09-01,12,0,20,0\nc,annual,2026-09-01,12,0,20,0\n');
    absences(o, 'a,annual,2025-09-17,2025-09-17,08:30,12:00\na,annual,2025-09-17,2025-09-17,13:00,17:15\n'
        + 'b,annual,2025-09-17,2025-09-17,08:30,10:30\nb,annual,2025-09-17,2025-09-17,09:30,11:30\n'
        + 'c,annual,2026-09-17,2026-09-17,08:30,09:00\nc,annual,2026-09-17,2026-09-17,16:00,17:15\n');
    const a = o.get('/me/leave?on=2025-12-31', 'a');
    is(figure(a, 'left'), [11, 0], '4:00 and 5:00 are a day of 7:45');
    is(a.rows.map(r => r.charge), [240, 225], 'the second one costs what is left of the day');
    is(figure(o.get('/me/leave?on=2025-12-31', 'b'), 'left'), [11, 285], '8:30 to 11:30: three hours');
    is(figure(o.get('/me/leave?on=2026-12-31', 'c'), 'left'), [11, 360], 'quarters: 0:30 and 1:15');
});

await test('shift staff are charged quarters from 2024-01-01, everybody from 2026-04-01', () => {
    const o = made();
    opening(o, 'a,annual,2025-06-01,12,0,20,0\nb,annual,2025-06-01,12,0,20,0\n');
    is(o.post(`/people/${person(o, 'a')}/categories/new`, { category: 'shift', from: '2025-06-01', until: '2025-06-30' }).rc, 0, 'category');
    absences(o, 'a,annual,2025-06-03,2025-06-03,17:00,17:15\na,annual,2025-07-01,2025-07-01,17:00,17:15\n'
        + 'b,annual,2025-06-03,2025-06-03,17:00,17:15\nb,annual,2026-04-01,2026-04-01,17:00,17:15\n'
        + 'b,annual,2026-03-31,2026-03-31,17:00,17:15\n');
    is(o.get('/me/leave?on=2025-12-31', 'a').rows.map(r => [r.day, r.charge]),
        [['2025-06-03', 15], ['2025-07-01', 60]], 'only while the category holds');
    is(o.get('/me/leave?on=2025-12-31', 'b').rows.map(r => r.charge), [60], 'others: an hour');
    is(o.get('/me/leave?on=2026-12-31', 'b').rows.map(r => [r.day, r.charge]),
        [['2026-03-31', 60], ['2026-04-01', 15]], 'both sides of the change');
});

await test('a unit may have no break', () => {
    const o = made();
    for (const [setting, value] of [['allotment.start', '9:00'], ['allotment.end', '12:55'], ['allotment.break', 'なし']])
        is(set(o, 'S', setting, value).rc, 0, `${setting} ${value}`);
    const shown = o.get(`/units/${unit(o, 'S')}`).settings.find(s => s.setting === 'allotment.break');
    is([shown.value, shown.none], ['none', true], 'the setting');
    ok(o.text(`/units/${unit(o, 'S')}`).length > 0, 'the page');
    o.take('taps', 'number,type,at\ns,in,2026-06-10T09:00:00\ns,out,2026-06-10T12:55:00\n');
    const day = o.get('/me/2026-06', 's').rows.find(r => r.day === '2026-06-10');
    is([day.worked, day.break, day.absence], [235, null, null], '3:55 in full');
    is(set(o, 'S', 'allotment.break', '11:00-11:00', '2026-07-01').rc === 0, false, 'an empty span is still refused');
    ok(set(o, 'S', 'allotment.break', '11:00-11:15,12:00-12:30', '2026-08-01').rc === 0, 'two breaks');
});

await test('a day of 育児短時間 of 3:55 costs 3:55 and counts as a day', () => {
    const o = made();
    for (const [setting, value] of [['allotment.start', '9:00'], ['allotment.end', '12:55'], ['allotment.break', 'なし']])
        set(o, 'S', setting, value);
    is(o.post(`/people/${person(o, 's')}/categories/new`,
        { category: 'childcare_short_time_officer', from: '2026-01-01' }).rc, 0, 'category');
    opening(o, 's,annual,2026-06-01,10,60,20,0\n');
    absences(o, 's,annual,2026-06-10,2026-06-10,,\ns,annual,2026-06-11,2026-06-11,09:00,10:00\n'
        + 's,annual,2026-06-12,2026-06-12,09:00,12:50\n');
    const d = o.get('/me/leave?on=2026-06-30', 's');
    is(d.a_day, 235, 'a day of leave');
    is(d.rows.map(r => r.charge), [235, 60, 235], 'the day, an hour, quarters up to the day');
    is(figure(d, 'left'), [8, 0], '10 days 1:00 less 1 day, 1:00 and a day');
    is(figure(d, 'granted'), [20, 0], 'five days a week: twenty days');
});

await test('a change of the pattern carries what is left by the ratio', () => {
    const o = made();
    /* A week of 4:55 five times: 24:35; a day of leave is 4:55, days stay days. */
    for (const [setting, value] of [['allotment.start', '9:00'], ['allotment.end', '13:55'], ['allotment.break', 'なし']])
        set(o, 'S', setting, value, '2026-07-01');
    is(o.post(`/people/${person(o, 's')}/categories/new`,
        { category: 'childcare_short_time_officer', from: '2026-07-01' }).rc, 0, 'category');
    opening(o, 's,annual,2026-06-01,10,225,20,0\n');
    absences(o, 's,annual,2026-06-10,2026-06-10,,\ns,annual,2026-07-10,2026-07-10,,\n');
    is(figure(o.get('/me/leave?on=2026-06-30', 's'), 'left'), [9, 225], 'the day before');
    const d = o.get('/me/leave?on=2026-07-31', 's');
    is(d.a_day, 295, 'after it');
    is(figure(d, 'left'), [8, 0], '9 days 3:45 are 9 days (half up), less one');
    ok(JSON.stringify(d).includes('18条の3') || JSON.stringify(d).includes('AL-RESHAPE'), 'the reason is told');
});
