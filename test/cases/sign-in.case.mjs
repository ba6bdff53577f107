/* Passwords that are guessed first, a demo behind a proxy, and what a browser is given to keep. */
import { demo, office, test, is, ok, set_cookies } from './case.mjs';
import { browser } from './browser.mjs';

const first = o => /\/first\/[0-9a-f]{64}/.exec(o.made.out)[0];

await test('a password that is guessed first is refused, and says why', async () => {
    const o = office({ login: 'kanri', number: '20261234' }), s = await o.serve();
    const b = browser(s.url), path = first(o);
    const tries = {
        'password1234': 'よく使われる', 'Password!': 'よく使われる', '12345678': 'よく使われる', 'qwertyuiop': 'よく使われる',
        'ｐａｓｓｗｏｒｄ': 'よく使われる', 'passwordpassword': 'よく使われる', 'sakura2026': 'よく使われる', 'dragon12345': 'よく使われる',
        'aaaaaaaa': '同じ文字', '        ': '同じ文字', 'abababab': '同じ文字', '　　　　　　　　': '同じ文字',
        '20261234': '職員番号', '2026123420261234': '職員番号', 'kanrikanri': 'ログイン名', 'kanri1234': 'ログイン名', 'KANRI-2026': 'ログイン名',
        '43216202': '職員番号',
        'kurz': '8文字以上',
    };
    for (const [password, words] of Object.entries(tries)) {
        const r = await b.post(path, { password, again: password });
        is(r.status, 422, `"${password}"`);
        ok(r.text.includes(words), `"${password}" says ${words}`);
    }
    const good = 'murasaki no kumo 7';
    is((await b.post(path, { password: good, again: good })).status, 303, 'another one is taken');
    for (const password of ['letmein1', 'kanri kanri']) {
        const r = await b.post('/me/password', { old: good, password, again: password });
        is(r.status, 422, `changing it into "${password}"`);
    }
});

await test('a demo password is nothing behind a proxy', async () => {
    const o = demo(), s = await o.serve(['--behind-proxy']);
    for (const headers of [{}, { 'x-forwarded-for': '192.0.2.7' }, { host: '127.0.0.1' }]) {
        const b = browser(s.url, { headers });
        ok(!await b.sign_in('officer', 'demo'), `with ${JSON.stringify(headers)}`);
    }
    const page = await (await fetch(`${s.url}/sign-in`)).text();
    ok(!page.includes('auditor'), 'nor are its accounts named');
});

await test('behind a proxy every cookie is of this very host', async () => {
    const o = office(), s = await o.serve(['--behind-proxy']);
    const b = browser(s.url), good = 'murasaki no kumo 7', path = first(o);
    is((await b.post(path, { password: good, again: good })).status, 303, 'the first password');
    ok(await b.sign_in('kanri', good), 'in');
    const lines = set_cookies(b.last.headers);
    ok(lines.length >= 2, 'a session, and a browser that is known');
    for (const line of lines)
        ok(/^__Host-[a-z]+=/.test(line) && /; Secure/.test(line) && /Path=\//.test(line) && !/Domain/i.test(line), line);
    is((await b.get('/me/settings')).status, 200, 'the prefixed name is read');
    const token = b.jar.get('__Host-tsutome');
    is((await fetch(`${s.url}/me/settings.json`, { headers: { cookie: `tsutome=${token}` } })).status, 401, 'the bare name is not');
});

await test('wrong tries slow down, and say for how long', async () => {
    const o = demo(), s = await o.serve();
    for (let i = 0; i < 5; i++)
        is((await browser(s.url).sign_in('executive', 'guess')), false, 'a wrong one');
    const b = browser(s.url);
    /* The wait doubles with each wrong one: a machine that is slow to ask is told at the next. */
    for (let i = 0; i < 6 && b.last?.status !== 429; i++)
        ok(!await b.sign_in('executive', 'guess'), 'one more');
    is(b.last.status, 429, 'waits');
    const wait = Number(b.last.headers.get('retry-after'));
    ok(wait >= 1, 'Retry-After');
    await new Promise(r => setTimeout(r, wait * 1000 + 100));
    ok(await b.sign_in('executive', 'demo'), 'after that the right one is in');
});
