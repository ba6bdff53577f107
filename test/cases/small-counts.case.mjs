/* Counts of few people are as good as names: who is tied to none of them does not see them, nor can work them out. */
import { office, test, is, ok } from './case.mjs';

const people = (unit, n, from) => Array.from({ length: n }, (_, i) => `${unit}${i},職員 ${unit}${i},${unit.toLowerCase()}${i},${unit},2026-04-01\n`).join('');

function build() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nB,局,bureau,省,2026-04-01\nA,小課,division,B,2026-04-01\nC,大課,division,B,2026-04-01\n'
        + 'D,中課,division,B,2026-04-01\nE,係,section,D,2026-04-01\nF,次課,division,C,2026-04-01\n');
    o.take('officers', 'number,name,login,unit,from\n' + people('A', 3) + people('C', 12) + people('E', 11) + people('F', 10)
        + 'k,取りまとめ,matome,省,2026-04-01\nx,幹部,kanbu,省,2026-04-01\nd,課幹部,dkanbu,省,2026-04-01\nw,担当,tanto,省,2026-04-01\n');
    o.take('roles', 'number,unit,role,from\nk,B,coordinator,2026-04-01\nx,B,executive,2026-04-01\nd,D,executive,2026-04-01\nw,B,keeper,2026-04-01\n');
    const id = {};
    for (const u of o.get('/units').rows)
        id[u.code] = u.id;
    return { o, id };
}

const page = (o, id, who) => {
    for (let i = 0; i < 100; i++) {
        const d = o.get(`/units/${id}/limits`, who);
        if (d.whole !== false)
            return d;
    }
};
const shown = d => ['over', 'exempt', 'near', 'unknown', 'within', 'silent'].some(k => d[k] !== null && d[k] !== undefined);

await test('a small unit, and what would give it away, is not told to who has no tie', async () => {
    const { o, id } = build();
    for (const who of ['matome', 'kanbu']) {
        const b = page(o, id.B, who);
        is([b.people, shown(b)], [36, true], `${who}: the whole is told`);
        const part = Object.fromEntries(b.parts.map(p => [p.name, p]));
        is(shown(part['小課']), false, `${who}: three people are not`);
        is(shown(part['中課']), false, `${who}: nor the eleven without whom the three are what is left`);
        is(shown(part['大課']), true, `${who}: the others are`);
        const told = b.parts.filter(shown).reduce((n, p) => n + p.people, 0);
        ok(b.people - told === 0 || b.people - told >= 10, `${who}: what is left of the whole is enough people`);
        for (const code of ['A', 'D', 'E'])
            ok(!shown(page(o, id[code], who)), `${who}: the page of ${code} tells no counts`);
        for (const code of ['C', 'F'])
            ok(shown(page(o, id[code], who)), `${who}: the page of ${code} does`);
        is(page(o, id.A, who).ceilings, [], `${who}: no ceilings either`);
        const html = o.text(`/units/${id.A}/limits`, who), csv = o.text(`/units/${id.A}/limits.csv`, who);
        ok(html.includes('10') && !/<dl class="figures">/.test(html), `${who}: the page says why, and shows no figure`);
        ok(csv.trim().split('\n').length <= 1, `${who}: no line of a file`);
    }
    ok(shown(page(o, id.D, 'dkanbu')) && page(o, id.D, 'dkanbu').people === 11, 'who may open only this unit can take nothing away');
    const kept = page(o, id.B, 'tanto');
    ok(kept.persons && kept.parts.every(shown) && shown(page(o, id.A, 'tanto')), 'a keeper sees all of it');
});

await test('an office may ask for more people, never for fewer', async () => {
    const { o, id } = build();
    const set = value => o.post(`/units/${id.B}/settings/new`, { setting: 'cells.least', value, from: '2026-04-01' });
    is(set('9').doc?.faults?.[0]?.key, 'people.setting.cells', 'nine are too few');
    is(set('13').rc, 0, 'thirteen');
    ok(!shown(page(o, id.F, 'matome')), 'ten are fewer than that');
    is(page(o, id.F, 'matome').least, 13, 'and the page says so');
});
