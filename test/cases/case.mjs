/*
 * Cases tried from outside: a small office made by the program itself, files brought in, pages read.
 *
 *     import { office, test, is, ok } from './case.mjs';
 *
 *     await test('a night counts for both months', async () => {
 *         const o = office();
 *         o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
 *         is(o.get('/me/2026-06', 'a').totals.overtime, 405, 'June');
 *     });
 *
 * TSUTOME names the program; without it the one that was just built. A case sees nothing of the
 * source, so the same file can be run against an older program:
 *
 *     TSUTOME=/path/of/another/tsutome test/cases/run.mjs NAME
 *
 * Output is TAP. Every office is removed at the end, every server stopped by its pid.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

export const program = resolve(process.env.TSUTOME || process.env.TSUTOME_BUILT || 'build/tsutome');

let count = 0;
let faults = [];
const opened = new Set();

/* One promise, with a name a person understands. A throw is a failure, never the end of the file. */
export async function test(name, body) {
    faults = [];
    try {
        await body();
    } catch (e) {
        faults.push(e.stack || String(e));
    }
    for (const o of [...opened])
        await o.close();
    count++;
    for (const f of faults)
        console.log(f.split('\n').map(l => '# ' + l).join('\n'));
    console.log(`${faults.length ? 'not ok' : 'ok'} ${count} - ${name}`);
}

export function skip(name, why) {
    console.log(`ok ${++count} - ${name} # SKIP ${why}`);
}

export function is(got, want, what) {
    if (!isDeepStrictEqual(got, want))
        faults.push(`${what}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
}

export function ok(yes, what) {
    if (!yes)
        faults.push(String(what));
}

process.on('exit', () => console.log(`1..${count}`));

/* A port that is free at this moment. */
export function free_port() {
    return new Promise((done, fail) => {
        const s = createServer();
        s.on('error', fail);
        s.listen(0, '127.0.0.1', () => {
            const { port } = s.address();
            s.close(() => done(port));
        });
    });
}

/*
 * An office of one administrator: unit 省, login kanri, number 0001. Who keeps the hours is told apart from who administers:
 * here the same person is both (keeper of the whole office, `keeps: false` leaves that out), so that a case may bring in time
 * facts without saying as whom. `make`: how to make another.
 */
export function office({ name = '省', login = 'kanri', person = '管理 花子', number = '0001', keeps = true, make } = {}) {
    const root = mkdtempSync(join(tmpdir(), 'tsutome-case-'));
    const folder = join(root, 'o');
    const servers = [];

    const run = (args, input) => {
        const r = spawnSync(program, args, {
            env: { ...process.env, TSUTOME_DATA: folder, LANG: 'en_US.UTF-8' },
            encoding: 'utf8', input, maxBuffer: 256 << 20,
        });
        return { rc: r.status, out: r.stdout, err: r.stderr };
    };
    const o = {
        root, folder, run,
        /* Writes a file of this case; its path. */
        file(name, text) {
            const path = join(root, name);
            writeFileSync(path, text);
            return path;
        },
        /* tsutome import: text or bytes; { rc, out, err }. */
        import(kind, text, { as = login, args = [] } = {}) {
            return run(['import', kind, o.file(`${kind}.csv`, text), '--as', as, ...args]);
        },
        /* The same where nothing else than success is expected. */
        take(kind, text, options) {
            const r = o.import(kind, text, options);
            if (r.rc !== 0)
                throw new Error(`import ${kind}: status ${r.rc}\n${r.out}${r.err}`);
            return r;
        },
        /*
         * Orders that stand: brought in with the column `by`, then confirmed by every superior they wait for.
         * `logins`: who of the superiors is called how; without it a number is its login.
         */
        orders(text, { as = login, logins = {} } = {}) {
            const [head, ...lines] = text.trim().split('\n').map(l => l.split(','));
            o.take('orders', text, { as });
            for (const number of new Set(lines.map(l => l[head.indexOf('by')]))) {
                const who = logins[number] ?? number;
                for (;;) {
                    const entry = (o.get('/me/today', who).waiting ?? [])
                        .filter(w => w.may && w.matter === 'order').map(w => w.id).slice(0, 60);
                    if (!entry.length)
                        break;
                    const r = o.post('/decisions/confirm', { entry }, who);
                    if (r.rc !== 0)
                        throw new Error(`confirm: ${r.out}${r.err}`);
                }
            }
        },
        /* The document of a page; a fault has `status` and `key` instead. */
        get(path, as = login) {
            const r = run(['get', path, '--as', as, '--json']);
            try {
                return JSON.parse(r.out);
            } catch {
                return { fault: r.err || r.out, rc: r.rc };
            }
        },
        text(path, as = login) {
            return run(['get', path, '--as', as]).out;
        },
        post(path, fields = {}, as = login) {
            const words = Object.entries(fields).flatMap(
                ([k, v]) => [v].flat().map(one => `${k}=${one}`));
            const r = run(['post', path, ...words, '--as', as, '--json']);
            let doc = null;
            try {
                doc = JSON.parse(r.out);
            } catch { /* a fault in words */ }
            return { ...r, doc };
        },
        /* A server of this office; { url, pid, stop() }. */
        async serve(args = []) {
            const port = await free_port();
            const child = spawn(program, ['serve', '--data', folder, '--port', String(port), ...args],
                { stdio: ['ignore', 'pipe', 'pipe'] });
            const s = { url: `http://127.0.0.1:${port}`, port, pid: child.pid, log: '', child };
            const ended = new Promise(done => child.on('exit', (code, signal) => done({ code, signal })));
            child.stdout.on('data', d => { s.log += d; });
            child.stderr.on('data', d => { s.log += d; });
            s.ended = ended;
            s.stop = async () => {
                child.kill('SIGTERM');
                return ended;
            };
            servers.push(s);
            for (let i = 0; i < 400; i++) {
                try {
                    await fetch(`${s.url}/sign-in`);
                    return s;
                } catch {
                    await new Promise(r => setTimeout(r, 25));
                }
            }
            throw new Error(`serve did not answer:\n${s.log}`);
        },
        async close() {
            opened.delete(o);
            for (const s of servers) {
                s.child.kill('SIGTERM');
                await Promise.race([s.ended, new Promise(r => setTimeout(r, 8000))]);
                s.child.kill('SIGKILL');
            }
            rmSync(root, { recursive: true, force: true });
        },
    };
    opened.add(o);
    const r = make ? make(o)
        : run(['init', folder, '--name', name, '--login', login, '--person', person, '--number', number]);
    if (r && r.rc !== 0)
        throw new Error(`init: status ${r.rc}\n${r.out}${r.err}`);
    o.made = r;
    if (!make && keeps)
        o.take('roles', `number,unit,role,from\n${number},${name},keeper,2015-01-01\n`);
    return o;
}

/* The demo ministry of a fixed day and seed, password `demo`. */
export function demo({ day = '2026-11-27', seed = 1 } = {}) {
    return office({ make: o => o.run(['demo', o.folder, '--day', day, '--seed', String(seed)]) });
}

/* The lines of Set-Cookie in an answer of fetch; Debian's own Node 18 gives them only as one. */
export function set_cookies(headers) {
    return headers.getSetCookie?.() ?? (headers.get('set-cookie') ?? '').split(/,\s*(?=[^=;,\s]+=)/).filter(Boolean);
}
