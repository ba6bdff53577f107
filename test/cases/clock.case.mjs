/* The clock takes what a button offers, and what was pressed while there was no connection. */
import { office, test, is, ok } from './case.mjs';
import { browser } from './browser.mjs';

const acts = ['in', 'out', 'break_out', 'break_in'];
const taps = o => o.get(`/me/records/${o.get('/me/today').day}`).taps?.length ?? 0;
const state = o => o.get('/me/today').state?.at;

/* Every act and place that no button offers now is refused and changes nothing. */
function only_what_is_offered(o, at) {
    const today = o.get('/me/today');
    const before = taps(o), offers = today.offers;
    const offered = (act, place) => offers.some(f => f.act === act && (!f.place || f.place === place));
    for (const act of acts)
        for (const place of [undefined, 'office', 'telework', 'elsewhere']) {
            if (offered(act, place))
                continue;
            const r = o.post('/me/clock', place ? { act, place } : { act });
            ok(r.rc !== 0, `${at}: ${act} ${place ?? ''} was taken: ${r.out}`);
        }
    is(taps(o), before, `${at}: taps`);
    is(o.get('/me/today').offers, offers, `${at}: offers`);
    ok(offers.length > 0 && offers.filter(f => f.main).length <= 1, `${at}: ${JSON.stringify(offers)}`);
}

await test('what no button offers is refused, in every state of a day', async () => {
    const o = office();
    only_what_is_offered(o, state(o));
    for (const [act, at] of [['in', 'work'], ['break_out', 'break'], ['break_in', 'work'], ['out', 'done']]) {
        const r = o.post('/me/clock', { act });
        is(r.rc, 0, `${act}: ${r.out}${r.err}`);
        is(state(o), at, `after ${act}`);
        only_what_is_offered(o, at);
    }
});

await test('every button that is offered is taken', async () => {
    for (const [before, n] of [[[], 3], [['in'], 3], [['in', 'break_out'], 2]])
        for (let i = 0; i < n; i++) {
            const o = office();
            for (const act of before)
                o.post('/me/clock', { act });
            const { offers } = o.get('/me/today');
            is(offers.length, n, `${before}: ${JSON.stringify(offers)}`);
            const { act, place } = offers[i];
            const r = o.post('/me/clock', place ? { act, place } : { act });
            is(r.rc, 0, `${before} ${offers[i].offer}: ${r.out}${r.err}`);
            await o.close();
        }
});

await test('the refusal says how things are and what can be pressed, and the page shows the buttons', async () => {
    const o = office();
    const s = await o.serve();
    const b = browser(s.url);
    const link = /\/first\/[0-9a-f]+/.exec(o.made.out + o.made.err)?.[0];
    ok(link, `a first link: ${o.made.out}${o.made.err}`);
    await b.get(link);
    await b.post(link, { password: 'murasaki no kumo 7', again: 'murasaki no kumo 7' });
    const r = await b.post('/me/clock', { act: 'break_in' });
    is(r.status, 409, 'status');
    ok(/打刻できるのは「出勤」です/.test(r.text), r.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 3000));
    ok(/name="act" value="in"/.test(r.text), 'the button');
});

await test('the repeat of a key has its first answer, and a press of a second window is refused', async () => {
    const o = office();
    const first = o.post('/me/clock', { act: 'in', key: 'one' });
    is(first.rc, 0, first.err);
    is(o.post('/me/clock', { act: 'in', key: 'one' }).rc, 0, 'the same press');
    const second = o.post('/me/clock', { act: 'in', key: 'two' });
    ok(second.rc !== 0, `another press: ${second.out}`);
    is(second.doc?.key, 'time.press.work', second.out);
    is(taps(o), 1, 'taps');
});

await test('a press that was kept on the way is taken, whatever is offered by now', async () => {
    const o = office();
    const claimed = new Date(Date.now() + 9 * 3600e3 - 60e3).toISOString().slice(0, 19) + '+09:00';
    const r = o.post('/me/clock', { act: 'out', claimed });
    is(r.rc, 0, r.out + r.err);
});
