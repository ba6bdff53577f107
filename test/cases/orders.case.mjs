/* An order that somebody else enters waits for the superior it names, and the officer is told. */
import { demo, office, test, is, ok } from './case.mjs';
import { browser } from './browser.mjs';

/* J: chief, a second chief's post above (bureau), keeper and hana as staff. */
function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nB,局,bureau,省,2026-01-01\nJ,課,division,B,2026-01-01\n');
    o.take('posts', 'unit,name,rank,manager,from\nB,局長,5,1,2026-01-01\nJ,課長,10,1,2026-01-01\nJ,係員,90,0,2026-01-01\n');
    o.take('officers', 'number,name,login,unit,post,from\nb1,局長 治,boss,B,局長,2026-01-01\n' +
        'c1,課長 一郎,chief,J,課長,2026-01-01\nk1,管理 次郎,keeper,J,係員,2026-01-01\nh1,職員 花,hana,J,係員,2026-01-01\n');
    o.take('superiors', 'unit,post,superior_unit,superior,from\nJ,係員,J,課長,2026-01-01\nJ,課長,B,局長,2026-01-01\n');
    o.take('roles', 'number,unit,role,from\nk1,B,keeper,2026-01-01\n');
    o.id = Object.fromEntries(o.get('/people').rows.map(r => [r.login, r.id]));
    o.take('taps', 'number,type,at\nh1,in,2026-11-26 08:30\nh1,out,2026-11-26 20:00\nk1,in,2026-11-26 08:30\nk1,out,2026-11-26 20:00\n');
    return o;
}
const keeper = { as: 'keeper' };
const order = (by = 'c1', number = 'h1') => `number,day,start,end,work,by\n${number},2026-11-26,17:15,20:00,国会答弁,${by}\n`;
const day = (o, who) => o.get('/me/records/2026-11-26', who);
const minutes = (doc, name) => doc.figures.find(f => f.figure === name)?.minutes ?? 0;
const overtime = (o, who) => minutes(day(o, who), 'overtime');
const waiting = (o, who) => o.get('/me/today', who).waiting ?? [];
const notices = (o, who) => (o.get('/me/today', who).notices ?? [])
    .map(n => [n.matter, n.word, n.by, n.reason]);

await test('an order by file counts from its superior’s word', () => {
    const o = small();
    o.take('orders', order(), keeper);
    is(overtime(o, 'hana'), 0, 'no overtime yet');
    is(day(o, 'hana').state, 'order_waits', 'the day says that an order waits');
    is(day(o, 'hana').overtime.map(x => x.state), ['waiting'], 'drawn as waiting');
    is(o.get('/me/today', 'hana').tasks.filter(t => t.task === 'gap'), [], 'no reason is asked meanwhile');
    const w = waiting(o, 'chief');
    is(w.map(x => [x.name, x.day, x.span, x.work, x.by, x.superior, x.may]),
        [['職員 花', '2026-11-26', { from: '17:15', until: '20:00' }, '国会答弁', '管理 次郎', '課長 一郎', true]], 'with who entered it');
    is(waiting(o, 'boss'), [], 'nobody else is asked');
    ok(o.post(w[0].confirm, {}, 'hana').rc !== 0, 'not the officer');
    ok(o.post(w[0].confirm, {}, 'keeper').rc !== 0, 'not who entered it');
    is(o.post(w[0].confirm, {}, 'chief').rc, 0, 'the superior');
    is(overtime(o, 'hana'), 165, 'then it counts');
    is(day(o, 'hana').overtime.map(x => [x.state, x.by]), [['confirmed', '課長 一郎']], 'and stands');
    is(waiting(o, 'chief'), [], 'nothing waits');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('one that is declined counts for nothing, and its reason reaches both', () => {
    const o = small();
    o.take('orders', order(), keeper);
    const [w] = waiting(o, 'chief');
    ok(o.post(w.decline, {}, 'chief').rc !== 0, 'a reason is asked');
    is(o.post(w.decline, { reason: '命令していません' }, 'chief').rc, 0, 'declined');
    is(overtime(o, 'hana'), 0, 'no overtime');
    is(day(o, 'hana').state, 'question', 'the gap is asked about again');
    is(notices(o, 'hana')[0], ['order', 'declined', '課長 一郎', '命令していません'], 'the officer is told');
    is(day(o, 'hana').notices.map(n => [n.word, n.by]), [['asked', '管理 次郎'], ['declined', '課長 一郎']], 'for good');
    o.take('orders', order(), keeper);
    is(waiting(o, 'chief'), [], 'the same file again changes nothing');
});

await test('who is no superior of that day cannot be named', () => {
    const o = small();
    for (const [by, why] of [['k1', 'a colleague'], ['b1', 'the superior’s superior'], ['h1', 'oneself'], ['', 'nobody'], ['x9', 'a stranger']])
        ok(o.import('orders', order(by), keeper).rc !== 0, why);
    ok(o.import('orders', 'number,day,start,end,work\nh1,2026-11-26,17:15,20:00,国会答弁\n', keeper).rc !== 0, 'no column');
    is(overtime(o, 'hana'), 0, 'nothing came in');
    is(waiting(o, 'chief'), [], 'nothing waits');
    is(o.import('orders', order('b1', 'c1'), keeper).rc, 0, 'the bureau head may be named for the chief');
});

await test('a deputy is named only while the superior is away', () => {
    const o = small();
    const posts = o.get('/posts').posts ?? o.get('/posts').rows;
    const head = posts.find(p => p.name === '課長').id;
    is(o.post(`/posts/${head}/deputies/new`, { number: 'k1', turn: 1, from: '2026-01-01' }).rc, 0, 'a deputy');
    ok(o.import('orders', order('k1')).rc !== 0, 'not while the chief is there');
    o.take('absences', 'number,kind,from\nc1,trip,2026-11-26\n');
    o.take('orders', order('k1'));
    const [w] = waiting(o, 'keeper');
    ok(w && w.superior === '管理 次郎', 'then the deputy is asked');
    is(o.post(w.confirm, {}, 'keeper').rc, 0, 'and may confirm');
    is(overtime(o, 'hana'), 165, 'it counts');
});

await test('a superior who keeps the hours enters an order that stands at once', () => {
    const o = small();
    o.take('roles', 'number,unit,role,from\nc1,J,keeper,2026-01-01\n');
    o.take('orders', order(), { as: 'chief' });
    is(overtime(o, 'hana'), 165, 'it counts');
    is(notices(o, 'hana')[0].slice(0, 3), ['order', 'confirmed', '課長 一郎'], 'and is told');
});

await test('an order whose superior has left waits for who is superior now', () => {
    const o = small(), two = order().replace('17:15,20:00', '17:15,19:00');
    o.take('orders', two, keeper);
    o.take('officers', 'number,name,login,unit,from\nc2,課長 次,chief2,B,2026-01-01\n');
    const open = () => o.get('/open-points', 'keeper').rows.filter(r => r.points.some(p => p.point === 'entry'))
        .map(r => r.points.map(p => p.point));
    const seen = () => day(o, 'hana').waiting.map(x => [x.superior, x.handed]);
    is(seen(), [['課長 一郎', null]], 'it waits for whom it names');
    const left = o.get(`/people/${o.id.chief}`).postings[0].id;
    is(o.post(`/postings/${left}/end`, { until: '2026-11-27' }).rc, 0, 'the chief leaves for ever');
    is(seen(), [[null, '課長 一郎']], 'nobody can say the word: the person is told');
    is(open(), [['entry', 'no-superior']], 'and the keeper');
    o.take('postings', 'number,unit,post,posting,home,from\nc2,J,課長,main,1,2026-11-28\n');
    is(seen(), [['課長 次', '課長 一郎']], 'then the new chief is asked');
    is(open(), [['entry']], 'somebody can say it');
    for (const who of ['boss', 'keeper', 'kanri'])
        is(waiting(o, who), [], `not ${who}`);
    const [w] = waiting(o, 'chief2');
    is([w?.name, w?.superior, w?.handed, w?.may], ['職員 花', '課長 次', '課長 一郎', true], 'on the new chief’s page');
    for (const who of ['hana', 'keeper', 'boss'])
        ok(o.post(w.confirm, {}, who).rc !== 0, `${who} cannot`);
    is(o.post(w.confirm, {}, 'chief2').rc, 0, 'the new chief can');
    is([overtime(o, 'hana'), day(o, 'hana').overtime.map(x => [x.state, x.by])], [105, [['confirmed', '課長 次']]], 'their order');
    is(o.post('/decisions/undo', {}, 'chief2').rc, 0, 'taken back');
    is([overtime(o, 'hana'), seen()], [0, [['課長 次', '課長 一郎']]], 'and waits for them again');
    is(o.post(waiting(o, 'chief2')[0].confirm, {}, 'chief2').rc, 0, 'said again');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('a late order for a day whose superior has left is entered by who is superior now', () => {
    const o = small();
    o.take('officers', 'number,name,login,unit,from\nc2,課長 次,chief2,B,2026-01-01\n');
    o.post(`/postings/${o.get(`/people/${o.id.chief}`).postings[0].id}/end`, { until: '2026-11-27' });
    o.take('postings', 'number,unit,post,posting,home,from\nc2,J,課長,main,1,2026-11-28\n');
    const form = o.get(`/people/${o.id.hana}/orders/new?day=2026-11-26`, 'keeper');
    is(form.fields.find(f => f.name === 'by').choices.map(c => c.value).filter(Boolean), ['c2'], 'the form offers them');
    ok(o.import('orders', order('b1'), keeper).rc !== 0, 'nobody else can be named by a file');
    is(o.import('orders', order('c1'), keeper).rc, 0, 'who ordered it can');
    is(waiting(o, 'chief2').map(x => [x.superior, x.handed]), [['課長 次', '課長 一郎']], 'it waits for who is there');
    is(o.post(waiting(o, 'chief2')[0].decline, { reason: '聞いていない' }, 'chief2').rc, 0, 'who may decline it');
    is(o.import('orders', order('c2').replace('17:15,20:00', '18:00,20:00'), keeper).rc, 0, 'a file can name them');
    is(waiting(o, 'chief2').map(x => x.superior), ['課長 次'], 'and it waits');
});

await test('a keeper’s own order waits, and their own leave too', () => {
    const o = small();
    o.take('orders', order('c1', 'k1'), keeper);
    is(overtime(o, 'keeper'), 0, 'the order');
    o.take('absences', 'number,kind,from\nk1,special,2026-11-25\nh1,special,2026-11-25\n', keeper);
    is(o.get('/me/2026-11', 'keeper').rows.find(r => r.day === '2026-11-25').away, null, 'the leave');
    is(o.get('/me/2026-11', 'hana').rows.find(r => r.day === '2026-11-25').away, 'special', 'another’s stands');
    const w = waiting(o, 'chief');
    is(w.map(x => x.matter).sort(), ['absence', 'order'], 'the chief is asked for both');
    for (const x of w)
        ok(o.post(x.confirm, {}, 'keeper').rc !== 0, `not by themselves: ${x.matter}`);
    is(o.post('/decisions/confirm', { entry: w.map(x => x.id) }, 'chief').rc, 0, 'both at once');
    is(overtime(o, 'keeper'), 165, 'then the order counts');
    is(o.get('/me/2026-11', 'keeper').rows.find(r => r.day === '2026-11-25').away, 'special', 'and the leave');
});

await test('a decision is taken back within five minutes', () => {
    const o = small();
    o.run(['settle', '--from', '2026-11-01', '--to', '2026-11-28']);
    o.take('orders', order(), keeper);
    const [w] = waiting(o, 'chief');
    o.post(w.confirm, {}, 'chief');
    is(overtime(o, 'hana'), 165, 'confirmed');
    is(o.post('/decisions/undo', {}, 'chief').rc, 0, 'taken back');
    is(overtime(o, 'hana'), 0, 'it no longer counts');
    is(waiting(o, 'chief').length, 1, 'and waits again');
    is(notices(o, 'hana')[0].slice(0, 2), ['order', 'withdrawn'], 'the officer is told');
    ok(o.post('/decisions/undo', {}, 'chief').rc !== 0, 'once');
    o.post(waiting(o, 'chief')[0].confirm, {}, 'chief');
    is(overtime(o, 'hana'), 165, 'confirmed again');
    is(o.run(['verify']).rc, 0, 'the record is sound');
    is(o.run(['settle', '--from', '2026-11-01', '--to', '2026-11-28', '--check']).rc, 0,
        'settling again changes nothing');
});

await test('what was known before the word is told again as it was', () => {
    const o = small();
    o.take('orders', order(), keeper);
    const line = o.get('/me/journal', 'hana').rows[0].seq;
    o.post(waiting(o, 'chief')[0].confirm, {}, 'chief');
    const sum = doc => minutes(doc, 'overtime');
    is(sum(o.get('/me/2026-11-26/why', 'hana')), 165, 'now');
    is(sum(o.get(`/me/2026-11-26/why?as_known=${line}`, 'hana')), 0, 'then');
});

await test('a claimed time that is not accepted reaches its officer with who and why', () => {
    const o = small();
    const out = day(o, 'hana').taps.find(t => t.act === 'out');
    o.post('/me/records/2026-11-26', { kind: 'out', clock: '20:30', replaces: out.id, reason: '会議が延びた' }, 'hana');
    const [w] = waiting(o, 'chief');
    is([w.matter, w.act, w.clock, w.reason, !!w.received], ['tap', 'out', '20:30', '会議が延びた', true], 'claimed and received');
    const r = o.post('/decisions/decline', { tap: w.id, reason: '命令は20時まで' }, 'chief');
    is(r.rc, 0, 'not accepted');
    is(notices(o, 'hana'), [['tap', 'declined', '課長 一郎', '命令は20時まで']], 'a task: who, what, why');
    const tap = day(o, 'hana').taps.find(t => t.clock === '20:30');
    is(tap.said, { word: 'declined', by: '課長 一郎', reason: '命令は20時まで' }, 'the day says so');
    const [n] = o.get('/me/today', 'hana').notices;
    is(o.post('/me/notices/read', { notice: n.id }, 'hana').rc, 0, 'seen');
    is(notices(o, 'hana'), [], 'the task is gone');
    is(day(o, 'hana').notices.length, 1, 'the day keeps it');
    ok(o.post('/me/notices/read', { notice: n.id }, 'keeper').rc !== 0, 'nobody sees it for them');
    o.post('/decisions/undo', {}, 'chief');
    is(day(o, 'hana').taps.find(t => t.clock === '20:30').said, null, 'and can be taken back');
    is(waiting(o, 'chief').length, 1, 'it waits again');
});

await test('what a keeper enters for somebody is told to them', () => {
    const o = small();
    o.post(`/people/${o.id.hana}/records/2026-11-25`, { kind: 'in', clock: '8:30', reason: '打刻漏れ' }, 'keeper');
    is(notices(o, 'hana'), [['tap', 'entered', '管理 次郎', '打刻漏れ']], 'who and why');
    o.post('/me/records/2026-11-25', { kind: 'out', clock: '17:15', reason: '打刻漏れ' }, 'hana');
    is(notices(o, 'hana').length, 1, 'their own is not');
});

await test('a reason for not accepting never confirms, and what was ticked stays ticked', async () => {
    const o = demo(), reason = '命令していません';
    o.post('/me/records/2026-11-26', { kind: 'out', clock: '20:20', reason: '会議が延びた' }, 'officer');
    const w = waiting(o, 'chief').find(x => x.clock === '20:20');
    const stands = () => waiting(o, 'chief').some(x => x.id === w.id);
    ok(o.post('/decisions/confirm', { tap: w.id, reason }, 'chief').rc !== 0, 'a confirmation with a reason is refused');
    ok(stands(), 'it still waits');
    const s = await o.serve(), b = browser(s.url);
    ok(await b.sign_in('chief', 'demo'), 'signed in');
    const page = (await b.get('/me/today')).text, from = page.indexOf('id="waiting"');
    const first = /<button type="submit"(?![^>]* form=)[^>]*>/.exec(page.slice(from))[0];
    ok(first.includes('formaction="/decisions/decline"'), `Enter presses the first button of the form: ${first}`);
    for (const [path, typed] of [['/decisions/decline', ''], ['/decisions/confirm', reason]]) {
        const a = await b.post(path, { tap: w.id, reason: typed });
        is(a.status, 422, `${path}: asked`);
        ok(a.text.includes(`name="tap" value="${w.id}" checked`), `${path}: still ticked`);
        ok(a.text.includes('id="e-reason"'), `${path}: said at the field`);
    }
    is((await b.post('/decisions/decline', { tap: w.id, reason })).status, 303, 'then it is refused');
    ok(!stands(), 'and waits no longer');
    is(notices(o, 'officer')[0], ['tap', 'declined', '髙橋 誠', reason], 'the officer is told');
});

await test('a press that decides on two officers stands in the journal for each, and is taken back whole', () => {
    const o = small();
    o.run(['settle', '--from', '2026-11-01', '--to', '2026-11-28']);
    o.take('orders', order(), keeper);
    o.take('orders', order('c1', 'k1'), keeper);
    is(o.post('/decisions/confirm', { entry: waiting(o, 'chief').map(x => x.id) }, 'chief').rc, 0, 'both at once');
    const lines = o.get('/me/journal', 'chief').rows.filter(r => r.errand === 'time.decide.confirm');
    is(lines.map(r => r.for_number).sort(), ['h1', 'k1'], 'whom it was decided for');
    is(o.get('/me/journal', 'hana').rows.filter(r => r.errand === 'time.decide.confirm').length, 1, 'the officer reads it');
    is(o.post('/decisions/undo', {}, 'chief').rc, 0, 'taken back');
    is([overtime(o, 'hana'), overtime(o, 'keeper')], [0, 0], 'both');
    is(waiting(o, 'chief').length, 2, 'and both wait again');
    is(o.run(['verify']).rc, 0, 'the record is sound');
});

await test('the form of a correction corrects: adding a tap is chosen', async () => {
    const o = demo();
    const s = await o.serve(), b = browser(s.url);
    ok(await b.sign_in('officer', 'demo'), 'signed in');
    const day = o.get('/me/2026-11', 'officer').rows.find(r => r.state === 'settled' && r.from && r.until).day;
    const page = (await b.get(`/me/records/${day}`)).text;
    ok(page.includes('<option value="0" selected>'), 'nothing is chosen for the officer');
    const fields = { kind: 'out', clock: '19:10', reason: '会議が延びた' };
    const a = await b.post(`/me/records/${day}`, { ...fields, replaces: '0' });
    is(a.status, 422, 'it asks which');
    ok(a.text.includes('id="e-replaces"'), 'at the field');
    ok(a.text.includes('value="19:10"'), 'what was typed stands');
    is((await b.post(`/me/records/${day}`, { ...fields, replaces: '' })).status, 303, 'a new one is chosen');
});
