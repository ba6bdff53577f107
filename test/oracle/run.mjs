#!/usr/bin/env node
/*
 * Runs random histories through the program and through the oracle, and compares every face:
 *
 *     test/oracle/run.mjs [--seed N] [--officers N] [--engine sqlite|postgres] 
 *         [--shuffled] [--brief] [--once] [--list N] [--keep FOLDER] [--verbose]
 *
 * --brief leaves the records of single days and the boards out, --once what everything says when it is
 * settled again.  Output is TAP.  TSUTOME names the program (build/tsutome).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { history, BOSS } from './history.mjs';
import { house, postgres } from './house.mjs';
import { last_of, month_add, limit_year } from './days.mjs';
import { Comparison } from './compare.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(process.env.TSUTOME || process.env.TSUTOME_BUILT || 'build/tsutome');
const arg = (name, usual) => process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : usual;
const seed = Number(arg('seed', 1)), officers = Number(arg('officers', 17)), engine = arg('engine', 'sqlite');
const list = Number(arg('list', 20)), verbose = process.argv.includes('--verbose');
const once = process.argv.includes('--once');
const log = text => verbose && console.log(`# ${text}`);

let tests = 0, failed = 0;
const ok = (yes, name) => {
    failed += !yes;
    console.log(`${yes ? 'ok' : 'not ok'} ${++tests} - ${name}`);
};

/* The last month that is over, as far as the tables of holidays reach. */
const last = arg('last', ['2027-12', month_add(new Date(Date.now() + 9 * 3600000).toISOString().slice(0, 7), -1)].sort()[0]);
const facts = history({ seed, officers, last, shuffled: process.argv.includes('--shuffled') });
const folder = arg('keep', null) ?? mkdtempSync(join(tmpdir(), 'tsutome-oracle-facts-'));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(facts))
    writeFileSync(join(folder, `${name}.csv`), text);
const told = spawnSync(process.execPath, [join(here, 'oracle.mjs'), folder], { encoding: 'utf8', maxBuffer: 1 << 30 });
if (told.status !== 0)
    throw new Error(told.stderr);
if (process.argv.includes('--keep'))
    writeFileSync(join(folder, 'figures.csv'), told.stdout);

const pg = engine === 'postgres' ? await postgres() : null;
if (engine === 'postgres' && !pg) {
    console.log('1..0 # SKIP PostgreSQL is not installed');
    process.exit(0);
}
/* A posting of the past by form, to a unit of other hours and another section, and its undoing: as if it had not been. */
async function posted_and_undone(number) {
    const first = facts.window.split('\n').find(l => l.startsWith(`${number},`)).split(',')[1];
    const path = `/people/${h.people.get(number)}`, unit = Number(number.slice(-1)) % 2 ? 'T2' : 'J2';
    const post = await h.web.post(`${path}/postings/new`,
        { kind: 'main', unit: String(h.units.get(unit)), from: `${month_add(first, 3)}-11` });
    await h.settled();
    const made = (await h.json(`${path}.json`)).postings.filter(p => p.live).sort((a, b) => b.id - a.id)[0];
    const undone = await h.web.post(`/postings/${made.id}/undo`, {});
    if (post.status !== 303 || undone.status !== 303)
        ok(false, `posting by form and its undoing: ${post.status}, ${undone.status}`);
}

const h = await house(program, facts, { address: pg?.create(), log });
try {
    for (const name of ['taps', 'orders', 'absences', 'postings'])
        h.take(name, facts[`2-${name}`], name === 'postings' ? 'kanri' : BOSS, `2-${name}`);
    for (const line of facts.ends.trim().split('\n').slice(1)) {
        const [number, day] = line.split(',');
        const open = (await h.json(`/people/${h.people.get(number)}.json`)).postings.filter(p => p.live && !p.until);
        for (const p of open)
            h.run(['post', `/postings/${p.id}/end`, `until=${day}`, '--as', 'kanri', '--json']);
    }
    for (const line of facts.corrections.trim().split('\n').slice(1)) {
        const [number, type, old, at, day] = line.split(',');
        const path = `/people/${h.people.get(number)}/records/${day}`;
        const replaces = (await h.json(`${path}.json`)).taps
            .find(t => t.act === type && old.slice(11, 16) === t.clock && !t.gone);
        const a = await h.web.post(path, { kind: type, replaces: replaces ? String(replaces.id) : '',
            clock: at.slice(11, 16), reason: '押し間違い' });
        if (a.status !== 303 || !replaces)
            ok(false, `correction of ${number} on ${day}: ${a.status}`);
    }
    const numbers = facts.officers.trim().split('\n').slice(1).map(l => l.split(',')[0]).filter(n => n !== BOSS);
    await h.settled();
    for (const n of numbers.slice(0, 5))
        await posted_and_undone(n);
    await h.settled();
    const compare = async (what, options) => {
        const c = new Comparison(h, told.stdout, options), months = new Set();
        let officer_months = 0;
        const began = Date.now();
        for (const n of numbers) {
            await c.officer(n);
            for (const m of c.window(n))
                months.add(m), officer_months++;
        }
        for (const m of [...months].sort())
            for (const unit of h.units.keys())
                if (options.every_day !== false)
                    await c.board(unit, m);
        for (const n of numbers.filter(n => options.shell && c.window(n).includes(last)).slice(0, 5))
            c.today(n, month_add(last, 1));
        await c.unit('省', [...months].filter(m => m >= limit_year(last).first).sort());
        log(`${what}: compared in ${Date.now() - began} ms`);
        for (const d of c.differences.slice(0, list))
            console.log(`# ${d.number} ${d.when} ${d.face}: ${d.figure}: got ${d.got}, want ${d.want}`);
        const kinds = new Map();
        for (const d of c.differences)
            kinds.set(`${d.face}: ${d.figure}`, (kinds.get(`${d.face}: ${d.figure}`) ?? 0) + 1);
        for (const [k, n] of [...kinds].sort((a, b) => b[1] - a[1]))
            console.log(`# ${n} × ${k}`);
        const faces = [...c.faces].map(([f, n]) => `${f} ${n}`).join(', ');
        ok(c.count > 100 * officer_months, `${what}: ${c.count} figures were compared (${faces})`);
        ok(!c.differences.length,
            `${what}: ${officer_months} officer-months on ${engine}, seed ${seed}: ${c.differences.length} figures differ`);
    };
    await compare('as told', { shell: 12, every_day: !process.argv.includes('--brief') });
    /* 不明 stays 不明 and a figure stays the figure, when everything is told again (at most three years at once). */
    for (let year = 2019; !once && `${year}-04` <= last; year++) {
        const to = `${year + 1}-03` < last ? `${year + 1}-03-31` : last_of(last);
        const r = h.run(['settle', '--from', `${year}-04-01`, '--to', to], 0);
        ok(/ 0 of them with other figures/.test(r), `settled again ${year}: ${r.trim().split('\n').pop()}`);
    }
    if (!once)
        await compare('settled again', { every_day: false });
} finally {
    await h.close();
    await pg?.stop();
    if (!process.argv.includes('--keep'))
        rmSync(folder, { recursive: true, force: true });
}
console.log(`1..${tests}`);
process.exit(failed ? 1 : 0);
