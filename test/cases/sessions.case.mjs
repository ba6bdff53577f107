/* An open board ends with the session that opened it. */
import { demo, test, is, ok } from './case.mjs';
import { browser } from './browser.mjs';

/* Reads a stream until it ends; how long that took, or null after `most` ms. */
async function ends(response, most) {
    const reader = response.body.getReader(), from = Date.now();
    for (;;) {
        const left = most - (Date.now() - from);
        const part = left > 0 ? await Promise.race([
            reader.read().catch(() => ({ done: true })),
            new Promise(r => setTimeout(() => r(null), left)),
        ]) : null;
        if (!part) {
            await reader.cancel().catch(() => {});
            return null;
        }
        if (part.done)
            return Date.now() - from;
    }
}

async function board(b) {
    const self = (await b.get('/me/settings.json')).doc.officer.id;
    const unit = (await b.get(`/people/${self}.json`)).doc.postings.find(p => p.live && p.home).unit_id;
    return { self, stream: await b.open(`/units/${unit}/live`) };
}

await test('a session that is ended elsewhere ends its streams, and no others', async () => {
    const o = demo(), s = await o.serve();
    const here = browser(s.url), there = browser(s.url);
    ok(await here.sign_in('officer', 'demo') && await there.sign_in('officer', 'demo'), 'in');
    const mine = await board(here), other = await board(there);
    is(other.stream.status, 200, 'a live board');
    const list = (await here.get('/me/settings.json')).doc.sessions;
    const end = list.find(one => !one.here);
    const later = ends(other.stream, 3000);
    is((await here.post('/me/sessions/revoke', { session: end.id })).status, 303, 'revoked');
    ok(await later !== null, 'the stream of the ended session ends within 3 s');
    is(await ends(mine.stream, 500), null, 'this one goes on');
});

await test('the end of the last posting closes board, page and clock', async () => {
    const o = demo(), s = await o.serve();
    const b = browser(s.url);
    ok(await b.sign_in('officer', 'demo'), 'in');
    const { self, stream } = await board(b);
    is((await b.post('/me/clock', { act: 'in', place: 'office' })).status, 303, 'a press before');
    is(stream.status, 200, 'a live board');
    const yesterday = new Date(Date.now() - 86400000 + 9 * 3600000).toISOString().slice(0, 10);
    for (const p of o.get(`/people/${self}`, 'admin').postings.filter(p => p.live)) {
        const r = o.post(`/postings/${p.id}/end`, { until: yesterday }, 'admin');
        is(r.rc, 0, `posting ended: ${r.err}`);
    }
    const later = ends(stream, 3000);
    ok(await later !== null, 'the stream ends within 3 s');
    const page = await b.get('/me/today');
    is(page.status, 303, 'the next page leads to the sign-in');
    const tap = await b.post('/me/clock', { act: 'in', place: 'office' });
    is(tap.status, 401, 'the press is refused');
    const first = (await fetch(`${s.url}/people/${self}.json`)).status;
    is(first, 401, 'and so is a program');
});
