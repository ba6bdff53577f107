/* The nginx file of doc/running.md, as it stands there, in front of a server of ours. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import http from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { free_port, is, office, ok, skip, test } from './case.mjs';

const page = join(dirname(fileURLToPath(import.meta.url)), '../../doc/running.md');
const nginx = ['/usr/sbin/nginx', 'nginx'].find(n => spawnSync(n, ['-v']).status === 0);
const name = 'kinmu.example.go.jp';
const later = ms => new Promise(r => setTimeout(r, ms));

/* Only ports, the certificate's place and the address of the server behind are put in. */
async function front(o, behind) {
    const text = /```nginx\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'))[1];
    const plain = await free_port(), secure = await free_port();
    const dir = join(o.root, 'nginx');
    mkdirSync(dir);
    spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(dir, 'key.pem'),
        '-out', join(dir, 'fullchain.pem'), '-days', '2', '-subj', `/CN=${name}`]);
    const site = text.replaceAll('/etc/ssl/tsutome', dir)
        .replace('127.0.0.1:8080', `127.0.0.1:${behind}`)
        .replaceAll(/listen 80\b/g, `listen 127.0.0.1:${plain}`)
        .replaceAll(/listen 443\b/g, `listen 127.0.0.1:${secure}`);
    writeFileSync(join(dir, 'nginx.conf'), `daemon off;\npid ${dir}/pid;\nerror_log ${dir}/error.log;\n` +
        `events {}\nhttp {\naccess_log ${dir}/access.log;\n` +
        ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(t => `${t}_temp_path ${dir}/${t};\n`).join('') +
        `${site}\n}\n`);
    const checked = spawnSync(nginx, ['-t', '-e', `${dir}/error.log`, '-c', join(dir, 'nginx.conf')], { encoding: 'utf8' });
    const child = spawn(nginx, ['-e', `${dir}/error.log`, '-c', join(dir, 'nginx.conf')], { stdio: 'ignore' });
    const ended = new Promise(done => child.on('exit', done));
    return { dir, plain, secure, checked, stop: () => { child.kill('SIGTERM'); return ended; } };
}

/* { status, headers, body }; status 0 where the connection was closed without an answer. */
function ask(port, path, { host = name, method = 'GET', headers = {}, body = '', tls = true } = {}) {
    return new Promise(done => {
        const r = (tls ? request : http.request)({ host: '127.0.0.1', port, path, method, servername: host,
            rejectUnauthorized: false, headers: { host, ...headers } }, answer => {
            let text = '';
            answer.on('data', d => { text += d; });
            answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: text }));
        });
        r.on('error', () => done({ status: 0, headers: {}, body: '' }));
        r.end(body);
    });
}

const title = 'the nginx file of the manual';
if (!nginx || spawnSync('openssl', ['version']).status !== 0)
    skip(title, 'nginx or openssl is not installed');
else await test(title, async () => {
    const o = office();
    const s = await o.serve(['--behind-proxy']);
    const n = await front(o, s.port);
    try {
        is(n.checked.status, 0, `nginx -t: ${n.checked.stderr}`);
        let first = { status: 0 };
        for (let i = 0; i < 100 && !first.status; i++, await later(50))
            first = await ask(n.secure, '/sign-in');
        is(first.status, 200, 'the first page');
        ok(!/\d/.test(first.headers.server ?? ''), `nginx does not tell its version: ${first.headers.server}`);
        ok(first.headers['strict-transport-security'], 'HSTS');
        is((await ask(n.plain, '/sign-in', { tls: false })).headers.location, `https://${name}/sign-in`, 'http leads to https');

        const link = /\/first\/[0-9a-f]{64}/.exec(o.made.out)[0];
        const form = await ask(n.secure, link);
        const cookie = (form.headers['set-cookie'] ?? []).map(c => c.split(';')[0]).join('; ');
        const csrf = /name="csrf" value="([^"]*)"/.exec(form.body);
        const body = new URLSearchParams({ password: 'tsuyoi-kagi-2026', again: 'tsuyoi-kagi-2026',
            ...(csrf ? { csrf: csrf[1] } : {}) }).toString();
        const said = (host, origin) => ask(n.secure, link, { host, method: 'POST', body, headers: {
            origin, cookie, 'content-type': 'application/x-www-form-urlencoded' } });

        is((await said('evil.example', 'https://evil.example')).status, 0, 'another name is not answered');
        is((await said(name, 'https://evil.example')).status, 403, 'a form of another page is refused');
        const in_ = await said(name, `https://${name}`);
        is(in_.status, 303, `the password is chosen through nginx: ${in_.body.slice(0, 200)}`);
        const set = (in_.headers['set-cookie'] ?? []).find(c => /tsutome=/.test(c)) ?? '';
        ok(/Secure/.test(set) && /HttpOnly/.test(set), `the cookie is Secure: ${set.replace(/=[0-9a-f]+/, '=…')}`);
        const me = await ask(n.secure, '/me/today', { headers: { cookie: set.split(';')[0] } });
        is(me.status, 200, 'signed in');
        const many = 'c=' + Array.from({ length: 900 }, (_, i) => `1; a${i}=b`).join('');
        const full = (await ask(n.secure, '/sign-in', { headers: { cookie: many.slice(0, 7000) } })).status;
        ok(full === 200, `a head full of cookies is answered: ${full}`);
        ok(!readFileSync(join(n.dir, 'access.log'), 'utf8').includes(link), 'the one-time link stands in no log');
    } finally {
        await n.stop();
    }
});
