/* What does `tsutome judge` say, and in which language? */
#include "cli/judge_inside.h"

#include <string.h>

static const struct {
    const char *key, *ja, *en;
} words[] = {
    { "column.missing", "列「{}」がありません。1行目に列の名前を書いてください。",
      "There is no column \"{}\". The first line names the columns." },
    { "column.twice", "列「{}」が二つあります。", "The column \"{}\" stands there twice." },
    { "csv.cell.long", "長すぎる欄があります。", "A cell is too long." },
    { "csv.cells.many", "欄が多すぎます。", "There are too many cells." },
    { "csv.quote", "引用符（\"）が閉じていません。", "A quotation mark is not closed." },
    { "day.order", "「{}」の終了日が開始日より前です。",
      "The last day of \"{}\" is before the first." },
    { "day.outside", "日「{}」はこの年度の外です。1日目は年度の初日です。",
      "Day \"{}\" lies outside the limit year. Day 1 is its first day." },
    { "day.unknown", "日「{}」を読めません。1からの番号か 2019-04-01 の形で書いてください。",
      "Day \"{}\" cannot be read. Write a number from 1, or 2019-04-01." },
    { "file.empty", "空のファイルです。", "The file is empty." },
    { "file.encoding", "UTF-8 でも CP932（シフトJIS）でもありません。",
      "It is neither UTF-8 nor CP932 (Shift_JIS)." },
    { "file.no-rows", "職員の行がありません。", "There is no line with an officer." },
    { "file.none", "ファイルがありません。", "There is no such file." },
    { "file.unread", "ファイルを読めません（{}）。", "The file cannot be read ({})." },
    { "hq.unknown", "hq「{}」は 0 か 1 で書いてください。", "hq \"{}\" must be 0 or 1." },
    { "kind.unknown", "区分「{}」は T（他律部署）か J（自律部署）で書いてください。",
      "kind \"{}\" must be T (other-directed section) or J (any other)." },
    { "law.missing", "法令の数値を読めません（{}）。", "The law's numbers cannot be read ({})." },
    { "law.silent", "{}年度には上限の定めがありません。上限は2019年4月1日からです。",
      "No ceiling was in force in the limit year {}. They begin on 2019-04-01." },
    { "list.above", "超過", "above" },
    { "list.cite", "条項", "article" },
    { "list.judged", "判定した職員 {}人", "Officers judged: {}" },
    { "list.ministry", "府省", "ministry" },
    { "list.most", "上限", "ceiling" },
    { "list.over", "上限を超えた職員 {}人", "Officers past a ceiling: {}" },
    { "list.person", "職員", "officer" },
    { "list.rule", "超えた上限", "passed" },
    { "list.title", "超過勤務の上限　{}", "Ceilings on overtime, {}" },
    { "list.when", "いつ", "when" },
    { "list.worked", "実績", "worked" },
    { "matrix.cell", "職員、日、分「{}」: 分は0から1440までです。",
      "Officer, day, minutes \"{}\": minutes run from 0 to 1440." },
    { "matrix.outside", "職員、日、分「{}」: この年度に366日目はありません。0にしてください。",
      "Officer, day, minutes \"{}\": this year has no day 366; it must be 0." },
    { "matrix.size", "大きさが職員の数と合いません: {}",
      "The size does not fit the number of officers: {}" },
    { "memory", "メモリーが足りません。", "There is not enough memory." },
    { "minutes.month", "分「{}」は一月の分数（0から44640まで）ではありません。",
      "\"{}\" minutes are not a month's: 0 to 44640." },
    { "minutes.outside",
      "分「{}"
      "」は一日の分数（0から1440まで）ではありません。0時をまたぐ勤務は日ごとに分けてください。",
      "\"{}\" minutes are not a day's: 0 to 1440. Work past midnight is split at 00:00." },
    { "minutes.unknown", "分「{}」を整数として読めません。",
      "Minutes \"{}\" are no whole number." },
    { "month.inside", "月「{}」はこの年度の月です。--before には年度より前の月を書いてください。",
      "Month \"{}\" is not before the limit year." },
    { "month.unknown", "月「{}」を読めません。2019-03 の形で書いてください。",
      "Month \"{}\" cannot be read. Write 2019-03." },
    { "note.inside",
      "年度の前の月は見ていません: 2〜6か月の平均は、全ての月が年度の中にある組だけを判定しました。"
      "前の月は --before で渡せます。",
      "Months before the year were not looked at: an average of 2 to 6 months was judged only "
      "where "
      "all its months lie in the year. Hand earlier months over with --before." },
    { "person.missing", "職員の欄が空です。", "The officer's cell is empty." },
    { "person.overlap", "職員「{}」の期間が重なっています。",
      "The periods of officer \"{}\" overlap." },
    { "person.twice", "職員「{}」が二度出ています。", "Officer \"{}\" stands there twice." },
    { "person.unknown", "職員「{}」は職員の表にいません。",
      "Officer \"{}\" is not in the table of officers." },
    { "row.cells", "欄の数が1行目と合いません（{}）。",
      "The number of cells does not fit the first line ({})." },
    { "row.twice", "同じ職員と日が二度出ています（{}）。",
      "The same officer and day stand there twice ({})." },
    { "rule.average", "他律 2〜6か月の平均", "other-directed: average of 2 to 6 months" },
    { "rule.month.hetero", "他律 1か月", "other-directed: month" },
    { "rule.month.moved", "異動後 1か月", "after a move: month" },
    { "rule.month.normal", "自律 1か月", "month" },
    { "rule.often", "他律 多い月の数", "other-directed: number of long months" },
    { "rule.period.moved", "異動後 残りの期間", "after a move: rest of the year" },
    { "rule.year.hetero", "他律 1年", "other-directed: year" },
    { "rule.year.moved", "異動 1年", "with a move: year" },
    { "rule.year.normal", "自律 1年", "year" },
    { "stopped",
      "誤りのある行が{}件ありました。何も判定していません。"
      "誤りの行を除いて判定するには --keep-going を付けてください。",
      "Lines with a fault: {}. Nothing was judged; --keep-going judges the rest." },
    { "kept-going", "誤りのある行が{}件あり、除いて判定しました。",
      "Lines with a fault: {}. They were left out." },
    { "unwritten", "結果を書き出せません（{}）。", "The answer cannot be written ({})." },
    { "use.value", "{} に値がありません。", "{} needs a value." },
    { "use.option", "{} という指定はありません。tsutome judge --help を見てください。",
      "There is no option {}. See tsutome judge --help." },
    { "use.year", "--year「{}」は年ではありません。--year 2019 は2019年4月からの一年です。",
      "--year \"{}\" is no year. --year 2019 is the year from April 2019." },
    { "use.format", "--format は csv、json、table のどれかです（{}）。",
      "--format is csv, json or table ({})." },
    { "use.lang", "--lang は ja か en です（{}）。", "--lang is ja or en ({})." },
    { "use.threads", "--threads「{}」は1から64までの数です。",
      "--threads \"{}\": a number from 1 to 64." },
    { "use.missing", "{} が要ります。tsutome judge --help を見てください。",
      "{} is needed. See tsutome judge --help." },
    { "use.both", "--overtime と --days は、どちらか一つです。{}",
      "Give either --overtime or --days, not both. {}" },
};

const char *
judge_word(const struct judge *j, const char *key)
{
    for (size_t i = 0; i < COUNT(words); i++)
        if (!strcmp(words[i].key, key))
            return j->lang == JUDGE_JA ? words[i].ja : words[i].en;
    return key;
}

void
judge_tell(const struct judge *j, FILE *out, const char *key, const char *seen)
{
    const char *word = judge_word(j, key), *at;

    while ((at = strstr(word, "{}"))) {
        fwrite(word, 1, (size_t)(at - word), out);
        fputs(seen ? seen : "", out);
        word = at + 2;
    }
    fprintf(out, "%s\n", word);
}
