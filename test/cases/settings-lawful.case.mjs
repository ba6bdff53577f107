/* A unit's settings of flextime are refused where no class of staff may have them. */
import { office, test, is, ok } from './case.mjs';

const set = (o, setting, value, from, more = {}) => {
    const r = o.post(`/units/${o.get('/units').rows[0].id}/settings/new`, { setting, value, from, ...more });
    return { kept: r.rc === 0, said: r.err + r.out };
};

await test('core time is one run of two to four hours between nine and four', () => {
    const o = office();
    for (const [value, kept] of [
        ['07:00-07:30', false], ['10:00-11:59', false], ['10:00-12:00', true], ['09:00-12:00,13:00-14:00', true],
        ['09:00-12:00,13:00-14:01', false], ['08:59-11:00', false], ['14:00-16:00', true], ['14:01-16:01', false],
        ['10:00-11:00,14:00-15:00', false]]) {
        const r = set(o, 'flex.core', value, '2026-06-01');
        is(r.kept, kept, value);
        if (!kept)
            ok(r.said.includes('15―14') && r.said.includes('3条1項4号'), `${value}: the article (${r.said})`);
    }
});
await test('the shortest day is two to four hours', () => {
    const o = office();
    for (const [value, kept] of [['30', false], ['119', false], ['120', true], ['240', true], ['241', false]]) {
        const r = set(o, 'flex.day-least', value, '2026-06-01');
        is(r.kept, kept, value);
        if (!kept)
            ok(r.said.includes('3条1項2号'), `${value}: the article (${r.said})`);
    }
});
await test('every day on which the bounds change is asked', () => {
    const o = office();
    is(set(o, 'flex.core', '09:00-12:00,13:00-15:00', '2020-04-01', { until: '2023-03-31' }).kept, true, 'five hours, first version');
    is(set(o, 'flex.core', '09:00-12:00,13:00-15:00', '2020-04-01').kept, false, 'five hours with no end');
    is(set(o, 'flex.core', '10:00-12:00', '2020-04-01').kept, true, 'two hours: carers then, everybody since');
    is(set(o, 'flex.day-least', '360', '2020-04-01', { until: '2023-03-31' }).kept, true, 'six hours, first version');
    is(set(o, 'flex.day-least', '360', '2020-04-01', { until: '2023-04-01' }).kept, false, 'a day too long');
    is(set(o, 'flex.weeks', '4', '2026-06-01').kept, true, 'four weeks');
    is(set(o, 'flex.weeks', '5', '2026-06-01').kept, false, 'five weeks');
    is(set(o, 'flex.exempt', '6', '2026-06-01').kept, false, 'a Saturday');
});
await test('a break that would cut the core is refused', () => {
    const o = office();
    is(set(o, 'flex.core', '10:00-12:00,13:00-15:00', '2026-06-01').kept, true, 'round the usual break');
    is(set(o, 'allotment.break', '12:15-13:00', '2026-06-01').kept, false, 'a break of 45 minutes beside it');
    is(set(o, 'allotment.break', 'なし', '2026-06-01').kept, false, 'and none');
    is(set(o, 'allotment.break', '12:00-13:00', '2026-06-01').kept, true, 'the same break');
    is(set(o, 'allotment.break', '12:15-13:00', '2026-01-01', { until: '2026-05-31' }).kept, true, 'before the core holds');
});
