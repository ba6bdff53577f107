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
    is(form('2026-11-11', '22:00', '5:00').rc, 0, 'past midnight');
    is(file('2026-11-12', '17:15', '0:00').rc, 0, 'until midnight');
    is(o.import('orders', 'number,day,start,end,work,kind,by\na,2026-11-14,8:30,8:30,宿日直,duty,0001\n').rc, 0, 'a duty of 24 hours is one');
});
