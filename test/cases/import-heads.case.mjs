/* What the page of an import calls its columns is what a file may call them, in both languages. */
import { readFileSync } from 'node:fs';
import { office, test, is, ok } from './case.mjs';

const words = lang => JSON.parse(readFileSync(new URL(`../../ui/words/${lang}.json`, import.meta.url), 'utf8'));
const tables = ['taps', 'absences', 'orders', 'opening', 'officers', 'units', 'posts', 'postings', 'superiors', 'roles', 'sections'];
const quoted = s => `"${s.replaceAll('"', '""')}"`;

for (const lang of ['ja', 'en'])
    await test(`every column may stand in a file as the page calls it (${lang})`, () => {
        const o = office(), said = words(lang);
        let tried = 0;

        for (const table of tables) {
            const columns = o.get(`/import/${table}`).columns?.map(c => c.column ?? c);
            if (!columns)
                continue;
            const labels = columns.map(c => said[`column.${c}`]);
            ok(labels.every(Boolean), `${table}: every column has a word`);
            const r = o.import(table, `${labels.map(quoted).join(',')}\n${labels.map(() => '1').join(',')}\n`, { args: ['--dry-run'] });
            const text = r.out + r.err;
            const lost = labels.filter(l => new RegExp(`(unread|not read|column)[^\n]*${l.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\W|$)`, 'i').test(text));
            ok(!/必要な列|needed column|no column/i.test(text), `${table}: ${text.split('\n')[0]}`);
            is(lost, [], `${table}: ${text.split('\n').slice(0, 3).join(' | ')}`);
            tried += columns.length;
        }
        ok(tried > 50, `${tried} columns were tried`);
    });

await test('an empty cell is said to be empty, in every table of hours', () => {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2024-01-01\n');
    o.take('officers', 'number,name,login,unit,hired,from\n0101,甲,a,J,2020-04-01,2024-04-01\n');
    for (const [table, text, column] of [
        ['taps', 'number,type,at\n0101,in,\n', 'at'], ['taps', 'number,type,at\n0101,,2026-11-02 8:30\n', 'type'],
        ['absences', 'number,kind,from\n0101,,2026-11-02\n', 'kind'], ['taps', 'number,type,at\n,in,2026-11-02 8:30\n', 'number']]) {
        const r = o.import(table, text, { args: ['--dry-run'] }), said = r.out + r.err;
        ok(r.rc !== 0 && said.includes(`${column}: It is empty.`), `${table} ${column}: ${said}`);
        ok(!said.includes('“”') && !said.includes('page.hole'), `${table} ${column} quotes nothing: ${said}`);
    }
});
