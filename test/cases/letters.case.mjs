/* Names that look like others, logins that are one, cells that a spreadsheet would compute. */
import { office, test, is, ok } from './case.mjs';

const units = 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n';
const people = 'number,name,login,unit,from\n';

await test('what cannot be seen is refused in a name, by form and by file', () => {
    const o = office();
    o.take('units', units);
    o.take('officers', people + '11,甲 一,kou,J,2026-04-01\n');
    const id = o.get('/people?q=kou').rows[0].id;
    const version = () => String(o.get(`/people/${id}`).version);
    for (const [name, code] of [['甲\u202e乙', 'U+202E'], ['甲\u200b乙', 'U+200B'], ['甲\ufeff乙', 'U+FEFF'], ['甲\u0085乙', 'U+0085'], ['甲\u2066乙', 'U+2066']]) {
        const r = o.post(`/people/${id}/name`, { name, login: 'kou', version: version() });
        is(r.doc?.faults?.[0]?.key, 'form.text.unseen', `the form, ${code}`);
        is(r.doc?.faults?.[0]?.limit, code, 'and names it');
        const file = o.import('officers', people + `12,${name},otsu,J,2026-04-01\n`, { args: [] });
        ok(file.rc !== 0, `the file, ${code}: ${file.out}${file.err}`);
        is(o.get('/people?q=otsu').count, 0, 'nobody came of it');
    }
    is(o.get(`/people/${id}`).name, '甲 一', 'the name stands');
    ok(o.post(`/people/${id}/name`, { name: '葛\u{e0100} 一', login: 'kou', version: version() }).rc === 0, 'a variation selector is part of a name');
});

await test('logins that differ by case or width are one', () => {
    const o = office();
    o.take('units', units);
    o.take('officers', people + '11,甲 一,hana,J,2026-04-01\n');
    ok(o.import('officers', people + '12,乙 二,HANA,J,2026-04-01\n').rc !== 0, 'a file');
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    const r = o.post('/people/new', { number: '13', name: '丙 三', login: 'ｈａｎａ', unit: String(unit), from: '2026-04-01' });
    is(r.doc?.faults?.[0]?.key, 'people.login.taken', 'a form');
    is(o.get('/me/settings', 'Hana').officer?.number, '11', 'the shell finds her');
});

await test('no cell of an export begins as a formula, half-width or full', () => {
    const o = office();
    o.take('units', units);
    const names = ['=1+1', '＝1+1', '＋1', '－1', '＠SUM(A1)', '@x', '+1'];
    o.take('officers', people + names.map((n, i) => `${i + 11},${n},p${i},J,2026-04-01`).join('\n') + '\n');
    const csv = o.run(['get', '/people.csv', '--as', 'kanri']).out;
    for (const n of names)
        ok(csv.includes(`"'${n}"`), `${n} is guarded`);
    const again = o.import('officers', csv.replace(/^\ufeff/, ''));
    ok(again.rc === 0, 'the export can be read again');
    for (const [i, n] of names.entries())
        is(o.get(`/people?q=p${i}`).rows[0]?.name, n, 'and changes nothing');
});
