/* Files brought in: every line is read, told and counted, whatever wrote the file. */
import { office, test, is, ok } from './case.mjs';

/* Three divisions, and 1001 (hana) with a superior; the day of work is in the past. */
function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nSOUMU,総務課,division,省,2026-04-01\nJINJI,人事課,division,省,2026-04-01\n');
    o.take('posts', 'unit,name,manager,from\nSOUMU,課長,1,2026-04-01\nSOUMU,係員,0,2026-04-01\n');
    o.take('officers', '職員番号,名前,部署,官職,login,発令日\n1001,勤 花,SOUMU,係員,hana,2026-04-01\n'
        + '1003,課 長子,SOUMU,課長,kacho,2026-04-01\n');
    o.take('superiors', 'unit,post,superior,from\nSOUMU,係員,課長,2026-04-01\n');
    return o;
}
const said = r => r.out + r.err;
/* Bytes of a text whose letters are all below 256. */
const bytes = text => Buffer.from(text, 'latin1');

await test('a quote rules only where a cell begins: five orders are five', async () => {
    const o = small();
    const r = o.import('orders', '職員番号,日,開始,終了,業務,命令者\r\n'
        + '1001,2026-11-02,17:15,19:00,24"モニタ設置,1003\r\n1001,2026-11-04,17:15,19:00,予算要求,1003\r\n'
        + '1001,2026-11-05,17:15,19:00,答弁作成,1003\r\n1001,2026-11-06,17:15,19:00,27"モニタ設置,1003\r\n'
        + '1001,2026-11-09,17:15,19:00,片付け,1003\r\n');
    is(r.rc, 0, 'status');
    ok(/5 lines, 0 faulty: 5 new/.test(r.out), said(r));
    const m = o.import('opening', '職員番号,kind,month,overtime,item\n1001,overtime,2026-04,10:00,備考"1\n'
        + '1001,overtime,2026-05,20:00,\n1001,overtime,2026-06,30:00,\n');
    ok(/3 lines, 0 faulty: 3 new/.test(m.out), said(m));
});

await test('a quote that stays open refuses the file and names its line, whatever may be left out', async () => {
    const o = small();
    const lines = Array.from({ length: 3000 }, (_, i) => `9${i},人,SOUMU`).join('\n');
    for (const args of [[], ['--skip-faulty']]) {
        const r = o.import('officers', `number,name,unit\n8001,一,SOUMU\n8002,"二,SOUMU\n${lines}\n`, { args });
        is(r.rc, 1, 'status');
        ok(/line 3 is not closed/.test(said(r)), said(r));
    }
    const t = o.import('taps', 'number,type,at\n1001,in,2026-11-02T08:30\n1001,"out,2026-11-02T17:15\n', { args: ['--skip-faulty'] });
    is(t.rc, 1, 'taps');
    ok(/line 3 is not closed/.test(said(t)), said(t));
    is(o.get('/people?q=8001').count, 0, 'nobody came in');
});

/* 職員番号,日,開始,終了,業務,命令者 and ﾎｼ, ﾄｲ as CP932 writes them. */
const sjis_head = '\x90\x45\x88\xf5\x94\xd4\x8d\x86,\x93\xfa,\x8a\x4a\x8e\x6e,\x8f\x49\x97\xb9,\x8b\xc6\x96\xb1,\x96\xbd\x97\xdf\x8e\xd2\r\n';

await test('half-width kana stay kana: the encoding is decided once for the file', async () => {
    const o = small();
    o.take('orders', bytes(`${sjis_head}1001,2026-11-02,17:15,19:00,\xce\xbc,1003\r\n1001,2026-11-04,17:15,19:00,\xc4\xb2,1003\r\n`));
    const work = (o.get('/me/today', 'kacho').waiting ?? []).map(w => w.work).sort();
    is(work, ['ﾄｲ', 'ﾎｼ'], 'business');
});

await test('what can be read in two ways is asked, and the answer is taken', async () => {
    const o = small();
    const text = bytes('number,name,unit\r\n2301,\xce\xbc,SOUMU\r\n');
    const r = o.import('officers', text);
    is(r.rc, 1, 'status');
    ok(/2:6/.test(said(r)), said(r));
    o.take('officers', text, { args: ['--encoding', 'cp932', '--from', '2026-04-01'] });
    is(o.get('/people?q=2301').rows[0].name, 'ﾎｼ', 'name');
});

await test('one line in another encoding refuses the file and names line and byte', async () => {
    const o = small();
    const utf8 = Buffer.from('職員番号,日,開始,終了,業務,命令者\r\n1001,2026-11-02,17:15,19:00,予算,1003\r\n');
    const one = bytes('1001,2026-11-04,17:15,19:00,\x97\x5c\x8e\x5a,1003\r\n');
    const r = o.import('orders', Buffer.concat([utf8, one]));
    is(r.rc, 1, 'status');
    ok(/3:29/.test(said(r)), said(r));
    const other = o.import('orders', Buffer.concat([bytes(sjis_head), one, utf8.subarray(utf8.indexOf('1001'))]));
    is(other.rc, 1, 'the other way round');
    ok(/line:byte 3:1|3:1 \(line:byte\)/.test(said(other)), said(other));
});

const head = '職員番号,種別,日時,場所';
const two = ['1001,出勤,2026-11-02 08:30,', '1001,退勤,2026-11-02 17:15,'];
const same = [
    ['CR alone', [head, ...two, ''].join('\r')],
    ['Ctrl-Z at the end', [head, ...two, '\x1a'].join('\r\n')],
    ['semicolons', [head, ...two].join('\n').replaceAll(',', ';')],
    ['sep= in front', `sep=;\n${[head, ...two].join('\n').replaceAll(',', ';')}`],
    ['tabs', [head, ...two].join('\n').replaceAll(',', '\t')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([head, ...two, ''].join('\r\n').replaceAll(',', '\t'), 'utf16le')])],
    ['spaces and capitals', ' Number ,TYPE, At\n1001,IN,2026-11-02 08:30\n1001\u00a0,OUT,2026-11-02 17:15\n'],
    ['empty columns and rows', '職員番号,種別,日時,,,\n1001,出勤,2026-11-02 08:30,,,\n,,,,,\n1001,退勤,2026-11-02 17:15,,,\n,,,,,\n'],
];
for (const [name, text] of same)
    await test(`a file as others write it: ${name}`, async () => {
        const o = small();
        const r = o.import('taps', text);
        is(r.rc, 0, said(r));
        ok(/: 2 lines, 0 faulty.*: 2 new/.test(r.out), said(r));
        is(o.get('/me/records/2026-11-02', 'hana').taps?.length, 2, 'taps');
    });

await test('a file without a line is never in', async () => {
    const o = small();
    for (const [kind, text] of [['taps', `${head}\r\n`], ['taps', `${head}\n,,,\n`], ['units', 'code,name,kind\n'],
        ['units', 'code,name,kind\n,,\n']]) {
        const r = o.import(kind, text);
        is(r.rc, 1, `${kind}: status`);
        ok(!/It is in/.test(r.out), said(r));
    }
});

await test('a missing column is named in a sentence, with the headings that were found', async () => {
    const o = small();
    for (const kind of ['taps', 'officers']) {
        const r = o.import(kind, '社員,名前,打刻種別コード\n1,山田,1\n');
        is(r.rc, 1, 'status');
        ok(/職員番号 \(number\)/.test(said(r)), said(r));
        ok(/社員, 名前, 打刻種別コード/.test(said(r)), said(r));
    }
    const twice = o.import('taps', '職員番号,職員番号,種別,日時\n1001,1002,出勤,2026-11-02 08:30\n');
    is(twice.rc, 1, 'the same column twice');
    ok(/occurs twice/.test(said(twice)), said(twice));
});

await test('until is understood, and a column that is not read is told before anything is applied', async () => {
    const o = small();
    const r = o.import('absences', 'number,kind,from,until,memo\n1001,annual,2026-11-04,2026-11-06,x\n');
    is(r.rc, 0, said(r));
    ok(/columns not read: memo/.test(said(r)), said(r));
    ok(/3 days told anew/.test(r.out), said(r));
    const dry = o.import('officers', '職員番号,氏名,部署,備考\n1001,勤 花,SOUMU,x\n', { args: ['--dry-run'] });
    ok(/columns not read: 備考/.test(said(dry)), said(dry));
    const beyond = o.import('absences', 'number,kind,from\n1001,annual,2026-11-09,2026-11-10\n');
    is(beyond.rc, 1, 'a cell beyond the heading is a fault');
});

await test('people may come in tables of sixty columns', async () => {
    const o = small();
    const more = Array.from({ length: 57 }, (_, i) => `項目${i}`);
    const r = o.import('officers', `職員番号,氏名,部署,${more}\n3001,勤 一,SOUMU,${more.map(() => 'x')}\n`, { args: ['--from', '2026-04-01'] });
    is(r.rc, 0, said(r));
});

await test('a workbook is called a workbook', async () => {
    const o = small();
    const r = o.import('taps', bytes('PK\x03\x04 and so on'));
    is(r.rc, 1, 'status');
    ok(/workbook/i.test(said(r)), said(r));
});

const staff = '職員番号,部署,官職,発令,発令日,終了日\n';
const where = o => o.text('/postings.csv').trim().split(/\r?\n/).filter(l => l.startsWith('1001,'))
    .map(l => [...l.matchAll(/SOUMU|JINJI|\d{4}-\d\d-\d\d/g)].map(m => m[0]).join(' ')).sort();
const stays = ['JINJI 2026-07-01 2026-09-30', 'SOUMU 2026-04-01 2026-06-30', 'SOUMU 2026-10-01'];

await test('a line is judged behind the lines before it: there and back is there and back', async () => {
    const o = small();
    const text = `${staff}1001,SOUMU,係員,本務,2026-04-01,\n1001,JINJI,,本務,2026-07-01,\n1001,SOUMU,係員,本務,2026-10-01,\n`;
    const r = o.import('postings', text);
    ok(/0 new, 2 changed, 1 unchanged, 0 faulty/.test(r.out), said(r));
    is(where(o), stays, 'units');
    const again = o.import('postings', text);
    ok(/0 faulty/.test(again.out), said(again));
    is(where(o), stays, 'units, read again');
    const s = small();
    s.take('sections', '部署,区分,開始日\nSOUMU,他律,2026-04-01\n');
    const sections = '部署,区分,開始日\nSOUMU,自律,2026-07-01\nSOUMU,他律,2026-10-01\n';
    const t = s.import('sections', sections);
    ok(/2 changed, 0 unchanged/.test(t.out), said(t));
});

await test('a login given twice is found before anything is applied, and nothing is', async () => {
    const o = small();
    const text = '職員番号,氏名,部署,官職,login,発令日\n2701,勤 一,SOUMU,係員,same,2026-04-01\n'
        + '2702,勤 二,SOUMU,係員,same,2026-04-01\n2703,勤 三,SOUMU,係員,HANA,2026-04-01\n';
    const dry = o.import('officers', text, { args: ['--dry-run'] });
    ok(/1 new, 0 changed, 0 unchanged, 2 faulty/.test(dry.out), said(dry));
    const r = o.import('officers', text);
    is(r.rc, 1, 'status');
    ok(/Nothing was written/.test(r.out), said(r));
    is(o.get('/people?q=2701').count, 0, 'nobody came in');
});

await test('the list of people read again changes nothing, secondment or not, in UTF-8 or CP932', async () => {
    const o = small();
    o.take('officers', '職員番号,氏名,部署,官職,発令日\n2001,𠮷田 太郎,SOUMU,係員,2026-04-01\n2002,髙﨑 花,SOUMU,係員,2026-04-01\n');
    o.take('postings', '職員番号,部署,官職,発令,時間管理,発令日\n2002,JINJI,,出向受入,1,2026-07-01\n');
    const list = o.text('/people.csv');
    const r = o.import('officers', list);
    ok(/0 new, 0 changed, \d+ unchanged, 0 faulty/.test(r.out), said(r) + list);
    const lost = o.run(['get', '/people.csv?encoding=cp932', '--as', 'kanri']);
    is(lost.rc, 1, 'an export that would lose letters says so before');
    const back = o.import('officers', '職員番号,氏名\n2001,〓田 太郎\n2002,〓橋 花\n', { args: ['--dry-run'] });
    ok(/0 changed, 1 unchanged, 1 faulty/.test(back.out), said(back));
});

await test('a number that differs only in leading zeros is a question, never somebody new', async () => {
    const o = small();
    o.take('officers', '職員番号,氏名,部署,login,発令日\n00123,零 前子,SOUMU,zero,2026-04-01\n');
    const r = o.import('officers', '職員番号,氏名,部署,発令日\n123,零 前子,SOUMU,2026-04-01\n');
    is(r.rc, 1, 'status');
    ok(/123 \/ 00123/.test(said(r)), said(r));
    const t = o.import('taps', '職員番号,種別,日時\n123,出勤,2026-11-02 08:30\n');
    ok(/123 \/ 00123/.test(said(t)), said(t));
    const e = o.import('taps', '職員番号,種別,日時\n="00123",出勤,2026-11-02 08:30\n００１２３,退勤,2026-11-02 17:15\n');
    ok(/2 lines, 0 faulty: 2 new/.test(e.out), said(e));
    const n = o.import('officers', '職員番号,氏名,部署\n2.5E+10,指数,SOUMU\n"1,234",桁区切,SOUMU\n2508.0,小数,SOUMU\n', { args: ['--dry-run'] });
    ok(/0 new.*3 faulty/.test(n.out), said(n));
    const u = o.import('units', 'code,name,kind,parent,from\n0100,甲課,division,省,2026-04-01\n');
    is(u.rc, 0, said(u));
    is(o.import('units', 'code,name,kind,parent,from\n100,甲課,division,省,2026-04-01\n').rc, 1, 'a code too');
});

await test('days, clocks and moments are read as people and spreadsheets write them, by one reader', async () => {
    const o = small();
    const days = ['令和8年11月2日', 'R8.11.4', '2026年11月5日', '20261106', '2026/11/9', '11/10', '２０２６／１１／１１', 'R08/11/13'];
    const r = o.import('orders', `職員番号,日,開始,終了,命令者\n${days.map(d => `1001,${d},17:15,19:00,1003`).join('\n')}\n`);
    ok(/8 lines, 0 faulty: 8 new/.test(r.out), said(r));
    const clocks = [['17:15', '24:00'], ['17:15', '25:30'], ['22:00', '1:00'], ['17:15:00', '19:00:00'], ['17時15分', '19時'], ['5:15 PM', '7:00 PM']];
    const c = o.import('orders', `職員番号,日,開始,終了,命令者\n${clocks.map(([a, b], i) => `1001,2026-10-0${i + 1},${a},${b},1003`).join('\n')}\n`);
    ok(/6 lines, 0 faulty/.test(c.out), said(c));
    const taps = ['出勤,2026/11/02 08:30', '退勤,2026/11/2 25:30', '出勤,令和8年11月4日 8:30', '退勤,２０２６/11/4　17:15', 'in,202611050830', 'out,2026-11-05 17:15:40'];
    const t = o.import('taps', `職員番号,種別,日時\n${taps.map(x => `1001,${x}`).join('\n')}\n`);
    ok(/6 lines, 0 faulty: 6 new/.test(t.out), said(t));
    const months = ['2026年4月', '2026/05', 'R8.6', '令和8年7月', '202608'];
    const m = o.import('opening', `職員番号,種類,年月,超過勤務\n${months.map(x => `1001,超過勤務,${x},10:00`).join('\n')}\n`);
    ok(/5 lines, 0 faulty: 5 new/.test(m.out), said(m));
    const none = o.import('postings', `${staff}1001,SOUMU,係員,本務,平成31年5月1日,\n`);
    is(none.rc, 1, 'a day that its era does not have');
});

await test('everyday words of clocks and leave are known', async () => {
    const o = small();
    const t = o.import('taps', '職員番号,種別,日時\n1001,出社,2026-11-02 08:30\n1001,休憩開始,2026-11-02 12:00\n'
        + '1001,休憩終了,2026-11-02 13:00\n1001,退社,2026-11-02 17:15\n');
    ok(/4 lines, 0 faulty: 4 new/.test(t.out), said(t));
    const a = o.import('absences', '職員番号,種類,開始日\n1001,有給,2026/11/4\n1001,年次有給休暇,2026/11/5\n1001,病休,2026/11/11\n1001,育休,2026/11/12\n');
    ok(/4 lines, 0 faulty: 4 new/.test(a.out), said(a));
});

await test('taps of tomorrow and of days without an appointment are questions; so is an absence beyond three years', async () => {
    const o = small();
    const r = o.import('taps', 'number,type,at\n1001,in,2063-05-01T08:30\n1001,in,2000-01-01T00:03\n1001,in,2026-03-31T08:30\n1001,in,2026-11-02T08:30\n',
        { args: ['--dry-run'] });
    ok(/4 lines, 3 faulty/.test(r.out), said(r));
    const a = o.import('absences', 'number,kind,from,until\n1001,sick,2026-11-04,2029-11-04\n1001,sick,2026-11-04,2029-11-03\n', { args: ['--dry-run'] });
    ok(/2 lines, 1 faulty/.test(a.out), said(a));
});

await test('a tap of later today is a question as that of tomorrow is', async () => {
    const o = small();
    const at = minutes => new Date(Date.now() + (9 * 60 + minutes) * 60000).toISOString().slice(0, 16);
    const r = o.import('taps', `number,type,at\n1001,in,${at(-2)}\n1001,out,${at(5)}\n`, { args: ['--dry-run'] });
    ok(/2 lines, 1 faulty/.test(r.out), said(r));
    ok(/3: .*later than (now|today)/.test(said(r)), said(r));
});

await test("a spreadsheet's number of a day, a moment or a time is named as what it is", async () => {
    const o = small();
    const say = (table, text) => said(o.import(table, text, { args: ['--dry-run'] }));
    const t = say('taps', 'number,type,at\n1001,in,46328.354166667\n1001,out,46328\n');
    ok(/2 lines, 2 faulty/.test(t) && /46328\.354166667 = 2026-11-02 08:30.*spreadsheet/.test(t) && /46328 = 2026-11-02” /.test(t), t);
    const r = say('orders', 'number,day,start,end,by\n1001,44013,17:15,19:00,1003\n1001,2026-11-04,0.71875,19:00,1003\n');
    ok(/44013 = 2020-07-01.*spreadsheet/.test(r) && /0\.71875 = 17:15.*spreadsheet/.test(r), r);
    const a = say('absences', 'number,kind,from,until\n1001,annual,46330,46331\n');
    ok(/46330 = 2026-11-04.*spreadsheet/.test(a), a);
    const p = say('postings', `${staff}1001,SOUMU,係員,本務,46113,\n`);
    ok(/46113 = 2026-04-01.*spreadsheet/.test(p), p);
    ok(/2 lines, 2 faulty/.test(say('absences', 'number,kind,from\n1001,annual,99999\n1001,annual,1.5\n')), 'other numbers');
});

await test('a trial of taps says which days and figures would change, before and after, and changes nothing', async () => {
    const o = small();
    const text = '職員番号,種別,日時\n1001,出勤,2026-11-02 08:30\n1001,退勤,2026-11-02 17:15\n';
    const dry = o.import('taps', text, { args: ['--dry-run'] });
    is(dry.rc, 0, said(dry));
    ok(/2 lines, 0 faulty: 2 new, 0 there already; 1 officers/.test(dry.out), said(dry));
    ok(/1001 {2}2026-11-02 {2}regular: - -> 7:45/.test(dry.out), said(dry));
    ok(/Nothing was written/.test(dry.out), said(dry));
    is(o.get('/me/records/2026-11-02', 'hana').taps?.length ?? 0, 0, 'taps');
    o.take('taps', text);
    const later = o.import('taps', '職員番号,種別,日時\n1001,出勤,2026-11-02 08:00\n', { args: ['--dry-run'] });
    ok(/first_in: 08:30 -> 08:00/.test(later.out), said(later));
    const same = o.import('taps', text, { args: ['--dry-run'] });
    ok(/0 new, 2 there already/.test(same.out), said(same));
    is(o.run(['verify', '--data', o.folder]).rc, 0, 'the journal is sound');
});

await test('a trial begins no other work', async () => {
    const o = small();
    o.take('taps', 'number,type,at\n1001,in,2026-07-02T08:30\n1001,out,2026-07-02T17:15\n');
    const settles = () => o.get('/jobs').rows.filter(r => r.job === 'time.settle').length;
    const before = settles();
    const r = o.import('postings', `${staff}1001,JINJI,,本務,2026-07-01,\n1001,SOUMU,係員,本務,2026-10-01,\n`, { args: ['--dry-run'] });
    ok(/0 faulty/.test(r.out), said(r));
    is(settles(), before, 'jobs of settling');
});

/* The job of a trial that was sent over the server, and its page. */
async function send(o, table, text, mode = 'try') {
    const r = o.import(table, text, { args: mode === 'try' ? ['--dry-run'] : [] });
    const job = o.get('/jobs').rows[0].id;
    return { r, job, page: () => o.get(`/jobs/${job}`) };
}
/* The end of a job that another one began. */
async function ended(o, job) {
    for (let i = 0; i < 200; i++) {
        const d = o.get(`/jobs/${job}`);
        if (!d.running)
            return d;
        await new Promise(r => setTimeout(r, 25));
    }
    throw new Error(`job ${job} does not end`);
}
const figure = (d, name) => d.result?.figures?.find(f => f.figure === name)?.n;
const tries = {
    taps: 'number,type,at\n1001,in,2026-11-02T08:30\n1001,out,2026-11-02T17:15\n9999,in,2026-11-02T08:30\n',
    absences: 'number,kind,from\n1001,annual,2026-11-04\n',
    orders: 'number,day,start,end,by\n1001,2026-11-05,17:15,19:00,1003\n',
    opening: '職員番号,種類,年月,超過勤務\n1001,超過勤務,2026-08,10:00\n',
};
for (const [table, text] of Object.entries(tries))
    await test(`one press applies what a trial of ${table} showed, with the same file`, async () => {
        const o = small();
        const t = await send(o, table, text);
        const shown = t.page();
        is(shown.links?.apply, `/jobs/${t.job}/apply`, `${said(t.r)}: the way on`);
        const r = o.post(`/jobs/${t.job}/apply`);
        const done = await ended(o, r.doc?.job);
        is([done.state, done.reason ?? null], ['done', null], said(r));
        for (const name of ['lines', 'faulty', 'new', 'days'])
            is(figure(done, name), figure(shown, name), `${name} as shown`);
        is(t.page().links.apply, undefined, 'it is done once');
        ok(o.post(`/jobs/${t.job}/apply`).rc !== 0, 'a second time is refused');
        const again = await send(o, table, text);
        is([figure(again.page(), 'new'), again.page().links.apply], [0, undefined], 'nothing is left to bring in');
        is(o.run(['verify', '--data', o.folder]).rc, 0, 'the journal is sound');
    });

await test('what would come out otherwise by now is shown again and asked again', async () => {
    const o = small();
    const t = await send(o, 'taps', tries.taps);
    o.take('taps', 'number,type,at\n1001,in,2026-11-02T08:00\n');
    const r = o.post(`/jobs/${t.job}/apply`);
    const asked = await ended(o, r.doc?.job);
    is([asked.state, asked.reason], ['failed', 'import.differs'], said(r));
    is(o.get('/me/records/2026-11-02', 'hana').taps?.length, 1, 'nothing came in');
    ok(asked.result.rows.some(x => x.figure === 'regular'), JSON.stringify(asked.result.rows));
    const done = await ended(o, o.post(`/jobs/${r.doc.job}/apply`).doc?.job);
    is(done.state, 'done', 'asked again, and pressed again');
    is(o.get('/me/records/2026-11-02', 'hana').taps?.length, 3, 'taps');
});

await test('who no longer keeps these hours cannot apply the trial, and nothing comes in', async () => {
    const o = small();
    o.take('officers', '職員番号,名前,部署,官職,login,発令日\n1005,庶 務,SOUMU,係員,shomu,2026-04-01\n');
    o.take('roles', 'number,unit,role,from\n1005,SOUMU,keeper,2026-04-01\n');
    const r = o.import('taps', tries.taps.split('\n').slice(0, 3).join('\n'), { as: 'shomu', args: ['--dry-run'] });
    const { id } = o.get('/jobs', 'shomu').rows[0];
    is(o.get(`/jobs/${id}`, 'shomu').links?.apply, `/jobs/${id}/apply`, said(r));
    const role = o.get('/roles').rows.find(x => x.role === 'keeper' && x.person?.number === '1005' || x.number === '1005');
    const yesterday = new Date(Date.parse(o.get('/me/today').day) - 86400000).toISOString().slice(0, 10);
    const ended = o.post(`/roles/${role?.id}/end`, { until: yesterday });
    is(ended.rc, 0, said(ended) + JSON.stringify(o.get('/roles').rows));
    const late = o.post(`/jobs/${id}/apply`, {}, 'shomu');
    ok(late.rc !== 0, said(late));
    is(o.get('/me/records/2026-11-02', 'hana').taps?.length ?? 0, 0, 'taps');
});

await test('nobody else applies a trial, and a file that was applied at once cannot be', async () => {
    const o = small();
    const t = await send(o, 'taps', tries.taps);
    ok(o.post(`/jobs/${t.job}/apply`, {}, 'hana').rc !== 0, 'another person');
    is(o.get('/me/records/2026-11-02', 'hana').taps?.length ?? 0, 0, 'taps');
    const now = await send(o, 'absences', tries.absences, 'apply');
    is(now.page().links.apply, undefined, 'no way on');
    ok(o.post(`/jobs/${now.job}/apply`).rc !== 0, 'it is in already');
});

await test('a file of more than 2,000 rows says that its days are not told before it is in', async () => {
    const o = small();
    const lines = Array.from({ length: 2001 }, (_, i) => {
        const day = new Date(Date.UTC(2026, 3, 6 + i % 200)).toISOString().slice(0, 10);
        return `1001,in,${day}T0${i % 9}:${String(i % 60).padStart(2, '0')}`;
    });
    const r = o.import('taps', `number,type,at\n${lines.join('\n')}\n`, { args: ['--dry-run'] });
    ok(/2001 lines, 0 faulty/.test(r.out), said(r));
    ok(/more than 2,000 rows/.test(r.out), said(r));
    const few = o.import('taps', 'number,type,at\n1001,in,2026-11-02T08:30\n', { args: ['--dry-run'] });
    ok(!/more than 2,000/.test(few.out), said(few));
});

await test('a name that was forgotten is a question; a file without names says nothing of them', async () => {
    const o = small();
    const r = o.import('officers', 'number,name,unit,from\n4001,,SOUMU,2026-04-01\n4002,勤 二,SOUMU,2026-04-01\n', { args: ['--dry-run'] });
    ok(/1 new, 0 changed, 0 unchanged, 1 faulty/.test(r.out), said(r));
    ok(/:2: name/.test(said(r)), said(r));
    const none = o.import('officers', 'number,unit,from\n4001,SOUMU,2026-04-01\n', { args: ['--dry-run'] });
    ok(/1 new, .* 0 faulty/.test(none.out), said(none));
    const there = o.import('officers', 'number,name,unit\n1001,,SOUMU\n', { args: ['--dry-run'] });
    ok(/1 unchanged, 0 faulty/.test(there.out), said(there));
});

for (const lang of ['ja', 'en'])
    await test(`orders and absences of an officer, as listed, read again change nothing (${lang})`, async () => {
        const o = small();
        o.orders('number,day,start,end,work,by\n1001,2026-11-02,17:15,19:00,=1+1,1003\n1001,2026-11-04,22:00,25:30,照会,1003\n', { logins: { 1003: 'kacho' } });
        o.take('absences', 'number,kind,from,to,start,end\n1001,annual,2026-11-05,2026-11-06,,\n1001,relief,2026-11-09,2026-11-09,08:30,12:00\n1001,substitute,2026-11-10,,,\n');
        const { id } = o.get('/people?q=1001').rows[0];
        for (const table of ['orders', 'absences']) {
            const r = o.run(['get', `/people/${id}/${table}.csv`, '--as', 'kacho', '--lang', lang]);
            const again = o.import(table, r.out);
            ok(/ 0 faulty: 0 new, [23] there already/.test(again.out), `${table}: ${said(again)}${r.out}${r.err}`);
        }
    });
