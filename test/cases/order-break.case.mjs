/* Overtime ordered in and around the break. */
import { office, test, is } from './case.mjs';

const made = () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    /* Who brings the orders in is everybody's superior, so they stand. */
    o.take('posts', 'unit,name,rank,manager,from\n省,長,1,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,省,長,2026-01-01\n');
    o.take('postings', 'number,unit,post,posting,home,from\n0001,省,長,concurrent,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\n'
        + ['a', 'b', 'c', 'd'].map(n => `${n},${n},${n},J,係員,2026-06-01\n`).join(''));
    return o;
};
const day = (o, who, day) => {
    const r = o.get(`/me/${day.slice(0, 7)}`, who).rows.find(r => r.day === day);
    return { worked: r.worked, overtime: r.overtime };
};

await test('an order across the break counts the break, whatever it covers beside it', () => {
    const o = made();
    o.take('taps', 'number,type,at\n' + ['a', 'b', 'c', 'd'].flatMap(n =>
        [`${n},in,2026-06-10T08:30:00`, `${n},out,2026-06-10T17:15:00`]).join('\n') + '\n');
    o.take('orders', 'number,day,start,end,work,by\na,2026-06-10,12:00,13:00,x,0001\nb,2026-06-10,11:30,13:30,x,0001\n'
        + 'c,2026-06-10,12:30,14:00,x,0001\nd,2026-06-10,08:30,17:15,x,0001\n');
    is(day(o, 'a', '2026-06-10'), { worked: 525, overtime: 60 }, 'the break itself');
    is(day(o, 'b', '2026-06-10'), { worked: 525, overtime: 60 }, 'and half an hour on both sides');
    is(day(o, 'c', '2026-06-10'), { worked: 495, overtime: 30 }, 'from its middle');
    is(day(o, 'd', '2026-06-10'), { worked: 465, overtime: null }, 'the whole day: the break stays one');
    const month = o.get('/me/2026-06', 'b');
    is(month.left.limits.find(l => l.limit === 'month').used, 60, 'the month');
});
await test('a break that was tapped is not worked', () => {
    const o = made();
    o.take('taps', 'number,type,at\na,in,2026-06-10T08:30:00\na,break_out,2026-06-10T12:10:00\n'
        + 'a,break_in,2026-06-10T13:00:00\na,out,2026-06-10T17:15:00\n');
    o.take('orders', 'number,day,start,end,work,by\na,2026-06-10,11:30,13:30,x,0001\n');
    is(day(o, 'a', '2026-06-10'), { worked: 475, overtime: 10 }, 'ten minutes');
});
