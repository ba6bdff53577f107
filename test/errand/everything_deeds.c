/* Who does what, until an office has some of everything? */
#include "everything_inside.h"

/* ---- August: the office is set up ------------------------------------------------------------ */

static const char units[] = "code,name,kind,parent,sort,from\n"
                            "D3,河川環境課,課,B,3,2019-04-01\n"
                            "D1K,企画係,係,D1,1,2019-04-01\n"
                            "L1,北上分室,室,L,1,2019-04-01\n"
                            "X,旧情報室,室,M,9,2019-04-01\n";
static const char posts[] = "unit,name,rank,manager,from\n"
                            "B,局長,1,1,2019-04-01\n"
                            "D2,課長補佐,30,,2019-04-01\n"
                            "D3,課長,10,1,2019-04-01\n"
                            "D3,課長補佐,30,,2019-04-01\n"
                            "D3,係員,90,,2019-04-01\n"
                            "L,局長,10,1,2019-04-01\n"
                            "L,係員,90,,2019-04-01\n"
                            "X,室長,10,1,2019-04-01\n";
static const char superiors[] = "unit,post,superior_unit,superior,from\n"
                                "D1,課長,B,局長,2019-04-01\n"
                                "D2,課長,B,局長,2019-04-01\n"
                                "D2,課長補佐,D2,課長,2019-04-01\n"
                                "D3,係員,D3,課長,2019-04-01\n"
                                "D3,課長補佐,D3,課長,2019-04-01\n"
                                "D3,課長,B,局長,2019-04-01\n"
                                "L,係員,L,局長,2019-04-01\n";
static const char officers[] =
    "number,name,kana,login,mail,unit,post,from\n"
    "2001,局長 太一,きょくちょう たいち,director,,B,局長,2019-04-01\n"
    "2002,東北 守,とうほく まもる,keeper_l,,L,係員,2019-04-01\n"
    "2003,山本 三雄,やまもと みつお,kacho3,,D3,課長補佐,2019-04-01\n"
    "2004,中村 三郎,なかむら さぶろう,saburo,,D2,課長補佐,2019-04-01\n"
    "2005,小林 雪,こばやし ゆき,yuki,yuki@example.invalid,D3,係員,2019-04-01\n"
    "2006,加藤 空,かとう そら,sora,,D3,係員,2019-04-01\n"
    "2007,吉田 桃,よしだ もも,momo,,D3,係員,2019-04-01\n"
    "2008,山田 外太,やまだ そとた,sota,,D2,,2019-04-01\n"
    "2009,佐々木 出,ささき いずる,deru,,D2,係員,2019-04-01\n"
    "2010,山口 休,やまぐち きゅう,kyu,,D2,係員,2019-04-01\n"
    "2011,松本 咲,まつもと さき,saki,,D1,係員,2019-04-01\n"
    "2012,井上 未来,いのうえ みらい,mirai,,D1,係員,2026-12-01\n"
    "2013,木村 移,きむら いどう,ido,,D1,係員,2019-04-01\n"
    "2014,林 七,はやし なな,nana,,D2,係員,2019-04-01\n"
    "2015,斎藤 新,さいとう しん,shin,,D1,係員,2026-10-01\n";
static const char postings[] = "number,unit,post,posting,home,from,until\n"
                               "2003,D3,課長,事務取扱,0,2026-04-01,\n"
                               "2004,D3,課長補佐,併任,0,2026-07-01,\n"
                               "2008,D2,係員,出向受入,1,2026-04-01,\n"
                               "2009,M,,出向,1,2026-10-01,\n"
                               "2010,D2,係員,休職,1,2026-09-01,\n"
                               "2013,L,係員,本務,1,2026-10-01,\n";
static const char roles[] = "number,unit,role,from,until\n"
                            "2002,L,勤務時間管理員,2026-04-01,\n"
                            "clerk,L,取りまとめ,2026-04-01,2026-09-30\n"
                            "2004,D2,勤務時間管理員,2026-04-01,\n";
static const char sections[] = "unit,category,from,until\n"
                               "D1,他律,2026-04-01,\n"
                               "D2,自律,2026-04-01,\n"
                               "L,他律,2026-04-01,2026-06-30\n";

const struct deed everything_founding[] = {
    { 20260824, CLOCK(9, 0), "admin", "/import/units", units },
    { 0, 0, "admin", "/import/posts", posts },
    { 0, 0, "admin", "/import/superiors", superiors },
    { 0, 0, "admin", "/import/officers", officers },
    { 0, 0, "admin", "/import/postings", postings },
    { 0, 0, "admin", "/import/sections", sections },
    { 20260824, CLOCK(10, 0), "admin", "/units/<unit M>/settings/new",
      "{\"setting\":\"allotment.start\",\"value\":\"8:30\",\"from\":\"2019-04-01\"}" },
    { 0, 0, "admin", "/units/<unit M>/settings/new",
      "{\"setting\":\"allotment.end\",\"value\":\"17:15\",\"from\":\"2019-04-01\"}" },
    { 0, 0, "admin", "/units/<unit M>/settings/new",
      "{\"setting\":\"allotment.break\",\"value\":\"12:00-13:00\",\"from\":\"2019-04-01\"}" },
    { 0, 0, "clerk", "/units/<unit D3>/settings/new",
      "{\"setting\":\"flex.weeks\",\"value\":\"4\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "clerk", "/units/<unit D3>/settings/new",
      "{\"setting\":\"flex.epoch\",\"value\":\"2026-04-06\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "clerk", "/units/<unit D3>/settings/new",
      "{\"setting\":\"flex.core\",\"value\":\"10:00-12:00,13:00-15:00\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "clerk", "/units/<unit L1>/settings/new",
      "{\"setting\":\"gap.threshold\",\"value\":\"30\",\"from\":\"2026-04-01\"}" },
    { 20260824, CLOCK(11, 0), "clerk", "/people/<person sora>/categories/new",
      "{\"category\":\"shift\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "clerk", "/people/<person momo>/hired", "{\"hired\":\"2020-04-01\"}" },
    { 0, 0, "clerk", "/people/<person momo>/hired", "{\"hired\":\"2019-04-01\"}" },
    { 0, 0, "clerk", "/people/<person momo>/categories/new",
      "{\"category\":\"childcare_short_time_officer\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "clerk", "/people/<person hana>/categories/new",
      "{\"category\":\"care_staff\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "clerk", "/people/<person yuki>/categories/new",
      "{\"category\":\"disability\",\"from\":\"2026-04-01\"}" },
    { 20260824, CLOCK(13, 0), "admin", "/rules/releases",
      "declared\tfrom\tbase\tja\ten\tcitation\n"
      "kokuken\t20260401\tnps\t国土研修所の規程\tthe training institute's own "
      "rules\t国土研修所就業規程\n" },
    { 0, 0, "admin", "/rules/releases",
      "key\tregime\tfrom\tbound\tvalue\tunit\tstatus\tcitation\n"
      "overtime.month.normal\tkokuken\t20260401\tat-"
      "most\t1800\tminutes\tP\t国土研修所就業規程12条\n" },
    { 0, 0, "clerk", "/people/<person nana>/regimes/new",
      "{\"regime\":\"kokuken\",\"from\":\"2026-04-01\"}" },
    { 20260824, CLOCK(14, 0), "admin", "/posts/<post D1.課長>/deputies/new",
      "{\"number\":\"taro\",\"turn\":\"1\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "admin", "/posts/<post D1.課長>/deputies/new",
      "{\"number\":\"hana\",\"turn\":\"2\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "admin", "/posts/<post D2.課長>/deputies/new",
      "{\"number\":\"jiro\",\"turn\":\"1\",\"from\":\"2026-04-01\"}" },
    { 0, 0, "admin", "/import/roles", roles },
    { 0 },
};

/* ---- what had been said is said otherwise ---------------------------------------------------- */

const struct deed everything_ended[] = {
    { 20260825, CLOCK(9, 0), "clerk", "/people/<person jiro>/name",
      "{\"name\":\"伊藤 次朗\",\"login\":\"jiro\",\"kana\":\"いとう "
      "じろう\",\"version\":\"<version jiro>\"}" },
    { 0, 0, "admin", "/units/<unit D2>/name",
      "{\"name\":\"総務企画課\",\"kind\":\"division\",\"sort\":\"2\",\"from\":\"2026-07-01\","
      "\"version\":\"<place D2>\"}" },
    { 0, 0, "admin", "/posts/<post X.室長>/end", "{\"until\":\"2026-03-31\"}" },
    { 0, 0, "admin", "/units/<unit X>/close", "{\"until\":\"2026-03-31\"}" },
    { 0, 0, "admin", "/superiors/<superior D3.課長補佐>/end", "{\"until\":\"2026-10-31\"}" },
    { 0, 0, "admin", "/posts/<post D3.課長補佐>/superior",
      "{\"superior\":\"<post D3.課長>\",\"from\":\"2026-11-01\"}" },
    { 0, 0, "admin", "/deputies/<deputy D2.課長>/end", "{\"until\":\"2026-10-31\"}" },
    { 0, 0, "clerk", "/settings/<setting L1.gap.threshold>/end", "{\"until\":\"2026-09-30\"}" },
    { 0, 0, "clerk", "/categories/<category hana.care_staff>/end", "{\"until\":\"2026-09-30\"}" },
    { 0, 0, "clerk", "/people/<person jiro>/regimes/new",
      "{\"regime\":\"kokuken\",\"from\":\"2026-05-01\",\"until\":\"2026-05-31\"}" },
    { 0, 0, "admin", "/roles/<role saburo.keeper>/end", "{\"until\":\"2026-10-31\"}" },
    { 0, 0, "clerk", "/units/<unit D1>/section",
      "{\"section\":\"normal\",\"from\":\"2026-04-01\",\"until\":\"2026-04-30\"}" },
    { 20260825, CLOCK(10, 0), "clerk", "/people/<person ido>/postings/new",
      "{\"kind\":\"main\",\"unit\":\"<unit D2>\",\"from\":\"2026-12-01\",\"home\":\"1\"}" },
    { 0, 0, "clerk", "/postings/<posting ido.main>/undo", NULL },
    { 20261030, CLOCK(17, 0), "clerk", "/postings/<posting saki.main>/end",
      "{\"until\":\"2026-10-31\"}" },
    { 0 },
};

/* ---- what was brought in of the months before ------------------------------------------------ */

static const char opening[] = "person,kind,month,from,to,overtime,days,minutes,granted,carried,"
                              "carried_minutes,times,early,item\n"
                              "hana,overtime,2026-04,,,31:30,,,,,,,,\n"
                              "hana,overtime,2026-05,,,44:00,,,,,,,,\n"
                              "hana,overtime,2026-06,,,12:15,,,,,,,,\n"
                              "hana,overtime,2026-07,,,62:00,,,,,,,,\n"
                              "hana,overtime,2026-08,,,8:00,,,,,,,,\n"
                              "hana,annual,,2026-08-01,,,11,225,20,8,120,,,\n"
                              "hana,special,,2026-07-01,,,2,,,,,,,childnurse\n"
                              "hana,sick,,2026-05-11,2026-06-05,,24,,,,,,,\n"
                              "hana,care,,2026-02-02,2026-02-27,,,,,,,,,母\n"
                              "hana,care_time,,2025-11-04,,,,,,,,,,母\n"
                              "hana,childcare,,2024-09-01,,,,,,,,2,1,\n"
                              "hana,child_time,,2024-09-01,,,,720,,,,,,2\n"
                              "hana,swap,,2026-08-22,2026-10-16,,,465,,,,,,\n"
                              "hana,substitute,,2026-08-11,,,,465,,,,,,\n"
                              "taro,year,2026-08,,,88:00,,,,,,0,,\n"
                              "taro,annual,,2026-08-01,,,20,,20,20,,,,\n"
                              "jiro,annual,,2026-08-01,,,15,,20,3,,,,\n"
                              "jiro,year,2026-08,,,12:00,,,,,,0,,\n"
                              "chief,annual,,2026-08-01,,,9,,20,,,,,\n"
                              "2005,annual,,2026-08-01,,,14,,20,5,,,,\n"
                              "2014,year,2026-08,,,40:00,,,,,,1,,\n";

const struct deed everything_brought[] = {
    { 20260826, CLOCK(9, 0), "clerk", "/import/opening", opening },
    /* Said again: the first lines are ended. */
    { 0, 0, "clerk", "/import/opening",
      "person,kind,month,from,overtime,days,granted,carried\n"
      "hana,overtime,2026-06,,13:15,,,\njiro,annual,,2026-08-01,,16,20,3\n" },
    { 20260827, CLOCK(9, 0), "hana", "/me/opening/confirm",
      "{\"line\":[\"<opening hana.annual>\",\"<opening hana.sick>\",\"<opening hana.care>\"]}" },
    { 0, 0, "hana", "/me/opening/<opening hana.swap>/object",
      "{\"reason\":\"振り替えた日は８月23日です\"}" },
    { 0, 0, "taro", "/me/opening/confirm",
      "{\"line\":[\"<opening taro.annual>\",\"<opening taro.year>\"]}" },
    { 0, 0, "jiro", "/me/opening/confirm", "{\"line\":[\"<opening jiro.year>\"]}" },
    { 0, 0, "jiro", "/me/opening/undo", NULL },
    { 20260828, CLOCK(9, 0), "clerk", "/people/<person taro>/opening/confirm",
      "{\"line\":[\"<opening taro.annual>\",\"<opening taro.year>\"]}" },
    { 0, 0, "clerk", "/people/<person hana>/opening/confirm",
      "{\"line\":[\"<opening hana.annual>\"]}" },
    { 0, 0, "clerk", "/people/<person chief>/opening/confirm",
      "{\"line\":[\"<opening chief.annual>\"]}" },
    { 0 },
};

/* ---- September to November: the office is lived in ------------------------------------------- */

static const char orders[] = "person,day,start,end,work,kind,by\n"
                             "hana,2026-09-15,17:15,21:00,国会答弁,overtime,chief\n"
                             "hana,2026-09-30,17:15,2:00,予算要求,overtime,chief\n"
                             "hana,2026-10-08,17:15,22:30,法令協議,overtime,chief\n"
                             "hana,2026-10-10,9:00,15:00,災害対応,overtime,chief\n"
                             "hana,2026-11-05,17:15,23:30,国会答弁,overtime,chief\n"
                             "hana,2026-11-11,17:15,20:00,質問主意書,overtime,chief\n"
                             "hana,2026-11-27,17:15,20:00,国会答弁,overtime,chief\n"
                             "taro,2026-10-22,17:15,19:00,国会答弁,overtime,chief\n"
                             "taro,2026-11-14,8:30,8:30,宿日直,duty,chief\n"
                             "jiro,2026-11-18,17:15,19:30,決算,overtime,kacho2\n"
                             "2005,2026-11-18,18:00,20:00,調査,overtime,2003\n"
                             "chief,2026-11-19,17:15,19:15,協議,overtime,2001\n";
static const char absences[] = "person,kind,from,to,start,end\n"
                               "hana,annual,2026-09-24,2026-09-25,,\n"
                               "hana,annual,2026-10-14,2026-10-14,8:30,10:30\n"
                               "hana,sick,2026-11-09,2026-11-10,,\n"
                               "hana,trip,2026-11-17,2026-11-18,,\n"
                               "taro,training,2026-11-16,2026-11-16,,\n"
                               "taro,special,2026-11-20,2026-11-20,13:00,17:15\n"
                               "jiro,annual,2026-11-27,2026-11-27,,\n"
                               "jiro,substitute,2026-11-13,2026-11-13,,\n"
                               "2005,annual,2026-11-26,2026-11-26,8:30,12:00\n"
                               "2010,childcare,2026-09-01,2027-03-31,,\n"
                               "chief,relief,2026-11-12,2026-11-12,,\n"
                               "kacho2,trip,2026-11-26,2026-11-30,,\n";

const struct deed everything_lived[] = {
    { 20261102, CLOCK(8, 20), "clerk", "/import/orders", orders },
    /* One word is taken back and said again; one order is declined. */
    { 20261102, CLOCK(8, 21), "chief", "/entries/<entry hana.20260915>/confirm", NULL },
    { 20261102, CLOCK(8, 22), "chief", "/decisions/undo", NULL },
    { 20261102, CLOCK(8, 23), "chief", "/decisions/confirm",
      "{\"entry\":[\"<entry hana.20260915>\",\"<entry hana.20260930>\",\"<entry hana.20261008>\","
      "\"<entry hana.20261010>\",\"<entry hana.20261105>\",\"<entry hana.20261111>\","
      "\"<entry taro.20261022>\",\"<entry taro.20261114>\"]}" },
    { 0, 0, "chief", "/entries/<entry hana.20261127>/confirm", NULL },
    { 0, 0, "kacho2", "/entries/<entry jiro.20261118>/confirm", NULL },
    { 0, 0, "director", "/entries/<entry chief.20261119>/confirm", NULL },
    { 0, 0, "hana", "/me/notices/read", "{\"notice\":[\"<notice hana.order>\"]}" },
    { 0, 0, "clerk", "/import/absences", absences },
    /* A day with a break and a later place. */
    { 20261102, CLOCK(8, 25), "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"telework\"}" },
    { 20261102, CLOCK(10, 0), "hana", "/me/clock", "{\"act\":\"break_out\"}" },
    { 20261102, CLOCK(10, 20), "hana", "/me/clock", "{\"act\":\"break_in\"}" },
    { 20261102, CLOCK(17, 20), "hana", "/me/clock", "{\"act\":\"out\"}" },
    /* Over midnight, by order. */
    { 20261105, CLOCK(8, 28), "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}" },
    { 20261106, CLOCK(0, 40), "hana", "/me/clock", "{\"act\":\"out\"}" },
    /* Undone at once, and pressed again. */
    { 20261106, CLOCK(9, 40), "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}" },
    { 20261106, CLOCK(9, 41), "hana", "/me/clock", "{\"act\":\"undo\"}" },
    { 20261106, CLOCK(9, 42), "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"elsewhere\"}" },
    { 20261106, CLOCK(17, 15), "hana", "/me/clock", "{\"act\":\"out\"}" },
    /* An evening that nobody ordered. */
    { 20261112, CLOCK(8, 30), "hana", "/me/clock", "{\"act\":\"in\"}" },
    { 20261112, CLOCK(18, 50), "hana", "/me/clock", "{\"act\":\"out\"}" },
    /* Claims apart from their receipt: confirmed, rejected, waiting. */
    { 20261113, CLOCK(9, 30), "hana", "/me/records/2026-11-11",
      "{\"kind\":\"in\",\"clock\":\"8:30\",\"place\":\"office\",\"reason\":\"打刻を忘れました\"}" },
    { 0, 0, "hana", "/me/records/2026-11-11",
      "{\"kind\":\"out\",\"clock\":\"20:05\",\"reason\":\"打刻を忘れました\"}" },
    { 0, 0, "taro", "/me/records/2026-11-12",
      "{\"kind\":\"in\",\"clock\":\"7:00\",\"place\":\"office\",\"reason\":\"早朝から作業\"}" },
    { 20261113, CLOCK(11, 0), "chief", "/people/<person hana>/taps/<tap hana.20261111.in>/confirm",
      NULL },
    { 0, 0, "chief", "/decisions/undo", NULL },
    { 0, 0, "chief", "/people/<person hana>/taps/<tap hana.20261111.in>/confirm", NULL },
    { 0, 0, "chief", "/people/<person hana>/taps/<tap hana.20261111.out>/confirm", NULL },
    { 0, 0, "chief", "/people/<person taro>/taps/<tap taro.20261112.in>/reject",
      "{\"reason\":\"入館の記録は8時25分です\"}" },
    { 20261113, CLOCK(11, 30), "chief", "/people/<person taro>/records/2026-11-12",
      "{\"kind\":\"in\",\"clock\":\"8:25\",\"place\":\"office\",\"reason\":\"入館の記録による\"}" },
    { 0, 0, "clerk", "/people/<person taro>/records/2026-11-12",
      "{\"kind\":\"out\",\"clock\":\"17:30\",\"reason\":\"本人の申出による\"}" },
    { 0 },
};

const struct deed everything_lately[] = {
    { 20261126, CLOCK(9, 0), "hana", "/me/records/2026-11-24",
      "{\"kind\":\"in\",\"clock\":\"8:10\",\"place\":\"office\",\"reason\":\"打刻を忘れました\"}" },
    { 0, 0, "yuki", "/me/records/2026-11-24",
      "{\"kind\":\"in\",\"clock\":\"8:40\",\"place\":\"telework\",\"reason\":\"端末の故障\"}" },
    { 0, 0, "chief", "/me/records/2026-11-24",
      "{\"kind\":\"in\",\"clock\":\"8:40\",\"place\":\"office\",\"reason\":\"端末の故障\"}" },
    /* An office that counts from Monday on otherwise. */
    { 20261126, CLOCK(10, 0), "clerk", "/units/<unit D2>/settings/new",
      "{\"setting\":\"allotment.end\",\"value\":\"17:30\",\"from\":\"2026-11-16\"}" },
    { 0, 0, "clerk", "/settle", "{\"from\":\"2026-11-01\",\"to\":\"2026-11-25\"}" },
    /* Figures of a closed month learned later: 訂正. */
    { 20261126, CLOCK(11, 0), "clerk", "/import/orders",
      "person,day,start,end,work,kind,by\nhana,2026-09-16,17:15,18:45,答弁の修正,overtime,"
      "chief\n" },
    { 0, 0, "chief", "/entries/<entry hana.20260916>/confirm", NULL },
    { 20261126, CLOCK(13, 0), "clerk", "/people/<person mirai>/link", NULL },
    { 20261126, CLOCK(13, 30), "hana", "/me/records/2026-11-12/reason",
      "{\"explanation\":\"送別会の時刻まで席にいました\"}" },
    /* Today. */
    { 20261127, CLOCK(8, 20), "hana", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}" },
    { 20261127, CLOCK(8, 25), "taro", "/me/clock", "{\"act\":\"in\",\"place\":\"telework\"}" },
    { 20261127, CLOCK(8, 30), "chief", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}" },
    { 20261127, CLOCK(8, 31), "yuki", "/me/clock", "{\"act\":\"in\",\"place\":\"telework\"}" },
    { 20261127, CLOCK(8, 32), "kacho3", "/me/clock", "{\"act\":\"in\",\"place\":\"office\"}" },
    { 20261127, CLOCK(8, 33), "shiro", "/me/clock", "{\"act\":\"in\",\"place\":\"elsewhere\"}" },
    { 20261127, CLOCK(9, 40), "taro", "/me/clock", "{\"act\":\"break_out\"}" },
    { 0 },
};

/* Lines that cannot be read: as a whole this file is refused, and its job has failed. */
const struct deed everything_failed[] = {
    { 20261127, CLOCK(9, 45), "clerk", "/import/taps",
      "person,type,at,place\nnobody,in,2026-11-26 8:30,office\n", "failed" },
    { 0, 0, "admin", "/import/officers", "number,name,unit\n3001,新田 一,D9\n", "done" },
    { 0 },
};

const struct deed everything_doubtful[] = {
    { 20261126, CLOCK(8, 30), "clerk", "/import/absences",
      "person,kind,from,to,start,end\njiro,annual,2026-11-25,2026-11-25,,\n" },
    { 0 },
};

const struct deed everything_doubt_settled[] = {
    { 20261126, CLOCK(8, 40), "clerk", "/settle",
      "{\"from\":\"2026-11-25\",\"to\":\"2026-11-25\"}" },
    { 0 },
};
