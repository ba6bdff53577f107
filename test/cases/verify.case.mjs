/* What `tsutome verify` must not call sound, and what it must read without touching it. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync,
    writeFileSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { office, program, test, is, ok, skip } from './case.mjs';

const sqlite = spawnSync('sqlite3', ['--version']).status === 0;

/* An office with two people, taps and a sign-in; stopped. */
async function town() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,from\na,甲,a,J,2026-06-01\nb,乙,b,J,2026-06-01\n');
    o.take('taps', 'number,type,at\na,in,2026-06-10T08:30:00\na,out,2026-06-10T17:15:00\n');
    const link = /\/first\/[0-9a-f]{64}/.exec(o.made.out)[0];
    const s = await o.serve();
    const page = await fetch(s.url + link);
    const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
    const form = new URLSearchParams({ password: 'tsuyoi-kagi-2026', again: 'tsuyoi-kagi-2026' });
    const csrf = /name="csrf" value="([^"]*)"/.exec(await page.text());
    if (csrf)
        form.set('csrf', csrf[1]);
    const r = await fetch(s.url + link, { method: 'POST', body: form, redirect: 'manual',
        headers: { cookie, origin: s.url } });
    ok(r.status === 303, `the first password is set: ${r.status}`);
    await s.stop();
    return o;
}

const verify = (o, ...args) => {
    const r = o.run(['verify', '--data', o.folder, '--json', ...args]);
    let doc = null;
    try {
        doc = JSON.parse(r.out);
    } catch { /* a fault in words */ }
    return { ...r, doc };
};
const sql = (o, text) => {
    const r = spawnSync('sqlite3', [join(o.folder, 'tsutome.db')], { input: text, encoding: 'utf8' });
    if (r.status !== 0)
        throw new Error(r.stderr);
    return r.stdout;
};
const picture = dir => readdirSync(dir).sort().filter(f => statSync(join(dir, f)).isFile())
    .map(f => [f, createHash('sha256').update(readFileSync(join(dir, f))).digest('hex')]);

await test('an office as it was left is sound, and verify changes nothing in its folder', async () => {
    const o = await town();
    const before = picture(o.folder);
    const v = verify(o);
    is(v.rc, 0, v.out + v.err);
    is(v.doc?.sound, true, 'sound');
    is(v.doc?.troubles_all, 0, 'troubles');
    is(v.doc?.version, v.doc?.version_of_program, 'version');
    ok(v.doc?.credentials >= 1 && v.doc?.sessions >= 1, `password and session are looked at: ${v.out}`);
    is(v.doc?.unproved, 0, 'unproved');
    is(picture(o.folder), before, 'the folder');
    ok((v.doc?.not_examined ?? []).some(r => r.what === 'derived'), 'it says that computed tables were not compared');
});

await test('an empty file, another database and a text are not an office, and stay as they are', () => {
    for (const [name, make] of [
        ['nothing', f => writeFileSync(f, '')],
        ['text', f => writeFileSync(f, 'not a database, but long enough to be looked at '.repeat(50))],
        ...(sqlite ? [['another', f => spawnSync('sqlite3', [f, 'CREATE TABLE x (y); INSERT INTO x VALUES (1)'])]] : []),
    ]) {
        const o = office();
        const dir = join(o.root, name);
        mkdirSync(dir);
        make(join(dir, 'tsutome.db'));
        const before = picture(dir);
        const r = o.run(['verify', '--data', dir]);
        is(r.rc, 1, `${name}: ${r.out}${r.err}`);
        ok(!/sound +yes/.test(r.out), `${name} is not called sound`);
        is(picture(dir), before, `${name}: the folder`);
    }
});

if (spawnSync('unshare', ['-m', 'true']).status !== 0)
    skip('a folder on a read-only mount is read', 'no mounts of its own here');
else await test('a folder on a read-only mount is read', async () => {
    const o = await town();
    const at = join(o.root, 'ro');
    mkdirSync(at);
    const r = spawnSync('unshare', ['-m', 'sh', '-c', `mount --bind "${o.folder}" "${at}" &&
        mount -o remount,bind,ro "${at}" && exec "${program}" verify --data "${at}" --json`], { encoding: 'utf8' });
    is(r.status, 0, r.stdout + r.stderr);
    is(JSON.parse(r.stdout || '{}').sound, true, 'sound');
});

await test('a folder whose server was killed is read with its log, and nothing is moved', async () => {
    const o = await town();
    const s = await o.serve();
    o.run(['post', '/me/clock', 'act=in', '--as', 'a', '--data', o.folder]);
    const lines = verify(o).doc?.lines;
    for (const pid of spawnSync('pgrep', ['-P', String(s.pid)], { encoding: 'utf8' }).stdout.trim().split('\n'))
        process.kill(Number(pid), 'SIGKILL');
    process.kill(s.pid, 'SIGKILL');
    await s.ended;
    rmSync(join(o.folder, 'tsutome.sock'), { force: true });
    ok(existsSync(join(o.folder, 'tsutome.db-wal')), 'it left a log');
    const before = picture(o.folder);
    const v = verify(o);
    is(v.rc, 0, v.out + v.err);
    is(v.doc?.lines, lines, 'the tap of the log is counted');
    is(picture(o.folder), before, 'the folder');
});

if (!sqlite)
    skip('altered grants, definitions and pages are found', 'sqlite3 is not installed');
else await test('altered grants, definitions and records are found, each by its name', async () => {
    const o = await town();
    const file = join(o.folder, 'tsutome.db');
    const whole = readFileSync(file);
    const view = sql(o, "SELECT sql FROM sqlite_master WHERE name = 'seen_person'");
    for (const [name, text, why] of [
        ['everybody an administrator', `DROP VIEW seen_person; ${view.replace('16 AS tie', '64 AS tie').trim().replace(/;?$/, ' LIMIT 9999;')}`, 'verify.schema.other'],
        ['a trigger on tap', 'CREATE TRIGGER t AFTER INSERT ON tap BEGIN SELECT 1; END;', 'verify.schema.more'],
        ['an index taken away', 'DROP INDEX session_officer;', 'verify.schema.less'],
        ['a session put in', "INSERT INTO session SELECT 999999, x'00', officer, created_us, used_us, NULL, '', '' FROM session LIMIT 1;", 'verify.session'],
        ['a session of another', 'UPDATE session SET officer = officer + 1;', 'verify.session'],
        ["another's password", "UPDATE credential SET secret = 'x';", 'verify.credential'],
        ['a unit put above another', 'INSERT INTO unit_closure SELECT below, above, 1, 20200101, 99991231 FROM unit_closure WHERE depth = 1 LIMIT 1;', 'verify.closure'],
        ['a link put in', "UPDATE credential SET once_hash = x'11', once_until = 9223372036854775807;", 'verify.credential'],
    ]) {
        sql(o, text);
        const v = verify(o);
        is(v.rc, 1, `${name}: ${v.out}${v.err}`);
        ok((v.doc?.troubles ?? []).some(t => t.why === why), `${name}: wants ${why}: ${v.out}`);
        writeFileSync(file, whole);
    }
    sql(o, `INSERT INTO figure_change (id, officer, day, figure, was, now_is, closed, at_us, told, seq)
        SELECT 1234567, officer, 20260610, 'overtime', 60, 0, 0, 1, 1, (SELECT MAX(seq) FROM journal) FROM tap LIMIT 1;`);
    const v = verify(o);
    is(v.rc, 1, `a reported change put in: ${v.out}`);
    is(v.doc?.first?.why, 'verify.fact', 'it belongs to no line');
    writeFileSync(file, whole);
    is(verify(o).rc, 0, 'as it was, it is sound');
});

await test('transactions lost in a damaged log are told, by verify and at the next start', async () => {
    let o, v;
    const said = {};
    /* A machine that is busy may have carried the log into the tables before it was killed: then there is nothing to lose. */
    for (let i = 0; i < 3 && v?.rc !== 1; i++) {
        o = await town();
        const s = await o.serve();
        for (let i = 0; i < 12; i++)
            o.run(['post', '/me/clock', `act=${i % 2 ? 'out' : 'in'}`, '--as', 'a', '--data', o.folder]);
        for (const pid of spawnSync('pgrep', ['-P', String(s.pid)], { encoding: 'utf8' }).stdout.trim().split('\n'))
            process.kill(Number(pid), 'SIGKILL');
        process.kill(s.pid, 'SIGKILL');
        await s.ended;
        rmSync(join(o.folder, 'tsutome.sock'), { force: true });
        const log = join(o.folder, 'tsutome.db-wal');
        const whole = readFileSync(log);
        is(verify(o).rc, 0, 'a crash alone loses nothing');
        const frame = 24 + whole.readUInt32BE(8), middle = 32 + frame * Math.floor((whole.length - 32) / frame / 3);
        for (const [what, at] of [['magic', 0], ['version', 4], ['size of a page', 9], ['salt', 16], ['sum', 24],
            ['first frame’s salt', 32 + 8], ['salt of a frame', middle + 8], ['sum of a frame', middle + 16],
            ['page of a frame', Math.floor(whole.length / 2)]]) {
            const bad = Buffer.from(whole);
            bad[at] ^= 0xff;
            writeFileSync(log, bad);
            v = verify(o);
            if (v.rc === 1)
                ok((v.doc?.troubles ?? []).some(t => t.why === 'verify.log' && t.id > 0), `${what}: lost transactions are counted: ${v.out}`);
            said[what] = v.rc;
        }
    }
    is(Object.entries(said).filter(([, rc]) => rc !== 1).map(([what]) => what), [], 'damage that nobody was told of');
    is(v.rc, 1, v.out + v.err);
    ok((v.doc?.troubles ?? []).some(t => t.why === 'verify.log' && t.id > 0), `lost transactions are counted: ${v.out}`);
    const again = await o.serve();
    await again.stop();
    ok(/store\.wal \d+ frames.*committed transactions/.test(again.log), `the log says so: ${again.log}`);
});

if (!sqlite)
    skip('a clock that is behind the journal is told at the start', 'sqlite3 is not installed');
else await test('a clock that is behind the journal is told at the start', async () => {
    const o = await town();
    /* The line is moved instead of the clock. */
    sql(o, 'UPDATE journal SET at_us = at_us + 3600000000 WHERE seq = (SELECT MAX(seq) FROM journal)');
    const s = await o.serve();
    await s.stop();
    ok(/store\.clock .* behind/.test(s.log), `the log says so: ${s.log}`);
});

await test('a folder that others may write to is told at the start', async () => {
    const o = office();
    spawnSync('chmod', ['777', o.folder]);
    const s = await o.serve();
    await s.stop();
    ok(/store\.folder others may write/.test(s.log), `the log says so: ${s.log}`);
});

await test('every damaged page is found', async () => {
    const o = await town();
    const file = join(o.folder, 'tsutome.db');
    const whole = readFileSync(file);
    const size = whole.readUInt16BE(16) === 1 ? 65536 : whole.readUInt16BE(16);
    const pages = whole.length / size;
    const free = whole.readUInt32BE(36);
    let tried = 0, missed = [];
    for (let page = 2; page < pages; page += Math.max(1, Math.floor(pages / 40))) {
        const bad = Buffer.from(whole);
        bad.fill(0xa5, page * size, page * size + 64);
        if (bad.equals(whole))
            continue;
        writeFileSync(file, bad);
        tried++;
        if (verify(o).rc === 0)
            missed.push(page);
    }
    writeFileSync(file, whole);
    ok(tried > 20, `${tried} pages were damaged`);
    ok(missed.length <= free, `not found: ${missed.length} of ${tried} (${missed}); free pages: ${free}`);
});
