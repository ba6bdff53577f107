/* Which pages of the menu do these words mean? */
#include <string.h>

#include "app/search/search.h"
#include "base/text.h"

enum { NAMES_MOST = 16 };

/*
 * `page` has its name in the words (`nav.…`).  `can`: the place of the menu that leads there, NULL
 * where everybody's does.  The address is `before` alone, or with `after` behind the unit that the
 * place names; a month's is the present one.  The names are only compared, in both languages: what
 * people call it, and what is done there.
 */
static const struct {
    const char *page, *can, *before, *after, *names[NAMES_MOST];
} pages[] = {
    { "today",
      NULL,
      "/me/today",
      NULL,
      { "本日の勤務", "きょう", "出勤", "退勤", "打刻", "在宅勤務", "テレワーク", "確認待ち",
        "要対応", "today", "clock in", "clock out", "telework", "tasks" } },
    { "month",
      NULL,
      "/me/",
      "",
      { "月の記録", "月別勤務状況", "出勤簿", "勤務時間", "超過勤務", "打刻の訂正", "month",
        "attendance book", "hours", "overtime" } },
    { "leave",
      NULL,
      "/me/leave",
      NULL,
      { "年次休暇", "夏季休暇", "特別休暇", "病気休暇", "有給休暇", "残日数", "繰越し",
        "annual leave", "summer leave", "balance" } },
    { "journal", NULL, "/me/journal", NULL, { "記録の履歴", "操作履歴", "journal", "history" } },
    { "team",
      "team",
      "/units/",
      "/today",
      { "ボード", "勤務状況", "在庁", "不在", "board", "presence" } },
    { "limits",
      "limits",
      "/units/",
      "/limits",
      { "超過勤務の上限", "上限管理", "余裕", "45時間", "100時間", "720時間", "80時間", "平均",
        "overtime limits", "average" } },
    { "people", NULL, "/people", NULL, { "職員", "氏名", "発令", "people", "staff", "postings" } },
    { "units", NULL, "/units", NULL, { "部署", "組織", "部局", "課室", "units", "organization" } },
    { "roles",
      "roles",
      "/roles",
      NULL,
      { "役割", "権限", "勤務時間管理員", "監査", "管理者", "roles", "rights" } },
    { "import", "import", "/import", NULL, { "取込み", "CSV", "一括登録", "import", "file" } },
    { "first_steps",
      "first_steps",
      "/first-steps",
      NULL,
      { "導入の手順", "初期設定", "getting started" } },
    { "open",
      "keeper",
      "/open-points",
      NULL,
      { "未処理", "不明", "異議", "確認待ち", "打刻なし", "open points", "unknown" } },
    { "openings",
      "keeper",
      "/openings",
      NULL,
      { "移行データ", "引継ぎ", "残日数", "導入前の実績", "opening balances" } },
    { "jobs", "jobs", "/jobs", NULL, { "処理の状況", "処理状況", "進捗", "jobs", "progress" } },
    { "journal_all",
      "journal",
      "/journal",
      NULL,
      { "操作履歴", "監査", "検証", "照合番号", "journal", "audit", "verify" } },
    { "rules",
      NULL,
      "/rules",
      NULL,
      { "きまり", "適用基準", "法令", "人事院規則", "上限値", "祝日", "rules", "law", "limits",
        "holidays" } },
    { "settings",
      NULL,
      "/me/settings",
      NULL,
      { "表示", "サインイン", "個人設定", "パスワード", "言語", "配色", "settings", "password",
        "language", "theme" } },
};

/* A name holds what was typed, or what was typed holds a name. */
static bool
means(const char *const *names, const char *flat)
{
    char own[TEXT_FLAT];

    for (size_t i = 0; i < NAMES_MOST && names[i]; i++)
        if (text_flat(names[i], own, sizeof own) && (strstr(own, flat) || strstr(flat, own)))
            return true;
    return false;
}

static const char *
address(struct look *q, size_t i, int64_t unit)
{
    struct arena *a = look_arena(q);

    if (!pages[i].after)
        return pages[i].before;
    if (!pages[i].can)
        return arena_text(a, "%s%.7s", pages[i].before, day_iso(a, look_today(q)));
    return arena_text(a, "%s%lld%s", pages[i].before, (long long)unit, pages[i].after);
}

void
pages_find(struct look *q, const char *words, const struct doc *can, struct doc *d)
{
    struct doc *list = doc_list(d, "pages");
    char flat[TEXT_FLAT];

    if (!text_flat(words, flat, sizeof flat))
        return;
    for (size_t i = 0; i < COUNT(pages); i++) {
        const struct doc *place = pages[i].can ? doc_get(can, pages[i].can) : NULL;
        int64_t unit = 0;

        if ((pages[i].can && !place) || !means(pages[i].names, flat))
            continue;
        if (place && pages[i].after && !doc_get_int(place, "unit", &unit))
            continue;
        struct doc *row = doc_row(list);
        doc_text(row, "page", pages[i].page);
        doc_text(row, "href", address(q, i, unit));
    }
}
