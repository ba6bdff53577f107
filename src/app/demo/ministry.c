/* Which units has the ministry, which posts, and who holds them? */
#include "app/demo/inside.h"

#include <string.h>

const char *const demo_accounts[] = { "officer",   "chief", "clerk",   "coordinator",
                                      "executive", "admin", "auditor", NULL };

/* A kind of staffing: posts with how many hold each; the first heads the unit. */
struct seat {
    const char *post;
    int rank, count;
    bool manager;
};
enum { SEATS_MOST = 7 };

static const struct seat top[SEATS_MOST] = { { "事務次官", 1, 1, true } };
static const struct seat cabinet[SEATS_MOST] = { { "官房長", 2, 1, true },
                                                 { "総括審議官", 5, 1, true } };
static const struct seat bureau[SEATS_MOST] = { { "局長", 2, 1, true },
                                                { "大臣官房審議官", 5, 1, true } };
static const struct seat division[SEATS_MOST] = {
    { "課長", 10, 1, true },  { "企画官", 20, 1, true }, { "課長補佐", 30, 2, false },
    { "係長", 50, 3, false }, { "主査", 60, 2, false },  { "係員", 90, 5, false },
};
/* Its head's post is vacant: somebody acts in it (事務取扱). */
static const struct seat vacant[SEATS_MOST] = {
    { "課長", 10, 0, true },  { "企画官", 20, 1, true }, { "課長補佐", 30, 2, false },
    { "係長", 50, 3, false }, { "主査", 60, 2, false },  { "係員", 90, 5, false },
};
static const struct seat room[SEATS_MOST] = {
    { "室長", 12, 1, true },
    { "課長補佐", 30, 1, false },
    { "係長", 50, 2, false },
    { "係員", 90, 3, false },
};
static const struct seat local[SEATS_MOST] = { { "局長", 3, 1, true }, { "次長", 6, 1, true } };
static const struct seat local_division[SEATS_MOST] = {
    { "課長", 10, 1, true },  { "課長補佐", 30, 1, false }, { "係長", 50, 2, false },
    { "主任", 70, 2, false }, { "係員", 90, 3, false },
};
static const struct seat field[SEATS_MOST] = {
    { "所長", 8, 1, true },
    { "副所長", 9, 1, false },
    { "係長", 50, 2, false },
    { "技官", 90, 4, false },
};

#define HALF_PAST_NINE CLOCK(9, 30)

static const struct row {
    const char *code, *above, *name, *kind;
    const struct seat *seats;
    enum demo_load load;
    enum demo_place place;
    bool hetero, month_end;
    minutes start;
} rows[] = {
    { "MLE", NULL, "国土環境省", "ministry", top, LOAD_NONE, 0, false, false, 0 },

    { "KAN", "MLE", "大臣官房", "bureau", cabinet, LOAD_NONE, 0, false, false, 0 },
    { "KAN-JIN", "KAN", "人事課", "division", division, LOAD_NORMAL, 0, false, false, 0 },
    { "KAN-SOM", "KAN", "総務課", "division", division, LOAD_BUSY, 0, true, true, HALF_PAST_NINE },
    { "KAN-KOK", "KAN-SOM", "国会連絡室", "office", room, LOAD_DIET, 0, true, false, 0 },
    { "KAN-KAI", "KAN", "会計課", "division", division, LOAD_BUSY, 0, true, true, 0 },
    { "KAN-JOH", "KAN", "情報システム課", "division", division, LOAD_QUIET, 0, false, false, 0 },
    { "KAN-KAN", "KAN", "監査室", "office", room, LOAD_QUIET, 0, false, false, 0 },

    { "SOG", "MLE", "総合政策局", "bureau", bureau, LOAD_NONE, 0, false, false, 0 },
    { "SOG-SOM", "SOG", "総務課", "division", division, LOAD_NORMAL, 0, false, false, 0 },
    { "SOG-SEI", "SOG", "政策課", "division", division, LOAD_DIET, 0, true, false, 0 },
    { "SOG-KOT", "SOG", "地域交通課", "division", division, LOAD_NORMAL, 0, false, false, 0 },

    { "TOS", "MLE", "都市地域局", "bureau", bureau, LOAD_NONE, 0, false, false, 0 },
    { "TOS-KEI", "TOS", "都市計画課", "division", division, LOAD_NORMAL, 0, false, false, 0 },
    { "TOS-MAC", "TOS", "まちづくり推進課", "division", division, LOAD_QUIET, 0, false, false, 0 },
    { "TOS-JUT", "TOS", "住宅政策課", "division", division, LOAD_NORMAL, 0, false, false, 0 },

    { "MIZ", "MLE", "水管理・国土保全局", "bureau", bureau, LOAD_NONE, 0, false, false, 0 },
    { "MIZ-KAS", "MIZ", "河川計画課", "division", division, LOAD_NORMAL, 0, false, false, 0 },
    { "MIZ-BOS", "MIZ", "防災課", "division", division, LOAD_BUSY, 0, true, false, 0 },
    { "MIZ-SAI", "MIZ-BOS", "災害対策室", "office", room, LOAD_BUSY, 0, true, false, 0 },
    { "MIZ-SHI", "MIZ", "水資源課", "division", division, LOAD_QUIET, 0, false, false, 0 },

    { "SHI", "MLE", "自然環境局", "bureau", bureau, LOAD_NONE, 0, false, false, 0 },
    { "SHI-KEI", "SHI", "自然環境計画課", "division", division, LOAD_NORMAL, 0, false, false, 0 },
    { "SHI-KOE", "SHI", "国立公園課", "division", division, LOAD_QUIET, 0, false, false, 0 },
    { "SHI-YAS", "SHI", "野生生物課", "division", division, LOAD_QUIET, 0, false, false, 0 },

    { "CHI", "MLE", "地球環境局", "bureau", bureau, LOAD_NONE, 0, false, false, 0 },
    { "CHI-OND", "CHI", "地球温暖化対策課", "division", division, LOAD_DIET, 0, true, false, 0 },
    { "CHI-KOK", "CHI", "国際連携課", "division", division, LOAD_BUSY, 0, false, false,
      HALF_PAST_NINE },
    { "CHI-SHI", "CHI", "資源循環推進課", "division", vacant, LOAD_NORMAL, 0, false, false, 0 },

    { "THK", "MLE", "東北地方国土環境局", "local", local, LOAD_NONE, WORKS_LOCAL, false, false, 0 },
    { "THK-SOM", "THK", "総務課", "division", local_division, LOAD_QUIET, WORKS_LOCAL, false, true,
      0 },
    { "THK-JIG", "THK", "事業課", "division", local_division, LOAD_NORMAL, WORKS_LOCAL, false,
      false, 0 },
    { "THK-IWA", "THK", "岩手自然環境事務所", "office", field, LOAD_QUIET, WORKS_FIELD, false,
      false, 0 },
    { "KNT", "MLE", "関東地方国土環境局", "local", local, LOAD_NONE, WORKS_LOCAL, false, false, 0 },
    { "KNT-SOM", "KNT", "総務課", "division", local_division, LOAD_QUIET, WORKS_LOCAL, false, true,
      0 },
    { "KNT-JIG", "KNT", "事業課", "division", local_division, LOAD_NORMAL, WORKS_LOCAL, false,
      false, 0 },
    { "KNT-TON", "KNT", "利根川流域事務所", "office", field, LOAD_NORMAL, WORKS_FIELD, false, false,
      0 },
    { "KIN", "MLE", "近畿地方国土環境局", "local", local, LOAD_NONE, WORKS_LOCAL, false, false, 0 },
    { "KIN-SOM", "KIN", "総務課", "division", local_division, LOAD_QUIET, WORKS_LOCAL, false, true,
      0 },
    { "KIN-JIG", "KIN", "事業課", "division", local_division, LOAD_NORMAL, WORKS_LOCAL, false,
      false, 0 },
    { "KYU", "MLE", "九州地方国土環境局", "local", local, LOAD_NONE, WORKS_LOCAL, false, false, 0 },
    { "KYU-SOM", "KYU", "総務課", "division", local_division, LOAD_QUIET, WORKS_LOCAL, false, true,
      0 },
    { "KYU-JIG", "KYU", "事業課", "division", local_division, LOAD_NORMAL, WORKS_LOCAL, false,
      false, 0 },
    { "KYU-ARI", "KYU", "有明海保全事務所", "office", field, LOAD_NORMAL, WORKS_FIELD, false, false,
      0 },
};

int
demo_unit_of(const struct demo *d, const char *code)
{
    for (int i = 0; code && i < d->units; i++)
        if (!strcmp(d->unit[i].code, code))
            return i;
    return -1;
}

struct demo_officer *
demo_account(const struct demo *d, const char *login)
{
    for (int i = 0; i < d->officers; i++)
        if (d->officer[i].account && !strcmp(d->officer[i].account, login))
            return &d->officer[i];
    return NULL;
}

struct span
demo_hours(const struct demo *d, const struct demo_officer *o, struct day day)
{
    bool before = o->was_unit >= 0 && day.ymd < o->moved.ymd;
    minutes start = 0;

    if (o->start >= 0)
        return (struct span){ o->start, o->until };
    for (int u = before ? o->was_unit : o->unit; u >= 0 && !start; u = d->unit[u].above)
        start = d->unit[u].start;
    if (!start)
        start = CLOCK(8, 30);
    return (struct span){ start, start + CLOCK(8, 45) };
}

/* ---- who ------------------------------------------------------------------------------------- */

static struct demo_officer *
hire(struct demo *d, struct chance *c, int unit, const struct seat *seat)
{
    struct demo_officer *o = &d->officer[d->officers];
    int year = day_year(d->first) - chance_between(c, 0, 2) - (day_month(d->first) < 4);

    *o = (struct demo_officer){
        .unit = unit,
        .was_unit = -1,
        .post = seat->post,
        .rank = seat->rank,
        .manager = seat->manager,
        .number = arena_text(d->arena, "%06d", 210000 + d->officers * 7),
        .load = seat->manager ? LOAD_NONE : d->unit[unit].load,
        .since = day_of(year, 4, 1),
        .start = -1,
        .until = -1,
        .taps_breaks = chance_percent(c, 4),
        .heavy = !seat->manager && d->unit[unit].load && chance_percent(c, 6),
    };
    demo_name(d->arena, c, d->officers, &o->name, &o->kana);
    d->officers++;
    return o;
}

/* The nth holder of a post in a unit. */
static struct demo_officer *
holder(const struct demo *d, const char *unit, const char *post, int nth)
{
    int u = demo_unit_of(d, unit);

    for (int i = 0; i < d->officers; i++) {
        struct demo_officer *o = &d->officer[i];
        if (o->unit == u && !strcmp(o->post, post) && nth-- == 0)
            return o;
    }
    return NULL;
}

static void
name_account(const char *account, const char *name, const char *kana, struct demo_officer *o)
{
    o->account = account;
    o->name = name;
    o->kana = kana;
    o->heavy = o->taps_breaks = false;
}

/* Those who sign in, and those to whom something other than every day's work happened. */
static void
cast(struct demo *d)
{
    struct demo_officer *o;
    struct day soon = day_month_first(day_add_months(d->first, 1));

    d->officer[0].account = "admin";
    d->officer[0].name = "管理 一郎";
    d->officer[0].kana = "かんり いちろう";
    name_account("officer", "佐藤 美咲", "さとう みさき", holder(d, "SOG-SEI", "係員", 0));
    name_account("chief", "髙橋 誠", "たかはし まこと", holder(d, "SOG-SEI", "課長", 0));
    name_account("clerk", "小林 陽子", "こばやし ようこ", holder(d, "KAN-JIN", "係長", 0));
    name_account("coordinator", "山﨑 隆", "やまざき たかし", holder(d, "KAN-JIN", "企画官", 0));
    name_account("executive", "渡邉 恵", "わたなべ めぐみ", holder(d, "SOG", "局長", 0));
    name_account("auditor", "濵田 修", "はまだ おさむ", holder(d, "KAN-KAN", "課長補佐", 0));

    o = holder(d, "SOG-KOT", "係長", 1); /* 育児休業 */
    o->leave_from = soon;
    o = holder(d, "TOS-JUT", "課長補佐", 1); /* 地方公共団体へ出向 */
    o->left = soon;
    o = holder(d, "TOS-MAC", "主査", 0); /* 地方公共団体から */
    o->seconded_in = true;
    o = holder(d, "SHI-KOE", "主査", 1); /* 定年前再任用短時間 */
    o->category = "short_time_officer", o->start = CLOCK(9, 0), o->until = CLOCK(15, 0);
    o->load = LOAD_NONE, o->heavy = false;
    o = holder(d, "THK-SOM", "主任", 0);
    o->category = "short_time_officer", o->start = CLOCK(10, 0), o->until = CLOCK(16, 0);
    o->load = LOAD_NONE, o->heavy = false;
    o = holder(d, "KAN-JOH", "係員", 2); /* 育児短時間 */
    o->category = "childcare_short_time_officer", o->start = CLOCK(9, 0);
    o->until = CLOCK(13, 55), o->load = LOAD_NONE, o->heavy = false;
    o = holder(d, "MIZ-SHI", "係員", 3); /* 親を介護している */
    o->category = "care_staff", o->load = LOAD_NONE, o->heavy = false;
    o = holder(d, "SHI-YAS", "係員", 1);
    o->category = "disability", o->load = LOAD_NONE, o->heavy = false;
    o = holder(d, "CHI-KOK", "係員", 4); /* 早出 */
    o->start = CLOCK(7, 30), o->until = CLOCK(16, 15);

    static const struct {
        const char *unit, *post, *was;
    } moved[] = { { "SOG-SEI", "主査", "TOS-KEI" },
                  { "KAN-KAI", "係員", "KNT-SOM" },
                  { "KIN-JIG", "係長", "MIZ-KAS" },
                  { "CHI-SHI", "係員", "KAN-SOM" } };
    for (size_t i = 0; i < COUNT(moved); i++) { /* 人事異動 of the first of a month */
        o = holder(d, moved[i].unit, moved[i].post, 1);
        o->was_unit = demo_unit_of(d, moved[i].was);
        o->moved = i < 2 ? soon : day_month_first(d->day);
    }
}

struct demo *
demo_plan(struct arena *a, const struct law *law, struct day day, struct moment now, uint64_t seed)
{
    struct demo *d = arena_take(a, sizeof *d);
    struct chance c = chance_of(seed, 0);
    static const struct seat admin = { "システム管理者", 90, 1, false };
    int most = 1;

    *d = (struct demo){ .arena = a, .law = law, .day = day, .now = now, .seed = seed };
    d->first = day_month_first(day_add_months(day, -3));
    d->unit = arena_array(a, COUNT(rows), sizeof *d->unit);
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct row *r = &rows[i];
        d->unit[i] = (struct demo_unit){ .code = r->code,
                                         .name = r->name,
                                         .kind = r->kind,
                                         .above = demo_unit_of(d, r->above),
                                         .load = r->load,
                                         .place = r->place,
                                         .hetero = r->hetero,
                                         .month_end = r->month_end,
                                         .start = r->start,
                                         .head_post = r->seats[0].post,
                                         .head_rank = r->seats[0].rank };
        d->units++;
        for (const struct seat *s = r->seats; s->post; s++)
            most += s->count;
    }
    d->officer = arena_array(a, (size_t)most, sizeof *d->officer);
    hire(d, &c, 0, &admin)->load = LOAD_QUIET;
    for (int u = 0; u < d->units; u++)
        for (const struct seat *s = rows[u].seats; s->post; s++)
            for (int n = 0; n < s->count; n++)
                hire(d, &c, u, s);
    cast(d);
    return d;
}
