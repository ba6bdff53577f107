/* A trial of a long file, and its applying, hold no more than one officer's days at once; who presses meanwhile has a turn. */
import { readFileSync } from 'node:fs';
import { demo, test, is, ok } from './case.mjs';
import { browser } from './browser.mjs';

/* The child of `serve` that holds the database: the most memory it ever had, in MB. */
const most = s => {
    const children = readFileSync(`/proc/${s.pid}/task/${s.pid}/children`, 'utf8').trim().split(' ');
    return Math.max(...children.map(pid => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]))) / 1024;
};
const PEOPLE = 60, BOUND = 100; /* all of them at once are about nine times as many MB */

await test('a trial of sixty absences of three years keeps nobody waiting, and the memory of one', async () => {
    const o = demo(), s = await o.serve();
    const clerk = browser(s.url, { headers: { accept: 'application/json' } }), officer = browser(s.url);
    ok(await officer.sign_in('officer', 'demo'), 'the officer signs in');
    await clerk.post('/sign-in', { login: 'clerk', password: 'demo' });
    const numbers = (await clerk.get('/people?all=1')).doc.rows.map(r => r.number).slice(0, PEOPLE);
    const csv = 'number,kind,from,to\n' + numbers.map(n => `${n},childcare,2026-08-02,2029-07-30\n`).join('');
    const { csrf } = (await clerk.get('/me/settings.json')).doc;
    let minute = 0;
    /* Presses, one after another, until the work is done; how many were answered while it was not. */
    const pressed = async job => {
        for (let n = 0; ; n++) {
            const at = new Date(Date.now() - 2 * 86400e3 - 61e3 * ++minute).toISOString();
            const r = await officer.post('/me/clock', { act: 'in', claimed: at });
            is(r.status, 303, 'the press is taken');
            const { doc } = await clerk.get(`/jobs/${job}`);
            if (!['waiting', 'running'].includes(doc.state))
                return { n, doc };
        }
    };
    const before = most(s);
    const form = new FormData();
    for (const [k, v] of Object.entries({ csrf, mode: 'try', skip: '1' }))
        form.set(k, v);
    form.set('file', new Blob([csv]), 'a.csv');
    const r = await fetch(`${s.url}/import/absences`, { method: 'POST', body: form, redirect: 'manual',
        headers: { accept: 'application/json', cookie: [...clerk.jar].map(([k, v]) => `${k}=${v}`).join('; ') } });
    const tried = await pressed((await r.json()).job);
    is(tried.doc.state, 'done', 'the trial is done');
    const figure = (doc, name) => doc.result.figures.find(f => f.figure === name)?.n;
    ok(figure(tried.doc, 'days') > 700 * figure(tried.doc, 'officers'), `it told the days: ${JSON.stringify(tried.doc.result.figures)}`);
    ok(figure(tried.doc, 'officers') > PEOPLE / 2, 'of most of them');
    ok(tried.n >= 5, `${tried.n} presses were answered while it ran`);
    ok(most(s) - before < BOUND, `the trial took ${Math.round(most(s) - before)} MB`);
    const again = await clerk.post(tried.doc.result.apply);
    const applied = await pressed(again.doc.job);
    is(applied.doc.state, 'done', `it is applied as it was shown: ${applied.doc.result?.reason}`);
    is(figure(applied.doc, 'days'), figure(tried.doc, 'days'), 'so many days');
    ok(applied.n >= 5, `${applied.n} presses were answered while it was applied`);
    ok(most(s) - before < BOUND, `both took ${Math.round(most(s) - before)} MB`);
});
