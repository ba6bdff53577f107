/*
 * tsutome init: an empty office, and the link with which its first administrator comes in.
 *
 * The store, the first unit, the first officer and the link are one line in the journal: an
 * office that was not quite made is still empty, and init can be asked again.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "app/people/people.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"
#include "cli/office.h"
#include "cli/tell.h"
#include "desk/clockwork.h"

enum { LINK_HOURS = 72, WORD_MOST = 100 };

struct founding {
    const char *name, *login, *person, *number;
    struct people_founded ids;
    const char *token;
};

static const struct fault *
found(struct act *a, void *context)
{
    struct founding *f = context;
    struct rows *r = fact_rows(a, "SELECT unit FROM fact_unit LIMIT 1", NULL);

    if (rows_next(r, NULL)) {
        db_close(r);
        return fault(look_arena(act_look(a)), FAULT_STALE, "init.exists", NULL, NULL);
    }
    TRY(rows_fault(r));
    TRY(people_found(
        a,
        &(struct people_office){
            .name = f->name, .number = f->number, .login = f->login, .person = f->person },
        &f->ids));
    return clockwork_link(a, f->ids.officer, LINK_HOURS, &f->token);
}

/* What stands on the command line is text of people: UTF-8, not empty, no longer than a form takes.
 */
static int
word_wrong(const char *option, const char *word)
{
    if (!utf8_valid(word, strlen(word)) || strpbrk(word, "\t\r\n"))
        return cli_wrong("init", "%s: that is not text in UTF-8", option);
    if (!word[strspn(word, " ")])
        return cli_wrong("init", "%s is empty", option);
    if (utf8_length(word) > WORD_MOST)
        return cli_wrong("init", "%s is longer than %d characters", option, WORD_MOST);
    return 0;
}

/* A login is typed by hand, every morning. */
static int
login_wrong(const char *login)
{
    static const char may[] = "abcdefghijklmnopqrstuvwxyz0123456789.-_@";

    if (login[strspn(login, may)])
        return cli_wrong("init", "--login %s: small letters, digits and . - _ @ only", login);
    return 0;
}

static bool
is_file(const char *where)
{
    struct stat s;

    return !stat(where, &s) && !S_ISDIR(s.st_mode);
}

int
cli_init(int argc, char **argv)
{
    struct founding f = { .name = "役所", .login = "admin", .person = "管理者", .number = "0001" };
    const struct option_of options[] = {
        { "--name", &f.name, NULL },
        { "--login", &f.login, NULL },
        { "--person", &f.person, NULL },
        { "--number", &f.number, NULL },
        { 0 },
    };
    struct arena a = { 0 };
    struct office office;
    int rc = 0;

    log_quiet(1);
    if (!cli_options(&argc, argv, options))
        return 2;
    if (argc != 2)
        return cli_wrong("init", argc < 2 ? "where?  tsutome init DIR" : "one folder, not several");
    const char *where = argv[1];
    if (word_wrong("--name", f.name) || word_wrong("--login", f.login) ||
        word_wrong("--person", f.person) || word_wrong("--number", f.number) ||
        login_wrong(f.login))
        return 2;
    if (is_file(where))
        return cli_wrong("init", "%s is a file, not a folder", where);
    const struct fault *wrong = office_open(
        &a, &(struct office_options){ .where = where, .readers = 1, .may_create = true }, &office);
    if (wrong) {
        rc = tell_fault("init", where, wrong);
        arena_clear(&a);
        return rc;
    }
    wrong = office_write(&office, &a, &people_folder, "office.found", found, &f);
    if (wrong)
        rc = tell_fault("init", where, wrong);
    else
        printf("%s stands in %s.  Its first administrator is %s.\n\n"
               "  tsutome serve --data %s\n"
               "  http://127.0.0.1:8080/first/%s\n\n"
               "Serve it, and open the link to choose a password: it is good once, for %d hours.\n"
               "Then bring in units and people:\n\n"
               "  tsutome import officers officers.csv --create-units --data %s\n",
               f.name, where, f.login, where, f.token, LINK_HOURS, where);
    office_close(&office);
    arena_clear(&a);
    return rc;
}
