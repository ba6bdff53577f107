/* What can be done from the shell? */
#include "cli/help.h"

#include <stddef.h>
#include <string.h>

const char help_all[] =
    "tsutome 勤め - work time and work reform for public offices\n"
    "\n"
    "  tsutome init DIR        an empty office and its first administrator\n"
    "  tsutome demo DIR        a demo ministry, lived in for three months\n"
    "  tsutome serve           serve an office on 127.0.0.1\n"
    "  tsutome get PATH        an errand, as a browser would ask for it\n"
    "  tsutome post PATH       an errand that writes\n"
    "  tsutome import TABLE F  officers, units, posts, postings, taps … from a CSV file\n"
    "  tsutome settle          settle days again and report what differs\n"
    "  tsutome verify          does the journal fit the facts?\n"
    "  tsutome explain         why is this figure what it is?\n"
    "  tsutome judge           rule on a year of overtime from two CSV files\n"
    "  tsutome rule OP         one rule over JSON Lines\n"
    "  tsutome law             the numbers in force on a day; load an amendment\n"
    "\n"
    "  tsutome COMMAND --help, tsutome --version\n"
    "  Where an office is needed: --data DIR, else $TSUTOME_DATA, else ./office.\n";

static const struct {
    const char *command, *text;
} pages[] = {
    { "init", "tsutome init DIR [--name OFFICE] [--login LOGIN] [--person NAME] [--number NUMBER]\n"
              "\n"
              "Makes an empty office in DIR and prints a one-time link with which its first\n"
              "administrator chooses a password.  The link is good for 72 hours, once.\n" },
    { "demo", "tsutome demo DIR [--day YYYY-MM-DD] [--seed N]\n"
              "\n"
              "Makes a demo ministry of some 400 fictional officers in DIR: a tree of bureaus,\n"
              "divisions and local offices, and three months of taps that end on the day (today).\n"
              "The same day and seed give the same ministry.\n" },
    { "serve", "tsutome serve --data DIR [--port N] [--address A] [--behind-proxy]\n"
               "\n"
               "Serves the office on http://127.0.0.1:8080.  Another address than loopback is\n"
               "refused unless --behind-proxy says that a proxy in front terminates TLS.\n"
               "Port 0 takes any free one; the address is printed when it is ready.\n" },
    { "get",
      "tsutome get PATH [field=value …] [--as LOGIN] [--json] [--lang ja|en] [--data DIR]\n"
      "\n"
      "Asks for a page's document as that officer sees it; --json prints it as it is.\n"
      "PATH with .csv prints a list for a spreadsheet.  Exit status 1: refused, or absent.\n" },
    { "post", "tsutome post PATH [field=value …] --as LOGIN [--key KEY] [--json] [--data DIR]\n"
              "\n"
              "Does an errand for that officer; the journal says that the owner of the data\n"
              "folder did.  The same KEY lands once.\n" },
    { "import",
      "tsutome import TABLE FILE [--as LOGIN] [--dry-run] [--create-units] [--skip-faulty]\n"
      "               [--encoding auto|utf-8|utf-16|cp932]\n"
      "               [--from YYYY-MM-DD] [--data DIR]\n"
      "\n"
      "Tables: officers, units, posts, postings, superiors, sections, roles, taps, absences,\n"
      "orders, opening.  CSV in UTF-8, UTF-16 with a mark, or CP932 (--encoding says which, where\n"
      "it cannot be told), separated by commas, tabs or semicolons, header names in Japanese or\n"
      "English, any column order; FILE - is standard input.  --dry-run says what would change.\n"
      "Faulty lines are named by number and reason, and nothing is written unless --skip-faulty\n"
      "leaves them out.\n"
      "Read again, a file changes nothing.  --from: since when lines without a day hold.\n"
      "opening: what stood before the office moved over, a line each, told apart by its column\n"
      "kind: overtime (a month), year, annual, special, sick, care, care_time, childcare,\n"
      "child_time, swap, substitute; the columns of each stand in doc/en/opening.md.\n"
      "Without --as, for the first administrator; taps, absences, orders and opening are for who\n"
      "keeps the hours.  Exit status 1: refused, or faulty lines.\n" },
    { "settle",
      "tsutome settle [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--check] [--as LOGIN] [--data DIR]\n"
      "\n"
      "Settles the days again from the facts and reports what differs: from the first of last\n"
      "month until yesterday, unless said.  Closed months are never overwritten.  --check only\n"
      "reports; exit status 1 when something differs.  --as somebody who keeps the hours.\n" },
    { "explain",
      "tsutome explain LOGIN 2020-07 | 2020-07-15 | leave [DAY] | flextime [DAY]\n"
      "                [--as-known LINE] [--format text|json] [--lang ja|en] [--data DIR]\n"
      "\n"
      "Why are the figures of that month or day, of the annual leave that is left, or of the\n"
      "flextime unit in which a day lies, what they are?  The facts they rest on, and for\n"
      "each figure the rule, its article, the arithmetic, and how sure we are of the article;\n"
      "told by the very function that made the figure.  --format json (or --json): the same\n"
      "as a document.\n"
      "--as-known LINE: what it said when that line of the journal was the last: the facts,\n"
      "postings, settings and releases of the law known then, and today's doors.\n"
      "Exit status 1: there is nobody of that login, no such line, or the office cannot be\n"
      "opened; 2: the command line is not understood.\n" },
    { "verify",
      "tsutome verify [--head SEAL:HASH] [--json] [--data DIR]\n"
      "\n"
      "Is what stands there what this program wrote?  Checks the database engine's own\n"
      "integrity (SQLite), the definitions of tables and views, the journal's chain computed\n"
      "again from the facts, and that sessions and passwords came by the program.  A head kept\n"
      "elsewhere finds a cut tail and a rebuilt chain.  Says what it did not look at.\n"
      "Makes and changes nothing: reads a read-only copy, an older version, the folder of a\n"
      "server that was killed.\n"
      "Exit status 1: something does not fit, or there is no office.\n" },
};

const char *
help_of(const char *command)
{
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (!strcmp(pages[i].command, command))
            return pages[i].text;
    return NULL;
}
