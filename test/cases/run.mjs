#!/usr/bin/env node
/* Runs test/cases/*.case.mjs, two at a time, and prints one TAP stream:  test/cases/run.mjs [NAME …] */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const ending = '.case.mjs';
const all = readdirSync(here).filter(f => f.endsWith(ending)).map(f => f.slice(0, -ending.length)).sort();
const asked = process.argv.slice(2);
const unknown = asked.filter(n => !all.includes(n));
if (unknown.length) {
    console.error(`test/cases/run.mjs: no such case: ${unknown.join(' ')} (${all.join(' ')})`);
    process.exit(2);
}
const names = asked.length ? asked : all;
let count = 0, failed = 0;

const one = name => new Promise(done => {
    const child = spawn(process.execPath, [join(here, name + ending)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '', err = '';
    child.stdout.on('data', d => { out += d; });
    child.stderr.on('data', d => { err += d; });
    child.on('close', code => {
        let own = 0;
        const plan = /^1\.\.(\d+)$/m.exec(out);
        for (const line of out.split('\n')) {
            const m = /^(not ok|ok) \d+ - (.*)$/.exec(line);
            if (m) {
                own++;
                failed += m[1] !== 'ok';
                console.log(`${m[1]} ${++count} - ${name}: ${m[2]}`);
            } else if (line.startsWith('#')) {
                console.log(line);
            }
        }
        /* A file that died, or said less than it planned, is a failure of its own. */
        if (code !== 0 || !own || !plan || Number(plan[1]) !== own) {
            failed++;
            console.log(err.split('\n').map(l => '# ' + l).join('\n'));
            console.log(`not ok ${++count} - ${name}: the file ran to its end (status ${code}, ${own} of ${plan?.[1] ?? '?'})`);
        }
        done();
    });
});

const queue = [...names];
await Promise.all([0, 1].map(async () => {
    while (queue.length)
        await one(queue.shift());
}));
console.log(`1..${count}`);
process.exit(failed ? 1 : 0);
