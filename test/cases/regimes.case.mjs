/* A regime is one of those that were declared; who lives under another is not left out in silence. */
import { office, test, is, ok } from './case.mjs';

await test('a regime that nobody declared is refused by name, with those that are known', () => {
    const o = office();
    o.take('officers', 'number,name,unit,from\n5101,青木 一郎,省,2026-04-01\n');
    const id = o.get('/people').rows.find(p => p.number === '5101').href.split('/')[2];
    for (const regime of ['npss', '一般職', 'NPS']) {
        const r = o.post(`/people/${id}/regimes/new`, { regime, from: '2026-05-01' });
        ok(r.rc !== 0, `${regime}: kept`);
        ok((r.err + r.out).includes('nps'), `${regime}: which are known (${r.err}${r.out})`);
    }
    is(o.post(`/people/${id}/regimes/new`, { regime: 'nps', from: '2026-05-01' }).rc, 0, 'nps');
    const field = o.get(`/people/${id}/regimes/new`).fields.find(f => f.name === 'regime');
    is(field.choices?.map(c => c.value), ['nps'], 'what the form offers');
});
