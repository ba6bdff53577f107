/*
 * How a text is compared with what somebody looks for.
 *
 *     text_flat("ﾜﾀﾅﾍﾞ　ガク", flat, sizeof flat)      わたなべがく
 *
 * Width, kana, capitals and blanks make no difference, a mark of voice may stand apart from its
 * letter (U+3099), and an old or variant form of a letter in names is its usual one.  The flat
 * words that a store keeps (migration 0065) were made by this; who changes it makes them anew.
 */
#include <string.h>

#include "base/text.h"

/* The form in a name, and the usual one. */
static const char variants[] =
    "髙高﨑崎嵜崎碕崎濵浜濱浜邊辺邉辺澤沢齋斉齊斉斎斉廣広國国嶋島嶌島德徳眞真櫻桜惠恵龍竜瀨瀬桒桑𠮷"
    "吉冨富峯峰條条壽寿"
    "曾曽籠篭檜桧靜静榮栄圓円藏蔵與与實実禮礼豐豊萬万學学橫横淸清黑黒槇槙舘館鷗鴎鷆鷏濟済濤涛勳勲彌"
    "弥穗穂緖緒莊荘薰薫"
    "藪薮蘆芦邨村鄕郷釋釈鐵鉄關関"
    "\uFA10塚\uFA12晴\uFA16猪\uFA17益\uFA18礼\uFA19神\uFA1A祥\uFA1B福\uFA1C靖\uFA1D精"
    "\uFA1E羽\uFA22諸\uFA25逸\uFA26都\uFA2A飯\uFA2B飼\uFA2C館\uFA2D鶴\uF929朗\uF9DC隆";

/* U+FF66 to U+FF9D. */
static const char narrow[] =
    "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねの"
    "はひふへほまみむめもやゆよらりるれろわん";

enum { VOICED = 0x3099, HALF_VOICED = 0x309A };

static uint32_t
letter(const char **at)
{
    const unsigned char *s = (const unsigned char *)*at;
    size_t n = utf8_sequence(*at, strnlen(*at, 4));
    uint32_t c = n < 2 ? *s : *s & (0x7Fu >> n);

    if (!n)
        return 0;
    for (size_t i = 1; i < n; i++)
        c = c << 6 | (s[i] & 0x3Fu);
    *at += n;
    return c;
}

static uint32_t
usual(uint32_t c)
{
    for (const char *at = variants; *at;) {
        uint32_t theirs = letter(&at), ours = letter(&at);

        if (c == theirs)
            return ours;
    }
    return c;
}

static uint32_t
wide(uint32_t c)
{
    const char *at = narrow;

    for (uint32_t n = 0xFF66; n < c; n++)
        letter(&at);
    return letter(&at);
}

/* 0: it makes no difference whether the letter is there. */
static uint32_t
flat(uint32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFF01 - '!';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 'a';
    if (c <= ' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F) ||
        (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF))
        return 0;
    if (c < 0x80)
        return c;
    if (c >= 0x30A1 && c <= 0x30F6) /* カタカナ */
        return c - 0x60;
    if (c >= 0xFF66 && c <= 0xFF9D)
        return wide(c);
    return c == 0xFF9E || c == 0x309B   ? VOICED
           : c == 0xFF9F || c == 0x309C ? HALF_VOICED
           : c == 0xFF65                ? 0x30FB
                                        : usual(c);
}

/* か and its mark are が; 0 where the letter has no such form. */
static uint32_t
with_mark(uint32_t c, uint32_t mark)
{
    bool h = c >= 0x306F && c <= 0x307B && (c - 0x306F) % 3 == 0;

    if (mark == HALF_VOICED)
        return h ? c + 2 : 0;
    if (c == 0x3046)
        return 0x3094;
    bool k_to_t = c >= 0x304B && c <= 0x3061 && (c - 0x304B) % 2 == 0;
    bool t_row = c == 0x3064 || c == 0x3066 || c == 0x3068;
    return h || k_to_t || t_row ? c + 1 : 0;
}

static size_t
put(uint32_t c, char *to)
{
    size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

    for (size_t i = n; i-- > 1; c >>= 6)
        to[i] = (char)(0x80 | (c & 0x3F));
    to[0] = (char)(n == 1 ? c : (0xF00u >> n & 0xFF) | c);
    return n;
}

bool
text_flat(const char *text, char *ret, size_t room)
{
    size_t n = 0, last = 0; /* where the last letter begins */
    uint32_t before = 0;

    if (!text)
        return false;
    while (*text) {
        const char *was = text;
        uint32_t c = flat(letter(&text)), one = 0;

        if (text == was || n + 5 > room)
            return false;
        if (!c)
            continue;
        if (c == VOICED || c == HALF_VOICED)
            one = with_mark(before, c);
        if (one)
            n = last;
        last = n;
        before = one ? one : c;
        n += put(before, ret + n);
    }
    ret[n] = '\0';
    return n > 0;
}

bool
text_holds(const char *text, const char *flat_words)
{
    char own[TEXT_FLAT];

    return text_flat(text, own, sizeof own) && strstr(own, flat_words);
}

const char *
text_sought(struct arena *a, const char *words)
{
    char own[TEXT_FLAT];

    return text_like(a, text_flat(words, own, sizeof own) ? own : words);
}
