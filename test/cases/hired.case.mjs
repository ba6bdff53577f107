/* 採用年月日: leave of the year of entry is known from it, or from an opening balance, and from nothing else. */
import { office, test, is, ok } from './case.mjs';

const person = (o, number) => o.get('/people').rows.find(r => r.number === number)?.id;
const left = (o, who, on) => {
    const d = o.get(`/me/leave${on ? `?on=${on}` : ''}`, who);
    return { known: d.known, left: d.figures.filter(f => f.figure === 'left').map(f => [f.days, f.minutes])[0],
        granted: d.figures.filter(f => f.figure === 'granted').map(f => f.days)[0], five: d.five && d.five.by };
};
const made = () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2024-01-01\n');
    return o;
};

await test('one tap does not make a first posting the day of appointment', () => {
    const o = made();
    o.take('officers', 'number,name,login,unit,from\na,a,a,J,2026-07-01\n');
    is(left(o, 'a', '2026-07-31'), { known: false, left: [null, null], granted: null, five: '2026-09-30' }, 'before it');
    o.take('taps', 'number,type,at\na,in,2026-07-02T08:30:00\na,out,2026-07-02T17:15:00\n');
    is(left(o, 'a', '2026-07-31'), { known: false, left: [null, null], granted: null, five: '2026-09-30' }, 'after it');
    is(o.get('/me/today', 'a').left.leaves[0].days, null, "today's page");
    is(o.post(`/people/${person(o, 'a')}/hired`, { hired: '2026-07-01' }).rc, 0, 'set');
    is(o.get(`/people/${person(o, 'a')}`).hired, '2026-07-01', 'the page says it');
    is(left(o, 'a', '2026-07-31'), { known: true, left: [10, 0], granted: 10, five: '2026-09-30' }, 'six months: ten days');
    is(o.post(`/people/${person(o, 'a')}/hired`, { hired: '' }).rc, 0, 'withdrawn');
    is(left(o, 'a', '2026-07-31').known, false, 'unknown again');
});
await test('whoever was appointed before the record began needs an opening balance', () => {
    const o = made();
    o.take('officers', 'number,name,login,unit,from,hired\na,a,a,J,2026-07-01,2010-04-01\n');
    o.take('taps', 'number,type,at\na,in,2026-07-02T08:30:00\na,out,2026-07-02T17:15:00\n');
    is(left(o, 'a', '2026-07-31'), { known: false, left: [null, null], granted: 20, five: '2026-09-30' }, 'twenty granted, what is left unknown');
    o.take('opening', 'number,kind,from,days,minutes,granted,carried_days\na,annual,2026-07-01,31,0,20,20\n');
    is(left(o, 'a', '2026-07-31'), { known: true, left: [31, 0], granted: 20, five: '2026-09-30' }, 'with it');
});
await test('a file says it in either language, and an export read again changes nothing', () => {
    const o = made();
    o.take('officers', '職員番号,氏名,所属,発令日,採用年月日\na,a,J,2026-07-01,2026-07-01\nb,b,J,2026-07-01,\n');
    is(o.get(`/people/${person(o, 'a')}`).hired, '2026-07-01', 'set');
    is(o.get(`/people/${person(o, 'b')}`).hired, null, 'an empty cell says nothing');
    const csv = o.text('/people.csv');
    ok(/hired|採用年月日/.test(csv.split('\n')[0]), `the export has the column: ${csv.split('\n')[0]}`);
    o.import('officers', csv, { args: [] });
    is(o.get(`/people/${person(o, 'a')}`).hired, '2026-07-01', 'the same');
    o.take('officers', 'number,hired\na,2025-04-01\n');
    is(o.get(`/people/${person(o, 'a')}`).hired, '2025-04-01', 'said otherwise');
    ok(o.import('officers', 'number,hired\na,2025-02-30\n').rc !== 0, 'no such day');
});
await test('nobody is asked for five days by a date before the appointment', () => {
    const o = made();
    o.take('officers', 'number,name,login,unit,from,hired\na,a,a,J,2026-10-01,2026-10-01\nb,b,b,J,2026-10-01,\n'
        + 'c,c,c,J,2026-09-30,2026-09-30\n');
    is(left(o, 'a', '2026-12-01').five, null, 'came on 1 October');
    is(left(o, 'b', '2026-12-01').five, null, 'posted on 1 October');
    is(left(o, 'c', '2026-12-01').five, '2026-09-30', 'came on the day itself');
});
await test('who may see and who may set it', () => {
    const o = made();
    o.take('officers', 'number,name,login,unit,from,hired\na,a,a,J,2026-07-01,2020-04-01\nb,b,b,J,2026-07-01,2020-04-01\n');
    o.take('units', 'code,name,kind,parent,from\nH,本部,division,省,2024-01-01\n');
    o.take('officers', 'number,name,login,unit,from\nk,k,k,H,2026-07-01\n');
    o.take('roles', 'number,unit,role,from\nk,J,keeper,2026-07-01\n');
    is(o.get(`/people/${person(o, 'a')}`, 'b').hired, undefined, 'not a colleague');
    is(o.get(`/people/${person(o, 'a')}`, 'a').hired, '2020-04-01', 'oneself');
    is(o.get(`/people/${person(o, 'a')}`, 'k').hired, '2020-04-01', 'the keeper');
    ok(o.post(`/people/${person(o, 'a')}/hired`, { hired: '2019-04-01' }, 'a').rc !== 0, 'not for oneself');
    is(o.post(`/people/${person(o, 'a')}/hired`, { hired: '2019-04-01' }, 'k').rc, 0, 'the keeper sets it');
    is(o.run(['verify']).rc, 0, 'the record verifies');
});

await test('a day that cannot be is refused, by file and by form', () => {
    const o = made();
    const line = (number, from, hired) => o.import('officers', `number,name,login,unit,from,hired\n${number},${number},${number},J,${from},${hired}\n`);
    for (const [from, hired, why] of [['2026-04-01', '2030-04-01', 'to come, and serving'], ['2026-04-01', '1926-04-01', 'a hundred years ago']]) {
        const r = line('a', from, hired);
        ok(r.rc !== 0 && (r.out + r.err).includes('hired'), `${why}: ${r.out}${r.err}`);
    }
    is(person(o, 'a'), undefined, 'nobody came in');
    is(line('b', '2030-04-01', '2030-04-01').rc, 0, 'who is to come may be');
    is(line('c', '2026-04-01', '1980-04-01').rc, 0, 'a long service');
    for (const hired of ['2030-04-01', '1926-04-01'])
        ok(o.post(`/people/${person(o, 'c')}/hired`, { hired }).rc !== 0, `${hired} by form`);
    is(o.get(`/people/${person(o, 'c')}`).hired, '1980-04-01', 'what stood stands');
});
