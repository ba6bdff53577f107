/* What somebody looks for is found however they type it, and however it was brought in. */
import { office, test, is } from './case.mjs';

const mac = '長谷川 ががく'.normalize('NFD');

function small() {
    const o = office();
    o.take('units', 'code,name,kind,parent,from\nＪ1,総務アセス課,division,省,2024-01-01\n');
    o.take('officers', 'number,name,kana,login,unit,hired,from\n' +
        '0101,佐藤　美咲,ｻﾄｳ ﾐｻｷ,a,Ｊ1,2010-04-01,2024-04-01\n' +
        '0102,渡邉 がく,ワタナベ ガク,b,Ｊ1,2010-04-01,2024-04-01\n' +
        `0103,${mac},はせがわ ががく,c,Ｊ1,2010-04-01,2024-04-01\n` +
        '0104,髙﨑 濵子,ﾊﾞﾊﾞ ﾊﾟﾝ,d,Ｊ1,2010-04-01,2024-04-01\n');
    return o;
}

const asked = {
    さとう: ['0101'], サトウ: ['0101'], ｻﾄｳ: ['0101'], 'さとう みさき': ['0101'], 佐藤美咲: ['0101'], '佐藤 美咲': ['0101'],
    '佐藤　美咲': ['0101'], わたなべ: ['0102'], ﾜﾀﾅﾍﾞ: ['0102'], わたなへ: [], 渡辺: ['0102'], ががく: ['0103'], ｶﾞｶﾞｸ: ['0103'],
    高崎: ['0104'], 髙﨑: ['0104'], 浜子: ['0104'], ばばぱん: ['0104'], ハバパン: [], '０１０３': ['0103'], '0103': ['0103'],
    '%': [], _: [], '０１０': ['0101', '0102', '0103', '0104'],
};

await test('a person is found in any width, kana, blanks and form of a letter', () => {
    const o = small(), q = text => encodeURIComponent(text);
    for (const [words, want] of Object.entries(asked)) {
        is(o.get(`/people?q=${q(words)}`).rows.map(r => r.number).sort(), want, `the list: ${words}`);
        is(o.get(`/search?q=${q(words)}`).people.length, want.length, `the search: ${words}`);
    }
});

await test('a unit is found so, and whoever is in it', () => {
    const o = small();
    for (const words of ['アセス', 'あせす', 'ｱｾｽ', 'j1', 'Ｊ１']) {
        is(o.get(`/search?q=${encodeURIComponent(words)}`).units.map(u => u.name), ['総務アセス課'], `the search: ${words}`);
        is(o.get(`/units?q=${encodeURIComponent(words)}`).rows.map(u => u.name), ['総務アセス課'], `the tree: ${words}`);
    }
    is(o.get(`/people?q=${encodeURIComponent('あせす')}`).rows.length, 4, 'its people');
});

await test('the open points, the opening state and the journal look so, too', () => {
    const o = small();
    o.take('roles', 'number,unit,role,from\n0001,省,keeper,2024-01-01\n0102,省,auditor,2024-01-01\n');
    o.take('taps', 'number,type,at\n' + ['0101', '0104'].map(n => `${n},in,2026-11-20 08:30\n${n},out,2026-11-20 22:00\n`).join(''));
    const people = (path, words) => [...new Set(o.get(`${path}${encodeURIComponent(words)}`).rows.map(r => r.number))].sort();
    is(people('/open-points?q=', '佐藤美咲'), ['0101'], 'a name without its blank');
    is(people('/open-points?q=', '高崎'), ['0104'], 'the usual form');
    is(people('/open-points?q=', 'ｱｾｽ').length > 0, true, 'a unit');
    is(people('/openings?q=', '佐藤美咲'), ['0101'], 'the opening state');
    is(o.get(`/journal?person=${encodeURIComponent('管理花子')}`, 'b').rows.length > 0, true, 'who did it');
    is(o.get(`/journal?person=${encodeURIComponent('０００１')}`, 'b').rows.length > 0, true, 'by number');
});

await test('a new name is found, the former one no longer', () => {
    const o = small();
    o.take('officers', 'number,name,kana\n0101,鈴木　美咲,ｽｽﾞｷ ﾐｻｷ\n');
    is(o.get('/people?q=' + encodeURIComponent('すずき')).rows.map(r => r.number), ['0101'], 'the new one');
    is(o.get('/people?q=' + encodeURIComponent('さとう')).rows, [], 'the former one');
});
