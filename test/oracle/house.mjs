/*
 * An office of the program itself, made from the files of a history, and served: from here on only what
 * its commands and its HTTP answers say.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync, rmSync, chownSync, existsSync, readdirSync } from 'node:fs';
import { createServer, Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOSS } from './history.mjs';

const PASSWORD = 'oracle-9220-of-minutes';

export async function house(program, facts, { address, log = () => {} } = {}) {
    const root = mkdtempSync(join(tmpdir(), 'tsutome-oracle-'));
    const data = address ?? join(root, 'o');
    const env = { ...process.env, TSUTOME_DATA: data, LANG: 'en_US.UTF-8' };
    const run = (args, want = 0) => {
        const r = spawnSync(program, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
        if (r.status !== want)
            throw new Error(`tsutome ${args.join(' ')}: status ${r.status}\n${r.stdout}${r.stderr}`);
        return r.stdout;
    };
    const file = (name, text) => {
        writeFileSync(join(root, `${name}.csv`), text);
        return join(root, `${name}.csv`);
    };
    const take = (table, text, as = 'kanri', name = table) => {
        if (text.trim().split('\n').length < 2)
            return;
        const began = Date.now();
        run(['import', table, file(name, text), '--as', as]);
        log(`import ${name} ${Date.now() - began} ms`);
    };
    run(['init', data, '--name', '省', '--login', 'kanri', '--person', '管理 花子', '--number', '0001']);

    for (const table of ['units', 'posts', 'sections', 'officers', 'superiors', 'postings'])
        take(table, facts[table]);
    take('roles', `number,unit,role,from\n0001,省,keeper,2018-04-01\n${BOSS},省,keeper,2018-04-01\n${BOSS},省,coordinator,2018-04-01\n`);
    const got = path => JSON.parse(run(['get', path, '--as', 'kanri', '--json']));
    const units = new Map(got('/units').rows.map(u => [u.code, u.id]));
    const rows = text => text.trim().split('\n').slice(1).map(l => l.split(','));
    for (const [unit, setting, value, from] of rows(facts.settings))
        run(['post', `/units/${units.get(unit)}/settings/new`, `setting=${setting}`, `value=${value}`, `from=${from}`,
            '--as', 'kanri', '--json']);
    take('opening', facts.opening, 'kanri');
    take('absences', facts.absences, BOSS);
    take('orders', facts.orders, BOSS);
    take('taps', facts.taps, BOSS);

    const made = got(`/people/${got('/people?q=' + BOSS).rows[0].id}`);
    const boss_link = JSON.parse(run(['post', `/people/${made.id}/link`, '--as', 'kanri', '--json'])).fresh_link
        ?? /\/first\/[0-9a-f]+/.exec(run(['post', `/people/${made.id}/link`, '--as', 'kanri', '--json']))[0];
    const server = await serve(program, data, env);
    const web = client(server.port);
    const first = new URL(boss_link, 'http://127.0.0.1').pathname;
    await web.get(first);
    await web.post(first, { password: PASSWORD, again: PASSWORD });
    await web.post('/sign-in', { login: BOSS, password: PASSWORD });

    const people = new Map();
    for (let path = '/people.json?all=1'; path;) {
        const doc = await web.json(path);
        for (const p of doc.rows)
            people.set(p.number, p.id);
        path = doc.more?.href ? doc.more.href.replace('/people?', '/people.json?') : null;
    }
    return {
        root, units, people, web, run, take,
        /* What a change of the past begins is done when no job is left. */
        async settled() {
            for (let i = 0; i < 3000; i++) {
                const jobs = JSON.parse(run(['get', '/jobs', '--as', 'kanri', '--json'])).rows;
                if (!jobs.some(j => ['waiting', 'running'].includes(j.state)))
                    return jobs;
                await new Promise(r => setTimeout(r, 100));
            }
            throw new Error('a job does not end');
        },
        json: path => web.json(path),
        async close() {
            server.child.kill('SIGTERM');
            await server.ended;
            rmSync(root, { recursive: true, force: true });
        },
    };
}

function free_port() {
    return new Promise((done, fail) => {
        const s = createServer();
        s.on('error', fail);
        s.listen(0, '127.0.0.1', () => {
            const { port } = s.address();
            s.close(() => done(port));
        });
    });
}

async function serve(program, data, env) {
    const port = await free_port();
    const child = spawn(program, ['serve', '--data', data, '--port', String(port)],
        { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', d => { said += d; });
    child.stderr.on('data', d => { said += d; });
    const ended = new Promise(done => child.on('exit', done));
    process.on('exit', () => child.kill('SIGKILL'));
    for (let i = 0; i < 2400; i++) {
        try {
            await fetch(`http://127.0.0.1:${port}/sign-in`);
            return { port, child, ended };
        } catch {
            await new Promise(r => setTimeout(r, 25));
        }
    }
    throw new Error(`serve did not answer\n${said}`);
}

/* A browser of few words: cookies, the token of the session, one connection kept. */
function client(port) {
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    const jar = new Map();
    let csrf;
    const ask = (method, path, fields) => new Promise((done, fail) => {
        const body = fields ? new URLSearchParams(fields).toString() : null;
        /* What changes something goes by a connection of its own: one that was kept may be closed meanwhile. */
        const r = request({ agent: method === 'GET' && agent, port, host: '127.0.0.1', method, path: encodeURI(path), headers: {
            accept: path.includes('.json') ? 'application/json' : 'text/html',
            'accept-language': 'ja',
            ...(jar.size ? { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') } : {}),
            ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded',
                'content-length': Buffer.byteLength(body) }),
        } }, answer => {
            const parts = [];
            answer.on('data', d => parts.push(d));
            answer.on('end', () => {
                for (const line of answer.headers['set-cookie'] ?? []) {
                    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
                    jar.set(name, value);
                }
                done({ status: answer.statusCode, location: answer.headers.location,
                    text: Buffer.concat(parts).toString() });
            });
            answer.on('error', fail);
        });
        /* A connection that was kept may be closed by the server while it waits: asked once more. */
        r.on('error', e => e.code === 'ECONNRESET' && method === 'GET' && r.reusedSocket
            ? done(ask(method, path, fields)) : fail(e));
        r.end(body ?? undefined);
    });
    const web = {
        get: path => ask('GET', path),
        async json(path) {
            const a = await ask('GET', path);
            if (a.status !== 200)
                throw new Error(`GET ${path}: ${a.status} ${a.text.slice(0, 300)}`);
            return JSON.parse(a.text);
        },
        async post(path, fields) {
            if (!csrf && path !== '/sign-in' && !path.startsWith('/first/'))
                csrf = (await web.json('/me/settings.json')).csrf;
            return ask('POST', path, { ...(csrf ? { csrf } : {}), ...fields });
        },
    };
    return web;
}

/* A private PostgreSQL, never as root; null where none is installed. */
export async function postgres() {
    const home = '/usr/lib/postgresql';
    const versions = existsSync(home) ? readdirSync(home).sort((a, b) => b - a) : [];
    const bin = versions.map(v => `${home}/${v}/bin`).find(b => existsSync(join(b, 'initdb')));
    if (!bin)
        return null;
    const root = mkdtempSync(join(tmpdir(), 'tsutome-oracle-pg-'));
    let as = {};
    if (process.getuid() === 0) {
        const id = what => Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout);
        as = { uid: id('-u'), gid: id('-g') };
        chownSync(root, as.uid, as.gid);
    }
    const made = spawnSync(join(bin, 'initdb'), ['-D', join(root, 'data'), '-U', 'postgres', '-A', 'trust',
        '-E', 'UTF8', '--locale=C', '-N'], { ...as, encoding: 'utf8', cwd: root });
    if (made.status !== 0)
        throw new Error(`initdb: ${made.stderr}`);
    const child = spawn(join(bin, 'postgres'), ['-D', join(root, 'data'), '-k', root, '-h', '',
        '-c', 'fsync=off', '-c', 'full_page_writes=off'], { ...as, stdio: 'ignore', cwd: root });
    const ended = new Promise(done => child.on('exit', done));
    process.on('exit', () => child.kill('SIGQUIT'));
    const psql = sql =>
        spawnSync(join(bin, 'psql'), ['-h', root, '-U', 'postgres', '-c', sql], { encoding: 'utf8' });
    for (let i = 0; i < 200 && psql('SELECT 1').status !== 0; i++)
        await new Promise(r => setTimeout(r, 50));
    let count = 0;
    return {
        create() {
            const name = `oracle${++count}`;
            const r = psql(`CREATE DATABASE ${name}`);
            if (r.status !== 0)
                throw new Error(r.stderr);
            return `postgresql://postgres@/${name}?host=${root}`;
        },
        async stop() {
            child.kill('SIGINT');
            await ended;
            rmSync(root, { recursive: true, force: true });
        },
    };
}
