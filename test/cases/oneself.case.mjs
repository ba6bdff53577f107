/* Nobody decides for oneself, by any way in: a keeper who brings in what is about themselves. */
import { office, test, is, ok } from './case.mjs';
import { browser } from './browser.mjs';

/* 課: chief, keeper (also posted under the chief), officer; a second keeper above. */
function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nJ,課,division,省,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nJ,課長,10,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\n' +
        'c1,課長 一郎,chief,J,課長,2026-01-01\nk1,管理 次郎,keeper,J,係員,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\n');
    o.take('roles', 'number,unit,role,from\nk1,J,keeper,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    return o;
}
const apply = { as: 'keeper' };

await test('a keeper’s own taps by file are claims that wait for another', () => {
    const o = small();
    o.take('taps', 'number,type,at\nk1,in,2026-11-26 08:25\nk1,out,2026-11-26 23:30\n' +
        'h1,in,2026-11-26 08:25\nh1,out,2026-11-26 17:20\n', apply);
    const mine = o.get('/me/records/2026-11-26', 'keeper');
    is(mine.taps.map(t => t.source), ['self', 'self'], 'they are the officer’s own word');
    is(mine.questions.map(q => q.question).filter(q => q === 'claim').length, 2, 'both wait');
    const theirs = o.get('/me/records/2026-11-26', 'hana');
    is(theirs.taps.map(t => t.source), ['file', 'file'], 'another’s are the file’s');
    is(theirs.questions.filter(q => q.question === 'claim'), [], 'and wait for nobody');
    ok(o.get('/me/today', 'chief').waiting?.some(w => w.matter === 'tap'), 'the chief is asked');
    const own = o.post(`/people/${o.id.keeper}/taps/${mine.taps[1].id}/confirm`, {}, 'keeper');
    ok(own.rc !== 0, 'and not by themselves');
});

await test('a keeper’s own opening lines are refused by name, with the file', () => {
    const o = small();
    const r = o.import('opening', 'number,month,overtime\nk1,2026-09,600\nh1,2026-09,600\n', apply);
    ok(r.rc !== 0, 'the file does not come in');
    ok(/k1/.test(r.out + r.err), `the line is named: ${r.out}${r.err}`);
    is(o.get('/me/opening', 'keeper').rows, [], 'nothing stands');
    is(o.get('/me/opening', 'hana').rows, [], 'of nobody');
    is(o.import('opening', 'number,month,overtime\nk1,2026-09,600\n').rc, 0, 'the administrator may');
    is(o.get('/me/opening', 'keeper').rows.length, 1, 'then it stands');
});

await test('breaks that are taken back later wait for another', () => {
    const o = small();
    o.take('taps', 'number,type,at\nh1,in,2026-11-26 08:25\nh1,break_out,2026-11-26 18:00\n' +
        'h1,break_in,2026-11-26 19:00\nh1,out,2026-11-26 20:00\n', apply);
    const before = o.get('/me/records/2026-11-26', 'hana');
    const out = before.taps.find(t => t.act === 'break_out');
    o.post('/me/records/2026-11-26', { kind: 'void', clock: '18:00', replaces: out.id, reason: '休んでいません' }, 'hana');
    const after = o.get('/me/records/2026-11-26', 'hana');
    is(after.questions.filter(q => q.question === 'claim').length, 1, 'the taking-back is a claim');
    ok(o.get('/me/today', 'chief').waiting?.some(w => w.matter === 'tap'), 'and the chief is asked');
});

await test('a keeper’s word of somebody cannot be undone by that person alone', () => {
    const o = small();
    o.post(`/people/${o.id.hana}/records/2026-11-26`, { kind: 'in', clock: '8:30', reason: '打刻忘れ' }, 'keeper');
    o.post(`/people/${o.id.hana}/records/2026-11-26`, { kind: 'out', clock: '17:15', reason: '打刻忘れ' }, 'keeper');
    const before = o.get('/me/records/2026-11-26', 'hana');
    is(before.questions.filter(q => q.question === 'claim'), [], 'what the keeper entered stands');
    const out = before.taps.find(t => t.act === 'out');
    o.post('/me/records/2026-11-26', { kind: 'void', clock: '17:15', replaces: out.id, reason: '違います' }, 'hana');
    const after = o.get('/me/records/2026-11-26', 'hana');
    is(after.questions.filter(q => q.question === 'claim').length, 1, 'taking it back is a claim');
    const chief = o.get(`/people/${o.id.hana}/records/2026-11-26`, 'chief');
    const doubt = chief.questions.find(q => q.question === 'claim');
    o.post(doubt.doubt, { reason: '17:15に退勤しています' }, 'chief');
    const again = o.get('/me/records/2026-11-26', 'hana');
    is(again.questions.filter(q => q.question === 'claim'), [], 'answered');
    is(again.actual.map(a => a.span), before.actual.map(a => a.span), 'the day stands as the keeper entered it');
});

/* What the keeper says of themselves waits for a superior: so they do not choose who that is. */
await test('a keeper puts nobody above themselves: not a new officer, not on a day of the past', () => {
    const o = small(), id = o.id;
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    const above = o.get('/posts').rows.find(p => p.name === '課長').id;
    const beside = o.get('/posts').rows.find(p => p.name === '係員').id;
    const made = o.post('/people/new', { number: 'x1', login: 'x1', name: '新人 一', unit, post: beside, from: '2026-11-01' }, 'keeper');
    is(made.rc, 0, `somebody new beside them: ${made.err}`);
    is(o.post(`/people/${made.doc?.id}/link`, {}, 'keeper').rc, 0, 'with a sign-in link');
    for (const [who, fields] of [
        [made.doc?.id, { kind: 'concurrent', from: '2026-11-01' }],
        [made.doc?.id, { kind: 'main', from: '2026-11-01' }],
        [made.doc?.id, { kind: 'acting', from: '2026-10-01', until: '2026-10-31' }],
        [id.hana, { kind: 'acting', from: '2026-10-01', until: '2026-10-31' }],
    ]) {
        const r = o.post(`/people/${who}/postings/new`, { unit, post: above, ...fields }, 'keeper');
        ok(r.rc !== 0 && /上司/.test(r.out + r.err), `${JSON.stringify(fields)}: ${r.out}${r.err}`);
    }
    const direct = o.post('/people/new', { number: 'x2', login: 'x2', name: '新人 二', unit, post: above, from: '2026-11-01' }, 'keeper');
    ok(direct.rc !== 0, `nor somebody new at once: ${direct.out}`);
    is(o.get('/people').rows.some(r => r.login === 'x2'), false, 'of whom nothing is left');
    is(o.post(`/people/${id.hana}/postings/new`, { unit, post: above, kind: 'acting', from: '2026-10-01', until: '2026-10-31' }).rc, 0,
        'the administrator may');
});

await test('who was a keeper’s superior on a day that is still open gets no link from them', () => {
    const o = small(), id = o.id;
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    const beside = o.get('/posts').rows.find(p => p.name === '係員').id;
    is(o.post(`/people/${id.chief}/postings/new`, { unit, post: beside, kind: 'main', from: '2026-11-01' }).rc, 0, 'the chief becomes one of them');
    const r = o.post(`/people/${id.chief}/link`, {}, 'keeper');
    ok(r.rc !== 0 && /上司/.test(r.out + r.err), `no link: ${r.out}${r.err}`);
    is(o.post(`/people/${id.chief}/link`).rc, 0, 'the administrator may');
    is(o.post(`/people/${id.hana}/link`, {}, 'keeper').rc, 0, 'and of others the keeper');
});

await test('a keeper puts nobody above themselves by taking a posting back either', () => {
    const o = small(), id = o.id;
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    const posts = Object.fromEntries(o.get('/posts').rows.map(p => [p.name, p.id]));
    const put = (post, as) => o.post(`/people/${id.hana}/postings/new`, { unit, post, kind: 'main', from: '2026-11-10' }, as);
    is(put(posts.課長).rc, 0, 'the administrator makes hana the chief');
    is(put(posts.係員).rc, 0, 'and finds that it was an error');
    const last = o.get(`/people/${id.hana}`).postings.filter(p => p.live !== false && !p.until).sort((a, b) => b.id - a.id)[0];
    const back = o.post(`/postings/${last.id}/undo`, {}, 'keeper');
    ok(back.rc !== 0 && /上司/.test(back.out + back.err), `the keeper does not make it so again: ${back.out}${back.err}`);
    is(o.post(`/postings/${last.id}/undo`).rc, 0, 'the administrator may');
});

await test('a sign-in link holds only while its maker might make it now', async () => {
    const o = small(), id = o.id, s = await o.serve();
    const unit = o.get('/units').rows.find(u => u.code === 'J').id;
    const posts = Object.fromEntries(o.get('/posts').rows.map(p => [p.name, p.id]));
    const use = async link => (await browser(s.url).post(link, { password: 'murasaki no kumo 7', again: 'murasaki no kumo 7' })).status;
    const link = who => /\/first\/[0-9a-f]{64}/.exec(o.post(`/people/${who}/link`, {}, 'keeper').out)[0];
    const first = link(id.hana);
    is(o.post(`/people/${id.hana}/postings/new`, { unit, post: posts.課長, kind: 'acting', from: '2026-11-01' }).rc, 0, 'hana stands in for the chief');
    is(await use(first), 404, 'the keeper’s link of before is nothing now');
    const beside = o.post('/people/new', { number: 'x1', login: 'x1', name: '新人 一', unit, post: posts.係員, from: '2026-11-01' }, 'keeper');
    const held = link(beside.doc.id);
    is(await use(held), 303, 'another’s holds');
    const last = link(beside.doc.id);
    const role = o.get('/roles').rows.find(r => r.number === 'k1');
    is(o.post(`/roles/${role.id}/end`, { until: '2026-01-02' }).rc, 0, 'the keeper’s role ends');
    is(await use(last), 404, 'and what they made with it');
});

/* 局 below 省, 課 below 局: bu administers and keeps 局, and serves in 課 under its 課長. */
function bureau() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nB,局,bureau,省,2026-01-01\nJ,課,division,B,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nB,局長,5,1,2026-01-01\nJ,課長,10,1,2026-01-01\nJ,補佐,20,0,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nc1,課長 一郎,chief,J,課長,2026-01-01\n' +
        'b1,管理 三郎,bu,J,係員,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\nd1,局長 太,dg,B,局長,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\nJ,課長,B,局長,2026-01-01\n');
    o.take('roles', 'number,unit,role,from\nb1,B,admin,2026-01-01\nb1,B,keeper,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    o.unit = o.get('/units').rows.find(u => u.code === 'J').id;
    o.post_of = Object.fromEntries(o.get('/posts').rows.map(p => [p.name, p.id]));
    return o;
}

await test('an administrator of a bureau does nothing for themselves that governs: by form, by file', () => {
    const o = bureau(), { id, unit, post_of } = o, bu = id.bu, as = 'bu';
    for (const [path, fields] of [
        [`/people/${bu}/hired`, { hired: '2000-04-01' }],
        [`/people/${bu}/regimes/new`, { regime: 'nps', from: '2026-11-01' }],
        [`/people/${bu}/categories/new`, { category: 'care_staff', from: '2026-11-01' }],
        [`/people/${bu}/postings/new`, { unit, kind: 'concurrent', from: '2026-11-01' }],
        ['/roles/new', { number: 'b1', unit, role: 'auditor', from: '2026-11-01' }],
        [`/posts/${post_of.係員}/superior`, { superior: post_of.補佐, from: '2026-11-01' }],
        [`/posts/${post_of.課長}/superior`, { superior: post_of.補佐, from: '2026-11-01' }],
        [`/posts/${post_of.課長}/deputies/new`, { number: 'h1', turn: 1, from: '2026-11-01' }],
        [`/people/${id.chief}/link`, {}],
        [`/people/${id.chief}/postings/new`, { unit, kind: 'concurrent', from: '2026-11-01' }],
        [`/people/${id.hana}/postings/new`, { unit, post: post_of.課長, kind: 'acting', from: '2026-11-01' }],
        ['/people/new', { number: 'x1', login: 'x1', name: '新人 一', unit, post: post_of.課長, from: '2026-11-01' }],
    ]) {
        const r = o.post(path, fields, as);
        ok(r.rc !== 0 && /組織全体の管理者/.test(r.out + r.err), `${path} ${JSON.stringify(fields)}: ${r.rc} ${r.out}${r.err}`);
    }
    for (const [kind, text] of [
        ['officers', 'number,name,hired\nb1,管理 三郎,2000-04-01\n'],
        ['officers', 'number,name\nb1,改名\n'],
        ['officers', 'number,name\nc1,改名\n'],
        ['postings', 'number,unit,posting,from\nb1,J,concurrent,2026-11-01\n'],
        ['postings', 'number,unit,post,posting,from\nh1,J,課長,acting,2026-11-01\n'],
        ['roles', 'number,unit,role,from\nb1,J,auditor,2026-11-01\n'],
        ['superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,補佐,2026-11-01\n'],
        ['superiors', 'unit,post,superior_unit,superior,from\nJ,課長,J,補佐,2026-11-01\n'],
    ]) {
        const r = o.import(kind, text, { as });
        ok(r.rc !== 0, `${kind} ${text}: ${r.out}${r.err}`);
    }
    is(o.get(`/people/${bu}`, 'kanri').name, '管理 三郎', 'the name stands');
    is(o.post(`/people/${id.hana}/link`, {}, as).rc, 0, 'of others it is theirs');
    is(o.post(`/people/${id.hana}/postings/new`, { unit, post: post_of.補佐, kind: 'concurrent', from: '2026-11-01' }, as).rc, 0, 'their postings, too');
    is(o.post(`/posts/${post_of.補佐}/superior`, { superior: post_of.課長, from: '2026-11-01' }, as).rc, 0, 'and who is above others');
    is(o.post(`/people/${bu}/categories/new`, { category: 'care_staff', from: '2026-11-01' }).rc, 0, 'the administrator of the office may');
    is(o.post(`/posts/${post_of.係員}/superior`, { superior: post_of.補佐, from: '2026-11-01' }).rc, 0, 'for all of them');
});

await test('a word is taken back only by who might say it now', () => {
    const o = small(), id = o.id;
    const on = '2026-11-26';
    o.post(`/me/records/${on}`, { kind: 'in', clock: '8:30', reason: '打刻漏れ' }, 'hana');
    const claim = o.get(`/people/${id.hana}/records/${on}`, 'keeper').taps[0].id;
    is(o.post(`/people/${id.hana}/taps/${claim}/confirm`, {}, 'keeper').rc, 0, 'the keeper confirms');
    is(o.post('/decisions/undo', {}, 'keeper').rc, 0, 'and takes it back');
    is(o.post(`/people/${id.hana}/taps/${claim}/confirm`, {}, 'keeper').rc, 0, 'and confirms again');
    o.take('orders', `number,day,start,end,by\nh1,${on},17:15,20:00,c1\n`, apply);
    const entry = o.get('/me/today', 'chief').waiting.find(w => w.matter === 'order').id;
    is(o.post('/decisions/confirm', { entry }, 'chief').rc, 0, 'the chief confirms an order');
    const role = o.get('/roles').rows.find(r => r.number === 'k1' && r.role === 'keeper');
    is(o.post(`/roles/${role.id}/end`, { until: '2026-01-02' }).rc, 0, 'the keeper’s role ends');
    const posts = Object.fromEntries(o.get('/posts').rows.map(p => [p.name, p.id]));
    const r = o.post('/decisions/undo', {}, 'keeper');
    ok(r.rc !== 0 && /decision\.undo\.right|no longer|権限が現在ない/.test(r.out + r.err), `their word stands: ${r.out}${r.err}`);
    is(o.get(`/me/records/${on}`, 'hana').questions.filter(q => q.question === 'claim'), [], 'the claim is answered');
    is(o.post(`/people/${id.chief}/postings/new`, { unit: o.get('/units').rows.find(u => u.code === 'J').id, post: posts.係員, kind: 'main',
        from: '2026-01-01' }).rc, 0, 'the chief never was one, it turns out');
    const late = o.post('/decisions/undo', {}, 'chief');
    ok(late.rc !== 0, `nor is the order taken back by who is no superior: ${late.out}`);
    is((o.get('/me/today', 'chief').waiting ?? []).filter(w => w.matter === 'order'), [], 'it waits for nobody again');
});
