/* The server as its machine sees it: started, stopped, starved, with a database that is silent. */
import { spawn, spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { office, program, skip, test, is, ok, free_port } from './case.mjs';

const later = ms => new Promise(r => setTimeout(r, ms));
const within = (promise, ms) => Promise.race([promise, later(ms).then(() => null)]);

await test('serve ends within five seconds of SIGTERM while its database does not answer', async () => {
    const silent = createServer(() => {});
    const port = await free_port();
    await new Promise(done => silent.listen(port, '127.0.0.1', done));
    const child = spawn(program, ['serve', '--data', `postgresql://x@127.0.0.1:${port}/x`, '--port', '0'],
        { stdio: 'ignore' });
    const ended = new Promise(done => child.on('exit', done));
    await later(1000);
    child.kill('SIGTERM');
    const from = Date.now();
    const rc = await within(ended, 9000);
    ok(rc !== null, 'it ended');
    ok(Date.now() - from < 6000, `it took ${Date.now() - from} ms`);
    if (rc === null)
        spawnSync('pkill', ['-9', '-P', String(child.pid)]), child.kill('SIGKILL');
    silent.close();
});

await test('serve ends within five seconds while sixty-four clients go on asking', async () => {
    const o = office();
    const s = await o.serve();
    let go = true, answered = 0;
    const asking = Array.from({ length: 64 }, async () => {
        while (go) {
            try {
                await (await fetch(`${s.url}/sign-in`)).text();
                answered++;
            } catch {
                await later(5);
            }
        }
    });
    await later(500);
    const from = Date.now();
    const end = await within(s.stop(), 9000);
    const took = Date.now() - from;
    go = false;
    await Promise.all(asking);
    ok(answered > 10, `${answered} were answered before`);
    is(end, { code: 0, signal: null }, 'it ended by itself');
    ok(took < 6000, `it took ${took} ms`);
});

await test('a second server waits for the first to let go of the folder', async () => {
    const o = office();
    const one = await o.serve();
    const port = await free_port();
    const two = spawn(program, ['serve', '--data', o.folder, '--port', String(port)], { stdio: 'ignore' });
    const ended = new Promise(done => two.on('exit', done));
    await later(700);
    is(two.exitCode, null, 'the second is still there');
    await one.stop();
    let status = 0;
    for (let i = 0; i < 100 && !status; i++) {
        try {
            status = (await fetch(`http://127.0.0.1:${port}/sign-in`)).status;
        } catch {
            await later(50);
        }
    }
    is(status, 200, 'and serves');
    two.kill('SIGTERM');
    await within(ended, 8000);
    two.kill('SIGKILL');
});

await test('the folder stays held when its lock file is removed', async () => {
    const o = office();
    const s = await o.serve();
    rmSync(`${o.folder}/lock`);
    const r = spawnSync(program, ['settle', '--data', o.folder, '--from', '2026-01-01', '--to', '2026-01-02'],
        { encoding: 'utf8', timeout: 20000 });
    /* The shell reaches the server by its socket; a second writer is what must not be. */
    ok(r.status !== null, 'the shell answers');
    rmSync(`${o.folder}/tsutome.sock`, { force: true });
    mkdirSync(`${o.folder}/tsutome.sock`); /* no socket can be hung out there again */
    const two = spawnSync(program, ['settle', '--data', o.folder, '--from', '2026-01-01', '--to', '2026-01-02'],
        { encoding: 'utf8', timeout: 20000 });
    ok(two.status !== 0, `a second writer is refused: ${two.stdout}${two.stderr}`);
    await s.stop();
});

/* As another user, whose number of processes can be bounded. */
const starved = 'a web child that the system has no process for is begun again later';
if (process.getuid() !== 0)
    skip(starved, 'needs root');
else await test(starved, async () => {
    const o = office();
    const port = await free_port();
    spawnSync('chown', ['-R', 'nobody', o.root]);
    const child = spawn('setpriv', ['--reuid=nobody', '--clear-groups', program, 'serve',
        '--data', o.folder, '--port', String(port)], { stdio: 'ignore' });
    const ended = new Promise(done => child.on('exit', done));
    const answers = async () => {
        try {
            return (await fetch(`http://127.0.0.1:${port}/sign-in`)).status;
        } catch {
            return 0;
        }
    };
    const until = async (want, ms) => {
        for (let end = Date.now() + ms; Date.now() < end; await later(50))
            if ((await answers() === 200) === want)
                return true;
        return false;
    };
    ok(await until(true, 10000), 'it serves');
    const processes = n => spawnSync('setpriv', ['--reuid=nobody', '--clear-groups',
        'prlimit', `--pid=${child.pid}`, `--nproc=${n}:`]).status;
    is(processes(1), 0, 'the limit is set');
    const kids = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).stdout.trim().split('\n');
    for (const k of kids)
        process.kill(Number(k), 'SIGKILL');
    await later(1500);
    is(await answers(), 0, 'no process, no answer');
    is(child.exitCode, null, 'the supervisor goes on');
    is(processes(1000), 0, 'the limit is lifted');
    ok(await until(true, 8000), 'it serves again when there is room');
    child.kill('SIGTERM');
    await within(ended, 8000);
    child.kill('SIGKILL');
});

await test('the address is printed as a browser takes it', async () => {
    const o = office();
    const line = (address) => new Promise(done => {
        const c = spawn(program, ['serve', '--data', o.folder, '--port', '0', '--address', address],
            { stdio: ['ignore', 'pipe', 'pipe'] });
        let out = '';
        const end = () => {
            c.kill('SIGTERM');
            c.on('exit', () => done(out));
        };
        c.stdout.on('data', d => { out += d; if (out.includes('http://')) end(); });
        c.on('exit', () => done(out));
    });
    ok(/http:\/\/\[::1\]:\d+/.test(await line('::1')), '::1 stands in brackets');
    ok(/http:\/\/\[::1\]:\d+/.test(await line('[::1]')), '[::1] is understood');
    ok(/http:\/\/127\.0\.0\.1:\d+/.test(await line('localhost')), 'localhost is understood');
});

await test('shells that say nothing keep no other out', async () => {
    const o = office();
    const s = await o.serve();
    const silent = Array.from({ length: 20 }, () => connect(`${o.folder}/tsutome.sock`).on('error', () => {}));
    await later(500);
    const asked = o.run(['get', '/units', '--as', 'kanri', '--json']);
    is(asked.rc, 0, `the shell is heard: ${asked.err}`);
    silent.forEach(c => c.destroy());
    await s.stop();
});

await test('a socket taken away while serving is hung out anew', async () => {
    const o = office();
    const s = await o.serve();
    rmSync(`${o.folder}/tsutome.sock`);
    await later(2500);
    const asked = o.run(['get', '/units', '--as', 'kanri', '--json']);
    is(asked.rc, 0, `the shell is heard: ${asked.err}`);
    await s.stop();
});

await test('a thing has one address', () => {
    const o = office();
    const id = o.get('/units').rows[0].id;
    is(o.get(`/units/${id}`).id, id, 'its own');
    for (const other of [`0${id}`, `00${id}`, `+${id}`])
        ok(o.run(['get', `/units/${other}`, '--as', 'kanri']).rc !== 0, `/units/${other} is none`);
});

/* The kernel gives the files of such a process in /proc to root, and leaves no image of it. */
await test('nobody of the same account looks into the memory of a server', async () => {
    const o = office();
    const nobody = process.getuid() === 0 ? 65534 : undefined;
    if (nobody)
        spawnSync('chown', ['-R', `${nobody}:${nobody}`, o.root]);
    const port = await free_port();
    const child = spawn(program, ['serve', '--data', o.folder, '--port', String(port)],
        { stdio: 'ignore', uid: nobody, gid: nobody });
    const ended = new Promise(done => child.on('exit', done));
    let children = [];
    for (let i = 0; i < 200 && children.length < 2; i++) {
        await later(50);
        children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    }
    is(children.length, 2, 'web and worker');
    for (const pid of [child.pid, ...children])
        is(statSync(`/proc/${pid}/environ`).uid, 0, 'its memory is root’s alone');
    child.kill('SIGTERM');
    await ended;
});
