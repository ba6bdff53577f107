/* Whose column is it, and what does the word in it mean? */
#include "app/people/import.h"

#include <string.h>

static const char *const officers[] = { "number", "name",  "kana",     "login", "mail",
                                        "unit",   "post",  "ministry", "hq",    "kind",
                                        "from",   "hired", NULL };
static const char *const units[] = {
    "code", "name", "kind", "parent", "sort", "from", "until", NULL
};
static const char *const posts[] = { "unit", "name", "rank", "manager", "from", "until", NULL };
static const char *const postings[] = { "number", "unit", "post",  "posting",
                                        "home",   "from", "until", NULL };
static const char *const superiors[] = { "unit",  "post", "superior_unit", "superior", "from",
                                         "until", NULL };
static const char *const sections[] = { "unit", "category", "from", "until", NULL };
static const char *const roles[] = { "number", "unit", "role", "from", "until", NULL };

#define NEEDED(...) ((const char *const[]){ __VA_ARGS__, NULL })

static const struct import_kind kinds[] = {
    { "officers", officers, NEEDED("number"), import_officer },
    { "units", units, NEEDED("code", "name", "kind"), import_unit },
    { "posts", posts, NEEDED("unit", "name"), import_post },
    { "postings", postings, NEEDED("number", "unit"), import_posting },
    { "superiors", superiors, NEEDED("unit", "post", "superior"), import_superior },
    { "sections", sections, NEEDED("unit", "category"), import_section },
    { "roles", roles, NEEDED("number", "unit", "role"), import_role },
};

const char *const import_kinds[] = { "officers",  "units",    "posts", "postings",
                                     "superiors", "sections", "roles", NULL };

const struct import_kind *
import_kind(const char *name)
{
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (!strcmp(kinds[i].name, name))
            return &kinds[i];
    return NULL;
}

/* What offices write over a column.  Our own name always counts; of two columns, the first that the
 * table has. */
static const struct {
    const char *column, *header;
    const char *only; /* in this kind of table; NULL: in all */
} headers[] = {
    { "number", "職員番号" },
    { "number", "番号" },
    { "number", "person" },
    { "number", "officer" },
    { "number", "staff number" },
    { "number", "社員番号" },
    { "number", "従業員番号" },
    { "number", "従業員コード" },
    { "number", "スタッフコード" },
    { "post", "官職" },
    { "post", "官職名" },
    { "post", "職名" },
    { "name", "氏名" },
    { "name", "名称" },
    { "name", "名前" },
    { "name", "官職名" },
    { "name", "官職" },
    { "name", "組織名" },
    { "kana", "かな" },
    { "kana", "氏名かな" },
    { "kana", "フリガナ" },
    { "kana", "氏名カナ" },
    { "kana", "カナ" },
    { "kana", "カナ氏名" },
    { "kana", "ふりがな" },
    { "kana", "reading" },
    { "login", "ログイン名" },
    { "login", "利用者名" },
    { "mail", "メール" },
    { "mail", "メールアドレス" },
    { "mail", "email" },
    { "mail", "e-mail" },
    { "unit", "部署" },
    { "unit", "所属" },
    { "unit", "所属コード" },
    { "unit", "組織コード" },
    { "unit", "unit code" },
    { "unit", "部署コード" },
    { "ministry", "府省" },
    { "ministry", "府省名" },
    { "hq", "本省" },
    { "hq", "本省・地方" },
    { "hq", "head office" },
    { "kind", "部署区分" },
    { "kind", "種別" },
    { "kind", "種類" },
    { "from", "開始日" },
    { "from", "始まる日" },
    { "from", "発令日" },
    { "from", "発令年月日" },
    { "from", "valid from" },
    { "from", "valid_from" },
    { "hired", "採用年月日" },
    { "hired", "採用日" },
    { "hired", "hire date" },
    { "hired", "hire_date" },
    { "hired", "date hired" },
    { "hired", "date of appointment" },
    { "until", "終了日" },
    { "until", "終わる日" },
    { "until", "to" },
    { "until", "valid to" },
    { "until", "valid_to" },
    { "code", "コード" },
    { "code", "組織コード" },
    { "parent", "上の部署" },
    { "parent", "上位組織" },
    { "parent", "上位組織コード" },
    { "parent", "unit above" },
    { "sort", "並び順" },
    { "sort", "order" },
    { "rank", "席次" },
    { "rank", "順位" },
    { "manager", "管理職員等" },
    { "manager", "manager_class" },
    { "manager", "manager class" },
    { "posting", "発令の種類" },
    { "posting", "発令" },
    { "posting", "kind" },
    { "posting", "posting kind" },
    { "home", "時間管理" },
    { "home", "勤務時間の管理" },
    { "home", "本務" },
    { "home", "hours kept" },
    { "superior_unit", "上司の部署" },
    { "superior_unit", "上司の所属" },
    { "superior_unit", "上司の組織コード" },
    { "superior_unit", "superior unit" },
    { "superior_unit", "unit of the superior" },
    { "superior", "上司の官職" },
    { "superior", "上司の官職名" },
    { "superior", "superior_post" },
    { "superior", "superior post" },
    { "category", "区分" },
    { "category", "部署の区分" },
    { "role", "役割" },
    { "code", "部署コード" },
    { "code", "unit code" },
    { "name", "部署名", "units" },
    { "name", "unit name", "units" },
    { "name", "post", "posts" },
    { "kind", "部署の種類" },
    { "kind", "kind of unit" },
    { "parent", "上位部署コード" },
    { "parent", "code of the unit above" },
    { "superior_unit", "上司の部署コード" },
    { "superior_unit", "unit code of the superior" },
    { "home", "hours kept here" },
};

static bool
has_column(const struct import_kind *k, const char *column)
{
    for (const char *const *c = k->columns; *c; c++)
        if (!strcmp(*c, column))
            return true;
    return false;
}

/* The heading folded: half-width, without spaces. */
static const char *
ours(const void *kind, const char *heading)
{
    const struct import_kind *k = kind;
    char flat[100];

    for (const char *const *c = k->columns; *c; c++)
        if (!strcasecmp(*c, heading))
            return *c;
    for (size_t i = 0; i < COUNT(headers); i++)
        if (text_fold(headers[i].header, flat, sizeof flat) && !strcasecmp(flat, heading) &&
            (!headers[i].only || !strcmp(headers[i].only, k->name)) &&
            has_column(k, headers[i].column))
            return headers[i].column;
    return NULL;
}

static const char *
usual(const void *kind, const char *column)
{
    (void)kind;
    for (size_t i = 0; i < COUNT(headers); i++)
        if (!strcmp(headers[i].column, column))
            return headers[i].header;
    return NULL;
}

struct sheet_names
import_names(const struct import_kind *k)
{
    return (struct sheet_names){ k, ours, usual, k->needed };
}

static const struct {
    const char *column, *cell, *word;
} words[] = {
    { "hq", "1", "1" },
    { "hq", "0", "0" },
    { "hq", "本省", "1" },
    { "hq", "地方", "0" },
    { "kind", "T", "hetero" },
    { "kind", "J", "normal" },
    { "kind", "他律", "hetero" },
    { "kind", "自律", "normal" },
    { "kind", "hetero", "hetero" },
    { "kind", "normal", "normal" },
    { "category", "hetero", "hetero" },
    { "category", "normal", "normal" },
    { "category", "他律", "hetero" },
    { "category", "自律", "normal" },
    { "category", "他律部署", "hetero" },
    { "category", "自律部署", "normal" },
    { "category", "T", "hetero" },
    { "category", "J", "normal" },
    { "unit_kind", "ministry", "ministry" },
    { "unit_kind", "bureau", "bureau" },
    { "unit_kind", "division", "division" },
    { "unit_kind", "office", "office" },
    { "unit_kind", "section", "section" },
    { "unit_kind", "local", "local" },
    { "unit_kind", "府省", "ministry" },
    { "unit_kind", "局", "bureau" },
    { "unit_kind", "部", "bureau" },
    { "unit_kind", "課", "division" },
    { "unit_kind", "室", "office" },
    { "unit_kind", "係", "section" },
    { "unit_kind", "班", "section" },
    { "unit_kind", "地方機関", "local" },
    { "posting", "main", "main" },
    { "posting", "concurrent", "concurrent" },
    { "posting", "acting", "acting" },
    { "posting", "seconded_in", "seconded_in" },
    { "posting", "seconded_out", "seconded_out" },
    { "posting", "leave_of_absence", "leave_of_absence" },
    { "posting", "本務", "main" },
    { "posting", "主務", "main" },
    { "posting", "併任", "concurrent" },
    { "posting", "事務取扱", "acting" },
    { "posting", "出向受入", "seconded_in" },
    { "posting", "出向", "seconded_out" },
    { "posting", "休職", "leave_of_absence" },
    { "posting", "育児休業", "leave_of_absence" },
    { "role", "keeper", "keeper" },
    { "role", "coordinator", "coordinator" },
    { "role", "auditor", "auditor" },
    { "role", "admin", "admin" },
    { "role", "executive", "executive" },
    { "role", "勤務時間管理員", "keeper" },
    { "role", "取りまとめ", "coordinator" },
    { "role", "監査", "auditor" },
    { "role", "管理者", "admin" },
    { "role", "幹部", "executive" },
    { "flag", "1", "1" },
    { "flag", "0", "0" },
    { "flag", "true", "1" },
    { "flag", "false", "0" },
    { "flag", "yes", "1" },
    { "flag", "no", "0" },
    { "flag", "はい", "1" },
    { "flag", "いいえ", "0" },
    { "flag", "○", "1" },
    { "flag", "×", "0" },
};

/* The words of our own exports. */
static const struct {
    const char *column, *words;
} said[] = {
    { "unit_kind", "word.unit" },   { "posting", "word.posting" }, { "role", "word.role" },
    { "category", "word.section" }, { "flag", "word.holds" },
};

static const char *
words_of(const char *column)
{
    for (size_t i = 0; i < COUNT(said); i++)
        if (!strcmp(said[i].column, column))
            return said[i].words;
    return NULL;
}

static bool
is_said(struct look *q, const char *column, const char *word, const char *cell)
{
    static const char *const langs[] = { "ja", "en" };
    const char *code = !strcmp(word, "1") ? "yes" : !strcmp(word, "0") ? "no" : word;
    const char *in = words_of(column);

    for (size_t l = 0; in && l < COUNT(langs); l++)
        if (!strcasecmp(look_word(q, langs[l], in, code), cell))
            return true;
    return false;
}

const char *
import_word(struct look *q, const char *column, const char *cell)
{
    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcmp(words[i].column, column) && !strcasecmp(words[i].cell, cell))
            return words[i].word;
    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcmp(words[i].column, column) && is_said(q, column, words[i].word, cell))
            return words[i].word;
    return NULL;
}

const char *
import_code_key(struct look *q, const char *column, const char *code)
{
    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcmp(words[i].column, column) && !strcmp(words[i].word, code))
            return arena_text(look_arena(q), "%s.%s", words_of(column), code);
    return NULL;
}
