/*
 * What may somebody do about themselves, and about who is above them?
 *
 * Every POST errand stands either in `about` or in `about_nobody`, and every table that can be
 * brought in stands in `about_files`.  Letters as in walk.c, of those who try: A admin, K clerk
 * (keeper), S chief, h hana.  The superior of A, K and S is the boss, of h the chief.
 *
 * `self` and `above` list who may.  ~ behind a letter: it is taken, and nothing stands yet, for
 * `stands` ($1 the officer it is about) counts as many rows as before: it waits for another's word.
 *
 * {person} {number} {post} {unit} {posting} {category} {superior} {deputy} {role} {tap} {opening}
 * {entry} in path and body are those of the officer it is about, {day} a day on which they all
 * claimed to have come, {other} a post that is nobody's.
 */
static const struct {
    const char *errand, *body, *self, *above, *stands;
} about[] = {
    { "people.rename", "{\"name\":\"改名 一\",\"login\":\"renamed\"}", "A", "A", NULL },
    { "session.link", "{}", "", "A", NULL },
    { "session.lift", "{}", "A", "A", NULL },
    { "posting.add", "{\"kind\":\"concurrent\",\"unit\":\"{unit}\",\"from\":\"2026-12-01\"}", "A",
      "A", NULL },
    { "posting.end", "{\"until\":\"2027-01-31\"}", "A", "A", NULL },
    { "posting.undo", "{}", "A", "A", NULL },
    { "category.set", "{\"category\":\"shift\",\"from\":\"2026-12-01\"}", "A", "AK", NULL },
    { "category.end", "{\"until\":\"2027-01-31\"}", "A", "AK", NULL },
    { "hired.set", "{\"hired\":\"2015-04-01\"}", "A", "AK", NULL },
    { "regime.set", "{\"regime\":\"nps\",\"from\":\"2026-12-01\"}", "A", "AK", NULL },
    { "role.grant",
      "{\"number\":\"{number}\",\"unit\":\"{unit}\",\"role\":\"keeper\",\"from\":\"2026-12-01\"}",
      "A", "A", NULL },
    { "role.end", "{\"until\":\"2027-01-31\"}", "A", "A", NULL },
    { "deputy.add", "{\"number\":\"{number}\",\"turn\":\"2\",\"from\":\"2026-12-01\"}", "A", "A",
      NULL },
    { "deputy.end", "{\"until\":\"2027-01-31\"}", "A", "A", NULL },
    { "post.superior", "{\"superior\":\"{other}\",\"from\":\"2026-12-01\"}", "A", "A", NULL },
    { "superior.end", "{\"until\":\"2027-01-31\"}", "A", "A", NULL },
    { "time.person.correct", "{\"kind\":\"out\",\"clock\":\"21:00\",\"reason\":\"打刻漏れのため\"}",
      "K", "K", NULL },
    { "time.person.confirm", "{}", "", "K", NULL },
    { "time.person.reject", "{\"reason\":\"在庁の記録なし\"}", "", "K", NULL },
    { "time.decide.confirm", "{\"tap\":[\"{tap}\"]}", "", "K", NULL },
    { "time.decide.decline", "{\"tap\":[\"{tap}\"],\"reason\":\"在庁の記録なし\"}", "", "K", NULL },
    /* An order is for the superior whom it names, and for nobody else. */
    { "time.entry.confirm", "{}", "", "", NULL },
    { "time.entry.decline", "{\"reason\":\"命令していない\"}", "", "", NULL },
    /* Only who entered it: the clerk's files. */
    { "time.entry.withdraw", "{}", "K", "K", NULL },
    { "time.person.order",
      "{\"day\":\"2026-11-24\",\"start\":\"17:15\",\"end\":\"19:00\",\"kind\":\"overtime\","
      "\"by\":\"boss\"}",
      "K~", "", "SELECT COUNT(*) FROM overtime_order WHERE officer = $1" },
    { "time.person.absence", "{\"kind\":\"special\",\"from\":\"2026-11-24\"}", "K~", "K",
      "SELECT COUNT(*) FROM absence WHERE officer = $1" },
    { "time.absence.end", "{\"reason\":\"取り違えたため\"}", "", "K", NULL },
    { "time.person.opening.new", "{\"kind\":\"sick\",\"from\":\"2026-03-02\",\"days\":\"3\"}", "",
      "K", NULL },
    { "time.person.hours",
      "{\"laid\":\"hours\",\"from\":\"2026-11-24\",\"start\":\"9:00\",\"end\":\"17:45\","
      "\"breaks\":\"12:00-13:00\"}",
      "K~", "K", "SELECT COUNT(*) FROM allotment WHERE officer = $1" },
    { "time.hours.end", "{\"reason\":\"取り違えたため\"}", "", "K", NULL },
    /* By a superior alone: the keeper is none of theirs. */
    { "time.person.special", "{\"month\":\"2026-11\",\"reason\":\"大規模災害への対処\"}", "", "",
      NULL },
    { "time.special.end", "{\"reason\":\"取り違えたため\"}", "", "", NULL },
    /* By a superior of its day alone: those who try are nobody's of these. */
    { "time.order.end", "{\"reason\":\"取り違えたため\"}", "", "", NULL },
    { "time.person.opening.confirm", "{\"line\":[\"{opening}\"]}", "", "K", NULL },
    { "time.person.opening.undo", "{}", "", "K", NULL },
    { "time.person.opening.mend",
      "{\"from\":\"2026-05-01\",\"days\":\"19\",\"granted\":\"20\",\"carried\":\"8\","
      "\"reason\":\"台帳による\"}",
      "", "K", NULL },
};

/* Each with what it is about instead. */
static const struct {
    const char *errand, *why;
} about_nobody[] = {
    { "import.apply", "files: below" },
    { "import.begin", "files: below" },
    { "time.import.absences", "files: below" },
    { "time.import.apply", "one's own trial of a file" },
    { "time.import.opening", "files: below" },
    { "time.import.orders", "files: below" },
    { "time.import.taps", "files: below" },
    { "job.cancel", "one's own work" },
    { "session.link.known", "what one has been told oneself" },
    { "session.revoke", "one's own sessions" },
    { "settings.password", "one's own password, by knowing the old one" },
    { "settings.view", "one's own browser" },
    { "people.add", "somebody who is not there yet" },
    { "post.add", "a post" },
    { "post.end", "a post that nobody holds" },
    { "rules.load", "the law" },
    { "record.verify", "the whole journal, which it only reads" },
    { "section.set", "a unit" },
    { "setting.end", "a unit" },
    { "setting.set", "a unit" },
    { "unit.add", "a unit" },
    { "unit.close", "a unit" },
    { "unit.move", "a unit" },
    { "unit.rename", "a unit" },
    { "time.correct", "one's own claim, which is a question until another confirms it" },
    { "time.tap", "one's own press, with the moment it was received" },
    { "time.decide.undo", "one's own last word" },
    { "time.notices.read", "what is told to oneself" },
    { "time.opening.confirm", "the officer's own side of a balance" },
    { "time.opening.object", "the officer's own side of a balance" },
    { "time.opening.undo", "the officer's own side of a balance" },
    { "time.reason", "why one stayed; no figure moves by it" },
    { "time.person.reason", "why somebody stayed; no figure moves by it" },
    { "time.settle", "figures that follow from facts; says nothing of its own" },
};

/* A file of one line.  {at} is another day for each try, so that no line has stood before. */
static const struct {
    const char *table, *csv, *self, *above, *stands;
} about_files[] = {
    { "officers", "number,name\n{number},改名 {at}\n", "A", "A", NULL },
    { "postings", "number,unit,posting,from,until\n{number},D2,concurrent,{at},{at}\n", "A", "A",
      NULL },
    { "roles", "number,unit,role,from,until\n{number},D2,executive,{at},{at}\n", "A", "A", NULL },
    { "taps", "number,type,at\n{number},out,{at}T18:30\n", "K~", "K",
      "SELECT COUNT(*) FROM tap WHERE officer = $1 AND source = 'file'" },
    { "absences", "number,kind,from,to\n{number},annual,{at},{at}\n", "K~", "K",
      "SELECT COUNT(*) FROM absence WHERE officer = $1" },
    /* Nobody is the boss's superior of that name. */
    { "orders", "number,day,start,end,by\n{number},{at},17:15,20:00,boss\n", "K~", "",
      "SELECT COUNT(*) FROM overtime_order WHERE officer = $1" },
    { "opening", "person,kind,from,to,days\n{number},sick,{at},,3\n", "", "K", NULL },
};

static const char *const about_nobody_files[] = { "units", "posts", "superiors", "sections", NULL };
