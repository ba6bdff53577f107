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
