/* A page is shown in another language where it stands. */
import { demo, test, is, ok } from './case.mjs';
import { browser } from './browser.mjs';

await test('the language link of a page that answers a form leads to a page', async () => {
    const o = demo();
    const s = await o.serve(), b = browser(s.url);
    ok(await b.sign_in('officer', 'demo'), 'signed in');
    const a = await b.post('/decisions/undo', {});
    ok(a.status >= 400, `nothing to take back (${a.status})`);
    const href = /href="([^"]*\?lang=en)"/.exec(a.text)[1];
    is((await b.get(new URL(href, `${s.url}/decisions/undo`).pathname)).status, 200, href);
});
