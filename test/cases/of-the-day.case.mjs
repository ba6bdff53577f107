/* Past boards and papers show the people, names, units and posts of their day. */
import { office, test, is, ok } from './case.mjs';

const iso = days => new Date(Date.now() + 9 * 3600e3 + days * 86400e3).toISOString().slice(0, 10);
const person = (o, number) => o.get('/people').rows.find(r => r.number === number)?.id;
const unit = (o, code) => o.get('/units').rows.find(r => r.code === code)?.id;
const names = d => d.rows?.map(r => r.name);
const made = () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,総務課,division,省,2024-01-01\nH,人事課,division,省,2024-01-01\n');
    o.take('officers', 'number,name,login,unit,from\na,甲,a,J,2024-04-01\nb,乙,b,J,2024-04-01\n');
    return o;
};
/* The last day of the month before. */
const month = () => iso(-new Date(Date.now() + 9 * 3600e3).getUTCDate()).slice(0, 7);

await test('a sheet says the unit of its month after a move, and so does its derivation', () => {
    const o = made();
    o.take('officers', `number,name,unit,from\na,甲,H,${iso(0)}\n`);
    const id = person(o, 'a');
    is(o.get('/me/today', 'a').officer.unit, '人事課', 'today');
    is(o.get(`/me/${month()}`, 'a').officer.unit, '総務課', 'the month');
    is(o.get(`/me/${month()}/print`, 'a').officer.unit, '総務課', 'the sheet');
    is(o.get(`/me/${month()}/why`, 'a').officer.unit, '総務課', 'the derivation');
    ok(o.run(['explain', 'a', month()]).out.includes('総務課'), 'explain');
    is(names(o.get(`/units/${unit(o, 'J')}/${iso(-1)}`, 'b')), ['乙', '甲'], 'who was there yesterday');
    is(names(o.get(`/units/${unit(o, 'J')}/today`, 'b')), ['乙'], 'who is there today');
    ok(id, 'listed');
});
await test('a renamed unit keeps its old name on papers of before', () => {
    const o = made(), u = unit(o, 'J');
    const version = o.get(`/units/${u}/name`).version;
    is(o.post(`/units/${u}/name`, { version, name: '総務企画課', kind: 'division', from: iso(0) }).rc, 0, 'renamed');
    is(o.get(`/me/${month()}/print`, 'a').officer.unit, '総務課', 'the sheet');
    is(o.get(`/units/${u}/${iso(-1)}`, 'a').unit.name, '総務課', 'the board of yesterday');
    is(o.get(`/units/${u}/today`, 'a').unit.name, '総務企画課', 'the board of today');
});
await test('a new surname stands from its day on', () => {
    const o = made(), id = person(o, 'a'), u = unit(o, 'J');
    const version = o.get(`/people/${id}/name`).version;
    is(o.post(`/people/${id}/name`, { version, name: '丙', login: 'a' }).rc, 0, 'renamed today');
    is(o.get(`/me/${month()}/print`, 'a').officer.name, '甲', 'the sheet of before');
    is(o.get('/me/today', 'a').officer.name, '丙', 'today');
    is(names(o.get(`/units/${u}/${iso(-1)}`, 'b')).sort(), ['乙', '甲'].sort(), 'the board of yesterday');
    is(names(o.get(`/units/${u}/today`, 'b')).sort(), ['丙', '乙'].sort(), 'the board of today');
    o.take('officers', `number,name,from\na,丁,2024-04-01\n`);
    is(o.get(`/me/${month()}/print`, 'a').officer.name, '丁', 'a file that says it from earlier on');
    is(o.run(['verify']).rc, 0, 'the record verifies');
});
await test('somebody entered today was not there yesterday', () => {
    const o = made(), u = unit(o, 'J');
    o.take('officers', `number,name,login,unit,from\nc,新,c,J,${iso(0)}\n`);
    is(names(o.get(`/units/${u}/${iso(-1)}`, 'b')).sort(), ['乙', '甲'].sort(), 'yesterday');
    is(names(o.get(`/units/${u}/today`, 'b')).sort(), ['乙', '新', '甲'].sort(), 'today');
});
await test('the limits of a past month list whom it was about, by the names of then', async () => {
    const o = made(), u = unit(o, 'J');
    o.take('taps', `number,type,at\nb,in,${iso(-1)}T08:30:00\nb,out,${iso(-1)}T17:15:00\n`);
    o.take('officers', `number,name,login,unit,from\nk,番,k,省,2024-04-01\n`);
    o.take('roles', 'number,unit,role,from\nk,省,keeper,2024-04-01\n');
    const version = o.get(`/people/${person(o, 'a')}/name`).version;
    o.post(`/people/${person(o, 'a')}/name`, { version, name: '丙', login: 'a' });
    o.take('officers', `number,name,unit,from\nb,乙,H,${iso(0)}\n`);
    const s = await o.serve();
    let d;
    for (let i = 0; i < 80 && !(d = o.get(`/units/${u}/limits?month=${month()}`, 'k')).whole; i++)
        await new Promise(r => setTimeout(r, 100));
    is(names(d).sort(), ['乙', '甲'].sort(), 'last month');
    is(names(o.get(`/units/${u}/limits`, 'k')), ['丙'], 'this month');
    await s.stop();
});
