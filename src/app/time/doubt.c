/* Why does somebody not believe a time that was claimed?  The form that asks. */
#include "app/time/house.h"

#include <string.h>

const struct fault *
time_reject_form(struct look *q, const struct seen *who, const struct input *in, struct doc *d)
{
    static const char one[] = "WHERE id = $1 AND officer = $2";
    struct arena *a = look_arena(q);
    const struct seen *tap = input_seen(in, "tap", 0);
    struct doc *about = doc_new(a), *field, *links;
    const char *typed = input_text(in, "reason");
    struct rows *r = seen_rows(q, &thing_tap, one, VALUES(I(tap->id), I(who->officer)));

    if (!rows_next(r, NULL)) {
        TRY(rows_fault(r));
        return fault(a, FAULT_ABSENT, "desk.absent", NULL, NULL);
    }
    struct day day = { (int32_t)rows_int(r, "day") };
    struct moment claimed = { rows_int(r, "claimed_us") };
    db_close(r);
    TRY(officer_on(q, who->officer, day, about));
    doc_text(d, "title", "tap.reject");
    doc_bool(d, "lead", true);
    doc_text(d, "about",
             arena_text(a, "%s  %s %s", doc_get_text(about, "name"), day_iso(a, day),
                        clock_text(a, moment_since(claimed, day))));
    doc_text(d, "action",
             arena_text(a, "/people/%lld/taps/%lld/reject", (long long)who->officer,
                        (long long)tap->id));
    field = doc_row(doc_list(d, "fields"));
    doc_text(field, "name", "reason");
    doc_bool(field, "area", true);
    doc_bool(field, "needed", true);
    doc_text(field, "value", typed ? typed : "");
    links = doc_face(doc_object(d, "links"));
    doc_text(links, "back",
             arena_text(a, "/people/%lld/records/%s", (long long)who->officer, day_iso(a, day)));
    return NULL;
}
