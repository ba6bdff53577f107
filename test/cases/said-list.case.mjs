/* What is laid down of one officer, list by list: orders, absences, hours; for who reads the record. */
import { office, test, is, ok } from './case.mjs';

function made() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,企画課,division,省,2025-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\n省,長,1,1,2025-01-01\nJ,係員,90,0,2025-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,省,長,2025-01-01\n');
    o.take('postings', 'number,unit,post,posting,home,from\n0001,省,長,concurrent,0,2025-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\n' + ['b', 'c', 'k'].map(n => `${n},${n},${n},J,係員,2026-05-01\n`).join(''));
    o.take('roles', 'number,unit,role,from\nk,J,keeper,2026-01-01\n');
    o.orders('number,day,start,end,work,by\nb,2026-06-10,17:15,19:00,照会,0001\nb,2026-06-12,17:15,20:00,答弁,0001\nb,2026-07-01,17:15,18:00,=1+1,0001\n',
        { logins: { '0001': 'kanri' } });
    o.take('absences', 'number,kind,from,to\nb,annual,2026-06-15,2026-06-16\nb,sick,2026-07-06,2026-07-06\n');
    const id = o.get('/people?q=b', 'k').rows.find(r => r.number === 'b').id;
    const r = o.post(`/people/${id}/hours/new`, { laid: 'hours', from: '2026-06-22', start: '09:30', end: '18:15', breaks: '12:00-13:00' }, 'k');
    is(r.rc, 0, r.out + r.err);
    return { o, at: `/people/${id}` };
}

await test('orders: the newest first, total, kind, days, the other order, and as CSV', () => {
    const { o, at } = made();
    const all = o.get(`${at}/orders`, 'k');
    is(all.rows.map(r => r.day), ['2026-07-01', '2026-06-12', '2026-06-10'], 'newest first');
    is([all.found, all.rows[1].kind, all.rows[1].span, all.rows[1].work, all.rows[1].by],
        [3, 'overtime', { from: '17:15', until: '20:00' }, '答弁', '管理 花子'], 'one of them');
    is(all.rows.map(r => r.end), [null, null, null], 'a keeper takes no order back');
    is(all.rows.map(r => r.by_number), ['0001', '0001', '0001'], 'who is named is told by number, also to who may not see the person');
    ok(o.get(`${at}/orders`).rows.every(r => /^\/orders\/\d+\/end$/.test(r.end)), 'the superior may');
    const june = o.get(`${at}/orders?from=2026-06-01&until=2026-06-30&sort=oldest`, 'k');
    is([june.found, june.rows.map(r => r.day)], [2, ['2026-06-10', '2026-06-12']], 'June, oldest first');
    is(o.get(`${at}/orders?kind=duty`, 'k').found, 0, 'none of that kind');
    const csv = o.run(['get', `${at}/orders.csv?until=2026-06-30`, '--as', 'kanri']).out.trim().split(/\r?\n/);
    is(csv.length, 3, 'a heading and two lines');
    is(csv[1], 'b,b,2026-06-12,超過勤務命令,17:15,20:00,答弁,0001,管理 花子', 'words, not codes');
    ok(/'=1\+1/.test(o.run(['get', `${at}/orders.csv`, '--as', 'k']).out), 'no cell reckons');
});

await test('absences and hours', () => {
    const { o, at } = made();
    const away = o.get(`${at}/absences`, 'k');
    is(away.rows.map(r => [r.kind, r.day, r.to, r.span]),
        [['sick', '2026-07-06', null, null], ['annual', '2026-06-15', '2026-06-16', null]], 'absences');
    is(o.get(`${at}/absences?from=2026-06-16&until=2026-06-16`, 'k').found, 1, 'the day that is within one');
    is(o.get(`${at}/absences?kind=sick`, 'k').rows.length, 1, 'of one kind');
    const hours = o.get(`${at}/hours`, 'k');
    is([hours.found, hours.rows.length], [1, 1], 'what units say is not laid for b');
    is([hours.rows[0].kind, hours.rows[0].day, hours.rows[0].span, hours.rows[0].breaks],
        ['hours', '2026-06-22', { from: '09:30', until: '18:15' }, '12:00-13:00'], 'hours');
    is(o.get(`${at}/hours?kind=weekoff`, 'k').found, 0, 'none of that kind');
    is(o.post(hours.rows[0].end, { reason: '誤り' }, 'k').rc, 0, 'taken back from the list');
    is(o.get(`${at}/hours`, 'k').found, 0, 'and gone');
});

await test('nobody else reads them', () => {
    const { o, at } = made();
    for (const list of ['orders', 'absences', 'hours']) {
        ok(o.get(`${at}/${list}`, 'k').rows, `${list} by the keeper`);
        const r = o.get(`${at}/${list}`, 'c');
        ok(r.status === 404 || r.status === 403 || /no (person|page|such)|ありません|見つかり|not/i.test(r.fault), `${list} by a colleague: ${JSON.stringify(r)}`);
    }
});

await test('the taps that stand are a list, and its file read again changes nothing', () => {
    const { o, at } = made();
    o.take('taps', 'number,type,at,place\nb,in,2026-06-10 08:25,office\nb,out,2026-06-10 19:00,office\nb,in,2026-06-12 08:31:40,telework\nb,out,2026-06-12 20:00,telework\n', { as: 'k' });
    const day = o.get(`${at}/records/2026-06-10`, 'k');
    const out = day.taps.find(t => t.act === 'out');
    is(o.post(`${at}/records/2026-06-10`, { kind: 'out', clock: '19:05', replaces: out.id, reason: '入館の記録' }, 'k').rc, 0, 'one is put right');
    o.post('/me/clock', { act: 'in', place: 'office' }, 'b'); /* now, with its fraction of a second */
    const list = o.get(`${at}/taps?until=2026-06-30&sort=oldest`, 'k');
    is(list.rows.map(r => [r.kind, r.at, r.place]), [['in', '2026-06-10T08:25:00+09:00', 'office'], ['out', '2026-06-10T19:05:00+09:00', null],
        ['in', '2026-06-12T08:31:40+09:00', 'telework'], ['out', '2026-06-12T20:00:00+09:00', 'telework']], 'what stands');
    is(o.get(`${at}/taps?kind=in&until=2026-06-30`, 'k').found, 2, 'of one kind');
    ok(!o.get(`${at}/taps`, 'c').rows, 'not to a colleague');
    const csv = o.run(['get', `${at}/taps.csv`, '--as', 'k']).out;
    is(csv.trim().split(/\r?\n/).length, 6, 'a heading and five lines');
    const r = o.import('taps', csv, { as: 'k' });
    ok(r.rc === 0 && / 0 new, 5 there already/.test(r.out), `nothing is new: ${r.out}${r.err}`);
    is(o.get(`${at}/taps`, 'k').found, 5, 'and nothing was added');
});
