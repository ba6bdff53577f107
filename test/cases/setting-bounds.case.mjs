/* Hours that a unit sets, or that are laid for one officer, are hours; what would do nothing is refused. */
import { office, test, is, ok } from './case.mjs';

const set = (o, setting, value) => {
    const r = o.post(`/units/${o.get('/units').rows[0].id}/settings/new`, { setting, value, from: '2026-06-01' });
    return { kept: r.rc === 0, said: r.err + r.out };
};

await test('hours and minutes of a unit lie within bounds, which a refusal names', () => {
    for (const [setting, value, kept, named] of [
        ['allotment.start', '30:00', false, '6条2項'], ['allotment.start', '17:15', false, '6条2項'], ['allotment.start', '17:14', true],
        ['allotment.end', '7:00', false, '6条2項'], ['allotment.end', '8:30', false, '08:30'], ['allotment.end', '8:31', true],
        ['allotment.end', '32:30', true], ['allotment.end', '32:31', false, '08:30'], ['allotment.end', '48:00', false, '47:59'],
        ['tap.turn', '30:00', false, '12:00'], ['tap.turn', '12:00', true], ['tap.turn', '12:01', false, '12:00'],
        ['tap.longest', '7:00', false, '12:00-24:00'], ['tap.longest', '11:59', false, '12:00-24:00'], ['tap.longest', '12:00', true],
        ['tap.longest', '24:00', true], ['tap.longest', '24:01', false, '12:00-24:00'],
        ['tap.apart', '60', true], ['tap.apart', '61', false, '0-60'], ['gap.threshold', '240', true], ['gap.threshold', '241', false, '0-240']]) {
        const o = office();
        const r = set(o, setting, value);
        is(r.kept, kept, `${setting} ${value}`);
        if (!kept)
            ok(r.said.includes(named), `${setting} ${value}: its bound (${r.said})`);
    }
});
await test('hours laid on a 週休日 are refused with what to do instead', () => {
    const o = office();
    o.take('officers', 'number,name,unit,from\n5101,青木 一郎,省,2026-04-01\n');
    const id = o.get('/people').rows.find(p => p.number === '5101').href.split('/')[2];
    const lay = f => o.post(`/people/${id}/hours/new`, { laid: 'hours', start: '10:00', end: '18:45', breaks: '12:00-13:00', ...f });
    const off = lay({ from: '2026-06-06' });
    ok(off.rc !== 0, 'a Saturday');
    ok((off.err + off.out).includes('週休日'), `why (${off.err}${off.out})`);
    ok(lay({ from: '2026-06-06', to: '2026-06-07' }).rc !== 0, 'a weekend');
    is(lay({ from: '2026-06-05', to: '2026-06-08' }).rc, 0, 'a Friday to Monday');
    is(lay({ laid: 'work', from: '2026-06-13' }).rc, 0, 'a Saturday that was made a working day');
});
