/* What somebody reads whose browser shows text alone: w3m and lynx also show what a page hides. */
import { spawnSync } from 'node:child_process';
import { demo, is, ok, skip, test, set_cookies } from './case.mjs';

const browsers = [['w3m', ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '200']],
    ['lynx', ['-dump', '-stdin', '-nolist', '-assume_charset=UTF-8', '-display_charset=UTF-8', '-width=200']]];
const missing = browsers.filter(([name]) => spawnSync(name, ['-version']).error).map(([name]) => name);

const read = (name, args, html) => spawnSync(name, args, { input: html, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8' } }).stdout;

if (missing.length) {
    skip('no message reaches a reader before it is true', `${missing.join(' and ')} is not installed`);
} else {
    await test('no message reaches a reader before it is true', async () => {
        const o = demo();
        const s = await o.serve();
        const jar = await fetch(`${s.url}/sign-in`, {
            method: 'POST', redirect: 'manual', body: JSON.stringify({ login: 'officer', password: 'demo' }),
            headers: { 'content-type': 'application/json', accept: 'application/json' },
        });
        const cookie = set_cookies(jar.headers).map(c => c.split(';')[0]).join('; ');
        const page = async (path, lang) => (await fetch(s.url + path, {
            headers: { cookie, accept: 'text/html', 'accept-language': lang },
        })).text();
        const said = { ja: [/通信できないため/, /^\s*印刷\s*$/m], en: [/There is no connection/, /^\s*Print\s*$/m] };
        for (const lang of ['ja', 'en'])
            for (const path of ['/me/today', '/me/2026-11', '/me/2026-11/print', '/me/settings']) {
                const html = await page(path, lang);
                ok(html.includes('佐藤 美咲'), `${path} is the officer's page`);
                for (const [name, args] of browsers) {
                    const text = read(name, args, html);
                    for (const wrong of said[lang])
                        ok(!wrong.test(text), `${name} ${path} (${lang}): ${wrong.exec(text)}`);
                }
            }
        const gate = await page('/sign-in', 'en');
        for (const [name, args] of browsers)
            ok(!read(name, args, gate).includes('officerOfficer'), `${name}: a blank between login and role`);
        is(await s.stop().then(e => e.code), 0, 'the server ends');
    });
}
