/* The way in: signing in and out, first passwords, and who may hand one over. */
#include "desk/own.h"

#include <string.h>

#include <sodium.h>

#include "desk/password.h"
#include "desk/proof.h"
#include "desk/secret.h"

enum { TOKEN = 32, WORKING_DAY = 16 * 3600 };

const struct fault *
own_sign_in_page(struct look *q, const struct seen *nobody, const struct input *in, struct doc *d)
{
    const char *next = input_text(in, "next");

    (void)nobody;
    doc_text(d, "next", path_own(next) ? next : NULL);
    if (!q->desk->demo) {
        doc_null(d, "demo");
    } else {
        static const char *const logins[] = { "officer",   "chief", "clerk",  "coordinator",
                                              "executive", "admin", "auditor" };
        struct doc *accounts = doc_list(doc_object(d, "demo"), "accounts");

        for (size_t i = 0; i < COUNT(logins); i++)
            doc_text(doc_row(accounts), "login", logins[i]);
    }
    return NULL;
}

/* A fresh session for the officer, its token in a cookie. */
static const struct fault *
open_session(struct act *a, int64_t officer, struct doc *d)
{
    struct look *q = &a->look;
    struct arena *arena = q->arena;
    unsigned char any[TOKEN], hash[32];
    char *token = arena_take(arena, 2 * TOKEN + 1);
    const char *agent = ask_header(q->visit->ask, "user-agent");
    struct seen self = { .officer = officer };
    int64_t id = act_new_id(a);

    randombytes_buf(any, sizeof any);
    sodium_bin2hex(token, 2 * TOKEN + 1, any, sizeof any);
    session_hash(token, hash);
    /* What has run out by the clock is ended in writing, too, so that the list of where somebody is
     * signed in stays short. */
    TRY(save(a, &self,
             "UPDATE session SET ended_us = $now WHERE officer = $subject AND ended_us IS NULL"
             " AND (used_us < $1 OR created_us < $2)",
             VALUES(I(q->now.us - SESSION_IDLE_US), I(q->now.us - SESSION_ABSOLUTE_US))));
    TRY(save(a, &self,
             "INSERT INTO session (id, hash, officer, created_us, used_us, address, agent)"
             " VALUES ($1, $2, $subject, $now, $now, $3, $4)",
             VALUES(I(id), B(arena_copy(arena, hash, 32), 32),
                    T(q->visit->ask->address ? q->visit->ask->address : ""),
                    T(arena_copy(arena, agent ? agent : "", agent ? strnlen(agent, 200) : 0)))));
    TRY(proof_session(a, id, officer, hash));
    act_cookie(a, cookie_set(arena, q->desk, "tsutome", token, WORKING_DAY));
    /* What a program sends with each POST from here on. */
    doc_text(d, "csrf", session_csrf(arena, token));
    return device_keep(a, officer);
}

/* This browser was somebody already: its cookie is about to be another, and the session behind the
 * old one would stay open with nobody to end it. */
static const struct fault *
leave_earlier(struct act *a)
{
    struct visit *v = a->look.visit;
    struct seen before = { .officer = v->session.officer };

    if (!v->session.officer)
        return NULL;
    v->ended = v->session.id;
    return save(a, &before,
                "UPDATE session SET ended_us = $now WHERE id = $1 AND officer = $subject",
                VALUES(I(v->session.id)));
}

const struct fault *
own_sign_in(struct act *a, const struct seen *nobody, const struct input *in, struct doc *d)
{
    const char *next = input_text(in, "next");

    (void)nobody;
    /* The same words for a login nobody has and a password that is wrong. */
    if (!secret_proved(a))
        return fault(a->look.arena, FAULT_FORM, "sign_in.wrong", "password", NULL);
    a->line.who = a->line.for_whom = secret_officer(a);
    TRY(open_session(a, secret_officer(a), d));
    TRY(leave_earlier(a));
    doc_text(d, "next", path_own(next) ? next : "/");
    return NULL;
}

const struct fault *
own_sign_out(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    struct visit *v = a->look.visit;

    (void)in, (void)d;
    TRY(save(a, me, "UPDATE session SET ended_us = $now WHERE id = $1 AND officer = $subject",
             VALUES(I(v->session.id))));
    v->ended = v->session.id;
    v->forgets = true;
    act_cookie(a, cookie_set(a->look.arena, a->look.desk, "tsutome", "", 0));
    flash(a, "signed_out", NULL);
    return NULL;
}

const struct fault *
own_first_page(struct look *q, const struct seen *nobody, const struct input *in, struct doc *d)
{
    struct doc *links = doc_object(d, "links");

    (void)nobody;
    doc_text(links, "self", arena_text(q->arena, "/first/%s", input_text(in, "token")));
    doc_face(doc_int(d, "password_least", PASSWORD_LEAST));
    return NULL;
}

/* A password that is guessed first is refused, with what is wrong with it. */
static const struct fault *
guessable(struct act *a, int64_t officer, const char *password)
{
    struct arena *arena = a->look.arena;
    const char *login = NULL, *number = NULL;
    struct rows *r = fact_rows(a, "SELECT login, number FROM fact_person WHERE officer = $1",
                               VALUES(I(officer)));

    if (rows_next(r, NULL)) {
        login = rows_text(r, "login");
        number = rows_text(r, "number");
        db_close(r);
    }
    TRY(rows_fault(r));
    const char *key = password_weak(arena, password, login, number);
    if (!key)
        return NULL;
    struct fault *f = arena_take(arena, sizeof *f);
    *f = (struct fault){ .kind = FAULT_FORM, .key = key, .field = "password" };
    if (!strcmp(key, "password.short"))
        f->limit = arena_text(arena, "%d", PASSWORD_LEAST);
    return f;
}

static const struct fault *
keep_secret(struct act *a, const struct input *in, int64_t officer)
{
    struct seen self = { .officer = officer };
    const char *password = input_text(in, "password"), *again = input_text(in, "again");

    if (!again || strcmp(password, again))
        return fault(a->look.arena, FAULT_FORM, "password.differs", "again", NULL);
    TRY(guessable(a, officer, password));
    if (!secret_new(a))
        return fault(a->look.arena, FAULT_FORM, "password.short", "password", NULL);
    TRY(save(a, &self,
             "INSERT INTO credential (officer, secret, changed_us) VALUES ($subject, $1, $now)"
             " ON CONFLICT (officer) DO UPDATE SET secret = excluded.secret,"
             " changed_us = excluded.changed_us, once_hash = NULL, once_until = NULL",
             VALUES(T(secret_new(a)))));
    TRY(proof_credential(a, officer));
    /* Whoever knew the old one is signed out with it; this very session stays. */
    int64_t here = a->look.visit ? a->look.visit->session.id : 0;
    TRY(save(a, &self,
             "UPDATE session SET ended_us = $now"
             " WHERE officer = $subject AND id <> $1 AND ended_us IS NULL",
             VALUES(I(here))));
    if (a->look.visit)
        a->look.visit->ended_others = officer;
    return NULL;
}

/* A link holds as long as whoever made it might make it now: not when their role has ended, nor
 * when the officer has become their superior or moved away. */
static const struct fault *
link_holds(struct act *a, int64_t officer)
{
    static const char made_by[] = "SELECT maker FROM fact_sign_in_link WHERE officer = $1"
                                  " ORDER BY made_us DESC, id DESC LIMIT 1";
    int64_t maker = 0;

    struct rows *r = fact_rows(a, made_by, VALUES(I(officer)));
    while (rows_next(r, NULL))
        maker = rows_int(r, "maker");
    TRY(rows_fault(r));
    const struct fault *f = in_care_still(a, maker, officer);
    return f && f->kind == FAULT_DENIED
               ? fault(a->look.arena, FAULT_ABSENT, "first.withdrawn", NULL, NULL)
               : f;
}

const struct fault *
own_first(struct act *a, const struct seen *nobody, const struct input *in, struct doc *d)
{
    unsigned char *hash = arena_take(a->look.arena, 32);
    int64_t officer = 0;

    (void)nobody;
    /* Asked again here: of two who hold the link, the writer lets one in. */
    session_hash(input_text(in, "token"), hash);
    struct rows *r = fact_rows(a,
                               "SELECT officer FROM fact_credential"
                               " WHERE once_hash = $1 AND once_until > $2",
                               VALUES(B(hash, 32), I(a->look.now.us)));
    while (rows_next(r, NULL))
        officer = rows_int(r, "officer");
    TRY(rows_fault(r));
    if (!officer)
        return fault(a->look.arena, FAULT_ABSENT, "first.spent", NULL, NULL);
    TRY(link_holds(a, officer));
    a->line.who = a->line.for_whom = officer;
    TRY(keep_secret(a, in, officer));
    struct seen self = { .officer = officer };
    TRY(save(a, &self,
             "UPDATE sign_in_link SET used_us = $now, known_us = COALESCE(known_us, $now)"
             " WHERE officer = $subject AND until_us > $now AND used_us IS NULL",
             NULL));
    return open_session(a, officer, d);
}

const struct fault *
own_password(struct act *a, const struct seen *me, const struct input *in, struct doc *d)
{
    (void)d;
    if (!secret_proved(a) || secret_officer(a) != me->officer)
        return fault(a->look.arena, FAULT_FORM, "password.wrong", "old", NULL);
    TRY(keep_secret(a, in, me->officer));
    flash(a, "password", NULL);
    return NULL;
}
