/* What programs that nobody here wrote send, and what they are told. */
import { spawnSync } from 'node:child_process';
import { office, demo, program as binary, test, is, ok, set_cookies } from './case.mjs';

/* A signed-in program, as openapi.json describes it. */
async function program(o, login, password = 'demo') {
    const s = await o.serve();
    const said = await fetch(`${s.url}/sign-in`, {
        method: 'POST', redirect: 'manual', body: JSON.stringify({ login, password }),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
    });
    const cookie = set_cookies(said.headers).map(c => c.split(';')[0]).join('; ');
    const get = async path => (await fetch(s.url + path, { headers: { cookie, accept: 'application/json' } })).json();
    const { csrf } = await get('/me/settings');
    return {
        get,
        post: async (path, body, type = 'application/json') => {
            const r = await fetch(s.url + path, {
                method: 'POST', redirect: 'manual', body,
                headers: { cookie, 'content-type': type, accept: 'application/json', 'x-csrf-token': csrf },
            });
            return { status: r.status, doc: await r.json() };
        },
    };
}

const named = r => (r.doc.faults ?? []).map(f => [f.field, f.key]);

await test('a member that nobody asked for is refused by its name, and nothing is done', async () => {
    const o = demo();
    const p = await program(o, 'officer');
    const r = await p.post('/me/clock', JSON.stringify({ act: 'in', plase: 'telework' }));
    is(r.status, 422, 'status');
    is(named(r), [['plase', 'form.unknown']], 'faults');
    ok(/plase/.test(r.doc.detail + JSON.stringify(r.doc.faults)), 'the sentence names it');
    is((await p.get('/me/today')).log, [], 'no tap was kept');
    const two = await p.post('/me/clock', JSON.stringify({ act: 'in', place: ['telework', 'office'] }));
    is([two.status, named(two)], [422, [['place', 'form.single']]], 'two of what there is one of');
    const wrong = await p.post('/me/clock', JSON.stringify({ act: 'fly', whither: 1, version: 3 }));
    is(named(wrong), [['act', 'form.choice.unknown'], ['whither', 'form.unknown'], ['version', 'form.unknown']],
        'all of them at once');
});


await test("a page's form may hold more than its errand asks", async () => {
    const o = demo();
    const p = await program(o, 'officer');
    const r = await p.post('/me/clock', 'act=in&button=', 'application/x-www-form-urlencoded');
    is(r.status, 200, 'status');
});

await test('openapi says that nothing else is taken', async () => {
    const { paths } = office().get('/openapi.json');
    const posts = Object.entries(paths).filter(([, p]) => p.post?.requestBody?.content['application/json']);
    ok(posts.length > 50, `${posts.length} bodies`);
    for (const [path, p] of posts)
        is(p.post.requestBody.content['application/json'].schema.additionalProperties, false, path);
});

await test('what the path says is not said again, and what the desk itself takes is', async () => {
    const o = office();
    const again = o.post('/me/records/2026-10-01', { day: '2026-10-02' });
    ok((again.doc?.faults ?? []).some(f => f.field === 'day' && f.key === 'form.unknown'), again.out);
    const r = o.post('/me/clock', { act: 'in', key: 'one', back: '/me/today', csrf: 'x' });
    is(r.rc, 0, r.err);
});

await test('a page has one address: a slash at the end or twice in it leads nowhere', async () => {
    const s = await demo().serve();
    const status = async path => (await fetch(s.url + path, { redirect: 'manual' })).status;
    is(await status('/sign-in'), 200, 'the address');
    for (const path of ['/sign-in/', '//sign-in', '/sign-in//'])
        ok([400, 404].includes(await status(path)), path);
});

await test('in the locale C a fault is told as the help is', async () => {
    const o = office();
    const told = lang => spawnSync(binary, ['verify', '--data', `${o.folder}/none`],
        { env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: lang }, encoding: 'utf8' }).stderr;
    for (const lang of ['C', 'POSIX', 'en_GB.UTF-8'])
        ok(/^[\x20-\x7e“”’\n]+$/.test(told(lang)), `${lang}: ${told(lang)}`);
    ok(/[ぁ-ん]/.test(told('ja_JP.UTF-8')), told('ja_JP.UTF-8'));
});
