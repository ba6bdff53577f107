/* An order that ends when it begins is no order of 24 hours. */
import { office, test, is, ok } from './case.mjs';

await test('an order without length is refused, by file and by form', () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2024-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\n省,長,1,1,2024-01-01\nJ,係員,90,0,2024-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,省,長,2024-01-01\n');
    o.take('postings', 'number,unit,post,posting,home,from\n0001,省,長,concurrent,0,2024-01-01\n');
    o.take('officers', 'number,name,login,unit,post,hired,from\na,花,a,J,係員,2020-04-01,2024-04-01\n');
    const id = o.get('/people').rows.find(r => r.number === 'a').id;
    const form = (day, start, end) =>
        o.post(`/people/${id}/orders/new`, { day, start, end, work: '災害', by: '0001' });
    const file = (day, start, end, args = []) =>
        o.import('orders', `number,day,start,end,work,by\na,${day},${start},${end},災害,0001\n`, { args });

    ok(form('2026-11-10', '17:15', '17:15').rc !== 0, 'by form');
    ok(file('2026-11-10', '17:15', '17:15', ['--dry-run']).rc !== 0, 'on trial');
    ok(file('2026-11-10', '17:15', '17:15').rc !== 0, 'by file');
    for (const [start, end, field, why] of [['17:15', '49:00', 'end', '48:00'], ['17:15', '41:30', 'end', '24時間'], ['50:00', '51:00', 'start', '48:00']]) {
        const r = form('2026-11-10', start, end), f = file('2026-11-10', start, end);
        ok(r.rc !== 0 && f.rc !== 0, `${start}–${end} is refused`);
        ok((r.out + r.err).includes(why), `the form says the bound of ${start}–${end}: ${r.out}${r.err}`);
        ok((r.out + r.err).includes(`"${field}"`), `at the field: ${r.out}`);
        ok((f.out + f.err).includes(why.replace('時間', ' hours')), `the file says it: ${f.err}`);
    }
    is(o.get('/me/records/2026-11-10', 'a').overtime, [], 'nothing was kept');
    const away = (start, end) => o.post(`/people/${id}/absences/new`, { kind: 'annual', from: '2026-11-13', to: '2026-11-13', start, end });
    const hours = (start, end) => o.post(`/people/${id}/hours/new`, { laid: 'hours', from: '2026-11-16', to: '2026-11-16', start, end, breaks: '' });
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    const set = (key, value) => o.post(`/units/${unit}/settings/new`, { setting: key, value, from: '2026-04-01' });
    for (const [what, r] of [['an absence', away('8:30', '49:00')], ['hours', hours('8:30', '49:00')],
        ['hours of a unit', set('allotment.end', '49:00')], ['a break', set('allotment.break', '48:30-49:00')], ['a length', set('tap.longest', '60:00')]])
        ok(r.rc !== 0 && (r.out + r.err).includes('48:00'), `${what} says its bound: ${r.rc} ${r.out}${r.err}`);
    ok((r => r.rc !== 0 && (r.out + r.err).includes('24時間'))(hours('8:30', '33:00')), 'hours of more than a day say so');
    is(o.import('absences', 'number,kind,from,to,start,end\na,annual,2026-11-13,2026-11-13,8:30,49:00\n').rc !== 0, true, 'by file');
    is(form('2026-11-11', '22:00', '5:00').rc, 0, 'past midnight');
    is(file('2026-11-12', '17:15', '0:00').rc, 0, 'until midnight');
    is(o.import('orders', 'number,day,start,end,work,kind,by\na,2026-11-14,8:30,8:30,宿日直,duty,0001\n').rc, 0, 'a duty of 24 hours is one');
});
