-- The words that people look for, flat: as base/flat.c makes them, so that width, kana, blanks and the form of a letter
-- in a name make no difference on either engine.
--
-- A row a word: an officer's name, kana and number, a unit's name and code, a post's name.  Who writes one keeps its
-- flat word (people_words); those that stand are made flat here.

CREATE TABLE word_flat (
    word {{text}} PRIMARY KEY,
    flat {{text}} NOT NULL
) {{strict_norowid}};

INSERT INTO word_flat (word, flat)
SELECT w, LOWER(w) FROM (
    SELECT name AS w FROM person UNION SELECT kana FROM person UNION SELECT number FROM officer
    UNION SELECT name FROM unit_place UNION SELECT code FROM unit UNION SELECT name FROM post) x
 WHERE w <> '';
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, ' ', ''), ' ', ''), '　', ''), '︀', ''), '︁', ''), '︂', ''), '︃', ''), '︄', ''), '︅', ''), '︆', ''), '︇', ''), '︈', '');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '︉', ''), '︊', ''), '︋', ''), '︌', ''), '︍', ''), '︎', ''), '️', ''), '󠄀', ''), '󠄁', ''), '󠄂', ''), '󠄃', ''), '󠄄', '');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '󠄅', ''), '󠄆', ''), '󠄇', ''), '󠄈', ''), '󠄉', ''), '󠄊', ''), '󠄋', ''), '󠄌', ''), '󠄍', ''), '󠄎', ''), '󠄏', ''), '󠄐', '');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '󠄑', ''), '󠄒', ''), '󠄓', ''), '󠄔', ''), '󠄕', ''), '󠄖', ''), '󠄗', ''), '󠄘', ''), '󠄙', ''), '󠄚', ''), '󠄛', ''), '󠄜', '');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '󠄝', ''), '󠄞', ''), '󠄟', ''), '！', '!'), '＂', '"'), '＃', '#'), '＄', '$'), '％', '%'), '＆', '&'), '＇', ''''), '（', '('), '）', ')');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '＊', '*'), '＋', '+'), '，', ','), '－', '-'), '．', '.'), '／', '/'), '０', '0'), '１', '1'), '２', '2'), '３', '3'), '４', '4'), '５', '5');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '６', '6'), '７', '7'), '８', '8'), '９', '9'), '：', ':'), '；', ';'), '＜', '<'), '＝', '='), '＞', '>'), '？', '?'), '＠', '@'), 'Ａ', 'a');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'Ｂ', 'b'), 'Ｃ', 'c'), 'Ｄ', 'd'), 'Ｅ', 'e'), 'Ｆ', 'f'), 'Ｇ', 'g'), 'Ｈ', 'h'), 'Ｉ', 'i'), 'Ｊ', 'j'), 'Ｋ', 'k'), 'Ｌ', 'l'), 'Ｍ', 'm');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'Ｎ', 'n'), 'Ｏ', 'o'), 'Ｐ', 'p'), 'Ｑ', 'q'), 'Ｒ', 'r'), 'Ｓ', 's'), 'Ｔ', 't'), 'Ｕ', 'u'), 'Ｖ', 'v'), 'Ｗ', 'w'), 'Ｘ', 'x'), 'Ｙ', 'y');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'Ｚ', 'z'), '［', '['), '＼', '\'), '］', ']'), '＾', '^'), '＿', '_'), '｀', '`'), 'ａ', 'a'), 'ｂ', 'b'), 'ｃ', 'c'), 'ｄ', 'd'), 'ｅ', 'e');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ｆ', 'f'), 'ｇ', 'g'), 'ｈ', 'h'), 'ｉ', 'i'), 'ｊ', 'j'), 'ｋ', 'k'), 'ｌ', 'l'), 'ｍ', 'm'), 'ｎ', 'n'), 'ｏ', 'o'), 'ｐ', 'p'), 'ｑ', 'q');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ｒ', 'r'), 'ｓ', 's'), 'ｔ', 't'), 'ｕ', 'u'), 'ｖ', 'v'), 'ｗ', 'w'), 'ｘ', 'x'), 'ｙ', 'y'), 'ｚ', 'z'), '｛', '{'), '｜', '|'), '｝', '}');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '～', '~'), 'ｦ', 'を'), 'ｧ', 'ぁ'), 'ｨ', 'ぃ'), 'ｩ', 'ぅ'), 'ｪ', 'ぇ'), 'ｫ', 'ぉ'), 'ｬ', 'ゃ'), 'ｭ', 'ゅ'), 'ｮ', 'ょ'), 'ｯ', 'っ'), 'ｰ', 'ー');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ｱ', 'あ'), 'ｲ', 'い'), 'ｳ', 'う'), 'ｴ', 'え'), 'ｵ', 'お'), 'ｶ', 'か'), 'ｷ', 'き'), 'ｸ', 'く'), 'ｹ', 'け'), 'ｺ', 'こ'), 'ｻ', 'さ'), 'ｼ', 'し');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ｽ', 'す'), 'ｾ', 'せ'), 'ｿ', 'そ'), 'ﾀ', 'た'), 'ﾁ', 'ち'), 'ﾂ', 'つ'), 'ﾃ', 'て'), 'ﾄ', 'と'), 'ﾅ', 'な'), 'ﾆ', 'に'), 'ﾇ', 'ぬ'), 'ﾈ', 'ね');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ﾉ', 'の'), 'ﾊ', 'は'), 'ﾋ', 'ひ'), 'ﾌ', 'ふ'), 'ﾍ', 'へ'), 'ﾎ', 'ほ'), 'ﾏ', 'ま'), 'ﾐ', 'み'), 'ﾑ', 'む'), 'ﾒ', 'め'), 'ﾓ', 'も'), 'ﾔ', 'や');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ﾕ', 'ゆ'), 'ﾖ', 'よ'), 'ﾗ', 'ら'), 'ﾘ', 'り'), 'ﾙ', 'る'), 'ﾚ', 'れ'), 'ﾛ', 'ろ'), 'ﾜ', 'わ'), 'ﾝ', 'ん'), 'ﾞ', '゙'), '゛', '゙'), 'ﾟ', '゚');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '゜', '゚'), '･', '・'), 'ァ', 'ぁ'), 'ア', 'あ'), 'ィ', 'ぃ'), 'イ', 'い'), 'ゥ', 'ぅ'), 'ウ', 'う'), 'ェ', 'ぇ'), 'エ', 'え'), 'ォ', 'ぉ'), 'オ', 'お');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'カ', 'か'), 'ガ', 'が'), 'キ', 'き'), 'ギ', 'ぎ'), 'ク', 'く'), 'グ', 'ぐ'), 'ケ', 'け'), 'ゲ', 'げ'), 'コ', 'こ'), 'ゴ', 'ご'), 'サ', 'さ'), 'ザ', 'ざ');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'シ', 'し'), 'ジ', 'じ'), 'ス', 'す'), 'ズ', 'ず'), 'セ', 'せ'), 'ゼ', 'ぜ'), 'ソ', 'そ'), 'ゾ', 'ぞ'), 'タ', 'た'), 'ダ', 'だ'), 'チ', 'ち'), 'ヂ', 'ぢ');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ッ', 'っ'), 'ツ', 'つ'), 'ヅ', 'づ'), 'テ', 'て'), 'デ', 'で'), 'ト', 'と'), 'ド', 'ど'), 'ナ', 'な'), 'ニ', 'に'), 'ヌ', 'ぬ'), 'ネ', 'ね'), 'ノ', 'の');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ハ', 'は'), 'バ', 'ば'), 'パ', 'ぱ'), 'ヒ', 'ひ'), 'ビ', 'び'), 'ピ', 'ぴ'), 'フ', 'ふ'), 'ブ', 'ぶ'), 'プ', 'ぷ'), 'ヘ', 'へ'), 'ベ', 'べ'), 'ペ', 'ぺ');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ホ', 'ほ'), 'ボ', 'ぼ'), 'ポ', 'ぽ'), 'マ', 'ま'), 'ミ', 'み'), 'ム', 'む'), 'メ', 'め'), 'モ', 'も'), 'ャ', 'ゃ'), 'ヤ', 'や'), 'ュ', 'ゅ'), 'ユ', 'ゆ');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ョ', 'ょ'), 'ヨ', 'よ'), 'ラ', 'ら'), 'リ', 'り'), 'ル', 'る'), 'レ', 'れ'), 'ロ', 'ろ'), 'ヮ', 'ゎ'), 'ワ', 'わ'), 'ヰ', 'ゐ'), 'ヱ', 'ゑ'), 'ヲ', 'を');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ン', 'ん'), 'ヴ', 'ゔ'), 'ヵ', 'ゕ'), 'ヶ', 'ゖ'), '髙', '高'), '﨑', '崎'), '嵜', '崎'), '碕', '崎'), '濵', '浜'), '濱', '浜'), '邊', '辺'), '邉', '辺');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '澤', '沢'), '齋', '斉'), '齊', '斉'), '斎', '斉'), '廣', '広'), '國', '国'), '嶋', '島'), '嶌', '島'), '德', '徳'), '眞', '真'), '櫻', '桜'), '惠', '恵');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '龍', '竜'), '瀨', '瀬'), '桒', '桑'), '𠮷', '吉'), '冨', '富'), '峯', '峰'), '條', '条'), '壽', '寿'), '曾', '曽'), '籠', '篭'), '檜', '桧'), '靜', '静');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '榮', '栄'), '圓', '円'), '藏', '蔵'), '與', '与'), '實', '実'), '禮', '礼'), '豐', '豊'), '萬', '万'), '學', '学'), '橫', '横'), '淸', '清'), '黑', '黒');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '槇', '槙'), '舘', '館'), '鷗', '鴎'), '鷆', '鷏'), '濟', '済'), '濤', '涛'), '勳', '勲'), '彌', '弥'), '穗', '穂'), '緖', '緒'), '莊', '荘'), '薰', '薫');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '藪', '薮'), '蘆', '芦'), '邨', '村'), '鄕', '郷'), '釋', '釈'), '鐵', '鉄'), '關', '関'), '塚', '塚'), '晴', '晴'), '猪', '猪'), '益', '益'), '礼', '礼');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '神', '神'), '祥', '祥'), '福', '福'), '靖', '靖'), '精', '精'), '羽', '羽'), '諸', '諸'), '逸', '逸'), '都', '都'), '飯', '飯'), '飼', '飼'), '館', '館');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, '鶴', '鶴'), '朗', '朗'), '隆', '隆'), 'が', 'が'), 'ぎ', 'ぎ'), 'ぐ', 'ぐ'), 'げ', 'げ'), 'ご', 'ご'), 'ざ', 'ざ'), 'じ', 'じ'), 'ず', 'ず'), 'ぜ', 'ぜ');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'ぞ', 'ぞ'), 'だ', 'だ'), 'ぢ', 'ぢ'), 'づ', 'づ'), 'で', 'で'), 'ど', 'ど'), 'ば', 'ば'), 'ぱ', 'ぱ'), 'び', 'び'), 'ぴ', 'ぴ'), 'ぶ', 'ぶ'), 'ぷ', 'ぷ');
UPDATE word_flat SET flat = REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(flat, 'べ', 'べ'), 'ぺ', 'ぺ'), 'ぼ', 'ぼ'), 'ぽ', 'ぽ'), 'ゔ', 'ゔ');

CREATE VIEW seen_word_flat AS SELECT word, flat FROM word_flat;
