/* The administrator of an empty office is led from step to step; facts tick them, and then the list is gone. */
import { office, demo, test, is, ok } from './case.mjs';

const open = o => o.get('/first-steps').rows?.filter(r => !r.done).map(r => r.step);
const all = ['units', 'posts', 'people', 'superiors', 'keepers', 'openings'];

await test('an empty office leads its administrator to the first step', () => {
    const o = office({ keeps: false });
    is(o.get('/').see ?? o.get('/').path ?? JSON.stringify(o.get('/')), '/first-steps', 'the first page');
    is(open(o), all, 'steps of an empty office');
    for (const { step, screen, file } of o.get('/first-steps').rows)
        for (const path of [screen, file].filter(Boolean))
            ok(!o.get(path).fault, `${step}: ${path} opens`);
});

await test('each step is ticked by the facts, however they came', () => {
    const o = office({ keeps: false });
    const later = [...all];
    const ticks = what => {
        later.splice(later.indexOf(what), 1);
        is(open(o), later, `after ${what}`);
    };
    const { unit } = o.post('/units/new', { code: 'J', name: '課', kind: 'division', parent: o.get('/units').rows[0].id,
        from: '2026-01-01' }).doc;
    ticks('units');
    o.take('posts', 'unit,name,rank,manager,from\nJ,課長,10,0,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    ok(unit > 0, 'the unit was made on screen');
    ticks('posts');
    o.take('officers', 'number,name,login,unit,post,from\n0002,勤 花,hana,J,係員,2026-01-01\n0003,長 一,cho,J,課長,2026-01-01\n');
    ticks('people');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\n');
    ticks('superiors');
    o.take('roles', 'number,unit,role,from\n0002,省,keeper,2026-01-01\n');
    ticks('keepers');
    ok(!o.get('/import/opening', 'hana').fault, 'the last file can be sent by whoever keeps the hours');
    o.take('opening', 'person,kind,from,days,granted\n0003,annual,2026-01-01,12,20\n', { as: 'hana' });
    ticks('openings');
    is(o.get('/first-steps').all_done, true, 'all are done');
    is(o.get('/').see, '/me/today', 'the first page is the day');
});

await test('nobody else is led there', () => {
    const o = demo();
    is(o.get('/', 'officer').see, '/me/today', 'an officer');
    is(o.get('/', 'admin').see, '/me/today', 'the administrator of an office that works');
    is(o.get('/first-steps', 'clerk').status, 403, 'the clerk');
    is(open({ get: p => o.get(p, 'admin') }), [], 'steps of an office that works');
});
