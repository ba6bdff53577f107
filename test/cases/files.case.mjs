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
