/* What an integrator writes on the client that openapi-typescript makes: sign in, tap, read a day, a month, a board. */
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './api.js';

declare const process: { env: Record<string, string | undefined>; argv: string[]; exitCode: number };

type Today = components['schemas']['today'];
type Month = components['schemas']['month'];

let count = Number(process.argv[2] ?? 0);

/** One promise. A throw is a failure, never the end of the file. */
async function test(name: string, body: () => Promise<void>): Promise<void> {
    try {
        await body();
        console.log(`ok ${++count} - ${name}`);
    } catch (e) {
        process.exitCode = 1;
        console.log(String(e instanceof Error ? e.stack : e).replace(/^/gm, '# '));
        console.log(`not ok ${++count} - ${name}`);
    }
}

function ok(yes: boolean, what: string): asserts yes {
    if (!yes)
        throw new Error(what);
}

/** The document of an answer (the same address may answer a table, as text); a refusal is thrown. */
function had<T>(r: { data?: T | undefined; error?: unknown; response: Response }): Exclude<T, string> {
    if (r.data === undefined || typeof r.data === 'string')
        throw new Error(`${r.response.url}: ${r.response.status} ${JSON.stringify(r.error)}`);
    return r.data as Exclude<T, string>;
}

let cookie = '';
const session: Middleware = {
    onRequest({ request }) {
        request.headers.set('Accept', 'application/json');
        if (cookie)
            request.headers.set('Cookie', cookie);
    },
    onResponse({ response }) {
        /* Debian's own Node 18 has no getSetCookie(). */
        for (const one of (response.headers.get('set-cookie') ?? '').split(/,\s*(?=[^=;,\s]+=)/))
            if (one.startsWith('tsutome='))
                cookie = one.slice(0, one.indexOf(';'));
    },
};
const office = createClient<paths>({ baseUrl: process.env['TSUTOME_ADDRESS'] ?? '' });
office.use(session);

let csrf = '';
const state = async (): Promise<Today> => had(await office.GET('/me/today'));

await test('it signs in, and keeps the token that each POST needs', async () => {
    const body = { login: 'officer', password: 'demo' };
    csrf = had(await office.POST('/sign-in', { body })).csrf;
    ok(csrf.length > 20 && cookie !== '', 'no token, or no cookie');
});

await test('a tap comes to stand, and is read from the page of today', async () => {
    const before = await state();
    const offer = before.offers.find(o => o.main) ?? before.offers[0]; /* on a day off none is the main one */
    ok(offer !== undefined, 'no button is offered');
    const key = `client-${Date.now()}`;
    const header = { 'X-CSRF-Token': csrf, 'Idempotency-Key': key };
    had(await office.POST('/me/clock', { params: { header }, body: { act: offer.act } }));
    const after = await state();
    ok(after.state.at !== before.state.at, `still ${after.state.at} after ${offer.act}`);
    had(await office.POST('/me/clock', { params: { header }, body: { act: offer.act } }));
    ok((await state()).state.at === after.state.at, 'the same key tapped twice');
});

await test('a refusal is a problem with a key and a sentence', async () => {
    const header = { 'X-CSRF-Token': 'another', 'Idempotency-Key': 'client-refused' };
    const r = await office.POST('/me/clock', { params: { header }, body: { act: 'in' } });
    ok(r.response.status === 403 && r.error !== undefined, `status ${r.response.status}`);
    ok(r.error.key === 'desk.csrf' && r.error.title !== '', JSON.stringify(r.error));
});

await test('a month is read by its members: minutes are numbers, days are days', async () => {
    const when = had(await office.GET('/me/{when}', { params: { path: { when: '2026-11' } } }));
    ok('month' in when, 'not a month');
    const month: Month = when;
    ok(month.month === '2026-11' && month.rows.length === 30, `${month.rows.length} rows`);
    const worked: number | null = month.totals.worked;
    ok(worked === null || worked > 0, `worked ${worked}`);
    ok(month.rows.every(row => row.day.startsWith('2026-11-')), 'a row of another month');
});

await test('a board tells who is where', async () => {
    const { officer } = await state();
    const unit = had(await office.GET('/units')).rows.find(u => u.name === officer.unit);
    ok(unit !== undefined, `${officer.unit} is no unit`);
    const board = had(await office.GET('/units/{unit}/today', { params: { path: { unit: unit.id } } }));
    ok(board.unit.id === unit.id && board.is_today, 'another board');
    const me = board.rows.find(row => row.officer === officer.id);
    ok(me !== undefined && me.name === officer.name, 'the officer is not on it');
});

console.log(`1..${count}`);
