/* What does this rule say of these facts?  The command. */
#include "cli/rule.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/text.h"
#include "cli/cli.h"
#include "cli/law.h"
#include "law/rule.h"

static const char help[] =
    "usage: tsutome rule OP [FILE] [--regime NAME] [--law FILE]\n"
    "       tsutome rule --list\n"
    "\n"
    "Reads one JSON object a line and writes what the rule says of it, one object a line.\n"
    "A line that cannot be answered gives {\"error\": \"field: what is wrong\"}, and the exit\n"
    "status is 1 at the end.\n"
    "\n"
    "  --list          the rules that can be asked, with the shapes of question and answer\n"
    "  --regime NAME   whose rules: nps, the national public service, unless said\n"
    "  --law FILE      rows of law read over those that the program carries\n"
    "\n"
    "  echo '{\"date\":\"2021-01-03\"}' | tsutome rule day_type\n";

static void
write_line(FILE *out, struct arena *arena, const struct doc *doc)
{
    size_t size;
    char *text = json_write(arena, doc, &size);

    fwrite(text, 1, size, out);
    fputc('\n', out);
}

/* "line: not one JSON object: 1:41 duplicate object key near '"date"'" */
static const char *
what_is_broken(struct arena *arena, const struct fault *broken)
{
    if (!strcmp(broken->key, "json.deep"))
        return "line: nested too deeply";
    if (!broken->seen || !utf8_valid(broken->seen, strlen(broken->seen)))
        return "line: not one JSON object";
    return arena_text(arena, "line: not one JSON object: %s", broken->seen);
}

static bool
answer(FILE *out, const char *op, const struct law *law, const char *line, size_t size)
{
    struct arena arena = { 0 };
    struct doc *in, *reply;
    const struct fault *broken = json_read(&arena, line, size, &in);
    bool ok = false;

    if (broken) {
        reply = doc_new(&arena);
        doc_text(reply, "error", what_is_broken(&arena, broken));
    } else {
        ok = rule_run(&arena, law, op, in, &reply);
    }
    write_line(out, &arena, reply);
    arena_clear(&arena);
    return ok;
}

int
rule_stream(FILE *in, FILE *out, const char *op, const struct law *law)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t got;
    int status = 0;

    for (bool first = true; (got = getline(&line, &room, in)) >= 0; first = false) {
        size_t size = (size_t)got;
        /* The byte order mark with which some editors begin a file. */
        size_t mark = first && size >= 3 && !memcmp(line, "\xEF\xBB\xBF", 3) ? 3 : 0;

        while (size > mark && (line[size - 1] == '\n' || line[size - 1] == '\r'))
            size--;
        if (size - mark <= strspn(line + mark, " \t\r"))
            continue;
        if (!answer(out, op, law, line + mark, size - mark))
            status = 1;
    }
    free(line);
    if (ferror(in) || fflush(out) || ferror(out)) {
        perror("tsutome rule");
        status = 1;
    }
    return status;
}

static int
list_rules(void)
{
    struct arena arena = { 0 };
    struct doc *list = doc_list(doc_new(&arena), "rules");

    rule_list(list);
    doc_each (row, list)
        write_line(stdout, &arena, row);
    arena_clear(&arena);
    return fflush(stdout) ? 1 : 0;
}

static bool
known(const char *op)
{
    for (size_t i = 0; rule_op(i); i++)
        if (!strcmp(rule_op(i), op))
            return true;
    return false;
}

static int
run(int argc, char **argv, const char *regime, const char *file)
{
    struct arena arena = { 0 };
    const struct law *law = law_for_command(&arena, "rule", file, regime);
    FILE *in = stdin;
    int status = 1;

    if (law && argc > 2 && strcmp(argv[2], "-"))
        in = fopen(argv[2], "r");
    if (!in)
        perror(argv[2]);
    else if (law)
        status = rule_stream(in, stdout, argv[1], law);
    if (law && !known(argv[1])) {
        fprintf(stderr, "tsutome rule: there is no rule %s; see tsutome rule --list\n", argv[1]);
        status = 1;
    }
    if (in && in != stdin)
        fclose(in);
    arena_clear(&arena);
    return status;
}

int
cli_rule(int argc, char **argv)
{
    const char *regime = "nps", *file = NULL;
    bool list = false, asked = false;
    const struct option_of options[] = { { "--list", NULL, &list },
                                         { "--help", NULL, &asked },
                                         { "--regime", &regime, NULL },
                                         { "--law", &file, NULL },
                                         { NULL, NULL, NULL } };

    if (!cli_options(&argc, argv, options))
        return 2;
    if (asked) {
        fputs(help, stdout);
        return 0;
    }
    if (list)
        return list_rules();
    if (argc < 2 || argc > 3)
        return cli_wrong("rule", argc < 2 ? "which rule?" : "one rule, and one file at most");
    return run(argc, argv, regime, file);
}
