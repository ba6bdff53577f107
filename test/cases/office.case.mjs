/* The harness itself: an office is made, read, brought into, served and left without a trace. */
import { existsSync } from 'node:fs';
import { office, test, is, ok } from './case.mjs';

let left;
await test('an office is made and its administrator is there', () => {
    const o = office();
    left = o.root;
    is(o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n').rc, 0, 'import');
    ok(JSON.stringify(o.get('/units')).includes('課'), 'the unit stands in the list');
    ok(o.import('units', 'code\n').rc !== 0, 'a file without its columns is refused');
});
await test('it is gone afterwards', () => {
    ok(!existsSync(left), left);
});
await test('it can be served', async () => {
    const o = office();
    const s = await o.serve();
    is((await fetch(`${s.url}/sign-in`)).status, 200, 'the first page');
});
