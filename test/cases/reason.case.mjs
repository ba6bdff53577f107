/* A task is ended by what it asks for: the reason of presence without an order. */
import { office, test, is, ok } from './case.mjs';

function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nJ,課長,10,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nc1,課長 一郎,chief,J,課長,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    o.take('taps', 'number,type,at\nh1,in,2026-11-26 08:30\nh1,out,2026-11-26 17:47\n');
    return o;
}
const gap = (o, who = 'hana') => o.get('/me/today', who).tasks.filter(t => t.task === 'gap');

await test('thirty-two minutes are explained in one field, and the task is gone', () => {
    const o = small();
    is(gap(o).map(t => [t.day, t.minutes]), [['2026-11-26', 32]], 'a task');
    const page = o.get('/me/records/2026-11-26', 'hana');
    is([page.gap, page.explained, page.links.reason], [32, false, '/me/records/2026-11-26/reason'], 'the day asks');
    ok(o.post(page.links.reason, { explanation: ' ' }, 'hana').rc !== 0, 'an empty reason is none');
    is(gap(o).length, 1, 'and the task stays');
    is(o.post(page.links.reason, { explanation: '電話を待っていた' }, 'hana').rc, 0, 'registered');
    is(gap(o), [], 'the task is gone');
    const after = o.get('/me/records/2026-11-26', 'hana');
    is([after.state, after.explained], ['explained', true], 'the day says so');
    is(after.reasons.map(r => [r.reason, r.minutes, r.by]), [['電話を待っていた', 32, '職員 花']], 'who and why');
    is(o.get('/me/2026-11', 'hana').rows.find(r => r.day === '2026-11-26').state, 'explained', 'the month too');
});

await test('the superior reads it on the day and the board', () => {
    const o = small();
    o.post('/me/records/2026-11-26/reason', { explanation: '電話を待っていた' }, 'hana');
    is(o.get(`/people/${o.id.hana}/records/2026-11-26`, 'chief').reasons?.[0]?.reason, '電話を待っていた', 'day');
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    is(o.get(`/units/${unit}/2026-11-26`, 'chief').rows.find(r => r.officer === o.id.hana).reason, '電話を待っていた', 'board');
});

await test('a longer stay that becomes known later asks again', () => {
    const o = small();
    o.post('/me/records/2026-11-26/reason', { explanation: '電話を待っていた' }, 'hana');
    const out = o.get('/me/records/2026-11-26', 'hana').taps.find(t => t.act === 'out');
    o.post(`/people/${o.id.hana}/records/2026-11-26`, { kind: 'out', clock: '19:00', replaces: out.id, reason: '入退館記録' }, 'chief');
    is(gap(o).map(t => t.minutes), [105], '105 minutes are not the 32 that were explained');
});

await test('a day that asks for no reason takes none', () => {
    const o = small();
    ok(o.post('/me/records/2026-11-25/reason', { explanation: '理由' }, 'hana').rc !== 0, 'refused');
    ok(o.post(`/people/${o.id.hana}/records/2026-11-26/reason`, { explanation: '理由' }, 'hana').rc !== 0, 'not by another way');
});
