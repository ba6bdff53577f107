/* Which tables does the text of a statement name, and which does it write? */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "store/guard.h"

enum { DEPTH_MOST = 48, NAMES_MOST = 16 };

struct token {
    enum { END_OF_TEXT, WORD, MARK } is;
    const char *s;
    size_t size;
    bool quoted;
};

struct reading {
    const struct guard *guard;
    enum right right;
    const char *folder;
    const char *at;
    struct token now, before;
    struct scan *ret;
    bool from[DEPTH_MOST]; /* at this depth of brackets a FROM is open */
    bool name_next;        /* a table's name stands here */
    int depth;
    struct token with[NAMES_MOST]; /* names that the statement gives itself */
    int with_count;
};

static bool
part_of_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

/* Past spaces and comments. */
static const char *
past_space(const char *p)
{
    for (;;) {
        while (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r')
            p++;
        if (p[0] == '-' && p[1] == '-') {
            while (*p && *p != '\n')
                p++;
        } else if (p[0] == '/' && p[1] == '*') {
            const char *end = strstr(p + 2, "*/");
            p = end ? end + 2 : p + strlen(p);
        } else
            return p;
    }
}

static struct token
token_at(const char **at)
{
    const char *p = past_space(*at);
    struct token t = { .is = END_OF_TEXT, .s = p };

    if (!*p) {
        *at = p;
        return t;
    }
    if (*p == '\'' || *p == '"' || *p == '`' || *p == '[') {
        char end = *p == '[' ? ']' : *p;
        t.is = *p == '\'' ? MARK : WORD;
        t.quoted = true;
        t.s = ++p;
        while (*p && (*p != end || (p[1] == end && end != ']')))
            p += *p == end ? 2 : 1;
        t.size = (size_t)(p - t.s);
        *at = *p ? p + 1 : p;
        return t;
    }
    if (part_of_word(*p)) {
        t.is = WORD;
        while (part_of_word(*p))
            p++;
        t.size = (size_t)(p - t.s);
        *at = p;
        return t;
    }
    t.is = MARK;
    t.size = 1;
    *at = p + 1;
    return t;
}

static bool
is(const struct token *t, const char *word)
{
    return !t->quoted && t->size == strlen(word) && t->is != END_OF_TEXT &&
           strncasecmp(t->s, word, t->size) == 0;
}

static bool
is_one(const struct token *t, const char *const *words)
{
    for (; *words; words++)
        if (is(t, *words))
            return true;
    return false;
}

static bool
begins(const struct token *t, const char *with)
{
    return t->is == WORD && t->size > strlen(with) && strncasecmp(t->s, with, strlen(with)) == 0;
}

static bool
refuse(struct reading *r, const struct token *t)
{
    snprintf(r->ret->refused, sizeof r->ret->refused, "%.*s", (int)t->size, t->s);
    return false;
}

static bool
step(struct reading *r)
{
    r->before = r->now;
    r->now = token_at(&r->at);
    return r->now.is != END_OF_TEXT;
}

static struct token
peek(const struct reading *r)
{
    const char *at = r->at;

    return token_at(&at);
}

static bool
may_read(struct reading *r, const struct token *t)
{
    if (begins(t, "seen_") || (r->right != RIGHT_SEEN && begins(t, "fact_")))
        return true;
    for (int i = 0; i < r->with_count; i++)
        if (r->with[i].size == t->size && strncasecmp(r->with[i].s, t->s, t->size) == 0)
            return true;
    const struct table *own = guard_table(r->guard, t->s, t->size);
    return r->right == RIGHT_FOLDER && own && r->folder && strcmp(own->folder, r->folder) == 0;
}

/* A table that is written.  `first` is the first column that an UPDATE sets. */
static bool
may_write(struct reading *r, const struct token *t, bool deletes, const struct token *first)
{
    char name[64];
    const struct table *own = guard_table(r->guard, t->s, t->size);

    snprintf(name, sizeof name, "%.*s", (int)t->size, t->s);
    int fact = guard_fact(r->guard, name);
    if (fact >= 0)
        r->ret->facts |= (uint64_t)1 << fact;
    if (r->right == RIGHT_STORE)
        return true;
    if (r->right != RIGHT_FOLDER || !own || !r->folder || strcmp(own->folder, r->folder) != 0)
        return refuse(r, t);
    if (own->fact && (deletes || (first && !is(first, "ended_seq"))))
        return refuse(r, t);
    return true;
}

/* UPDATE name [AS alias] SET column … */
static bool
update(struct reading *r)
{
    static const char *const not_a_table[] = { "set", "of", "skip", "nowait", NULL };
    struct token name = peek(r), first = { 0 };

    if (name.is != WORD || is_one(&name, not_a_table))
        return true;
    for (const char *at = r->at;;) {
        struct token t = token_at(&at);
        if (t.is == END_OF_TEXT)
            break;
        if (is(&t, "set")) {
            first = token_at(&at);
            break;
        }
    }
    step(r);
    return may_write(r, &name, false, &first);
}

/* name AS (  gives the statement a name of its own, which must not pass for a view. */
static bool
own_name(struct reading *r)
{
    const char *at = r->at;
    struct token t = token_at(&at);

    if (t.is == MARK && !t.quoted && *t.s == '(') { /* name (columns) AS ( */
        while (t.is != END_OF_TEXT && !(t.is == MARK && !t.quoted && *t.s == ')'))
            t = token_at(&at);
        t = token_at(&at);
    }
    if (!is(&t, "as"))
        return true;
    t = token_at(&at);
    while (is(&t, "not") || is(&t, "materialized"))
        t = token_at(&at);
    if (t.is != MARK || t.quoted || *t.s != '(')
        return true;
    if (begins(&r->now, "seen_") || begins(&r->now, "fact_") || r->with_count == NAMES_MOST)
        return refuse(r, &r->now);
    r->with[r->with_count++] = r->now;
    return true;
}

static bool
bracket(struct reading *r)
{
    if (*r->now.s == '(') {
        /* FROM ( SELECT …: its own FROM follows.  FROM ( a JOIN b ): names go on inside. */
        if (++r->depth == DEPTH_MOST)
            return refuse(r, &r->now);
        struct token t = peek(r);
        bool select = is(&t, "select") || is(&t, "values") || is(&t, "with");
        r->from[r->depth] = r->name_next && !select;
        r->name_next = r->from[r->depth];
    } else if (*r->now.s == ')') {
        if (r->depth)
            r->depth--;
        r->name_next = false;
    } else if (*r->now.s == ',')
        r->name_next = r->from[r->depth];
    else if (*r->now.s == ';') {
        struct token t = peek(r);
        if (t.is != END_OF_TEXT)
            return refuse(r, &r->now); /* one statement, not two */
    }
    return true;
}

static bool
word(struct reading *r)
{
    static const char *const ends_from[] = { "where", "group",  "order",     "limit",  "having",
                                             "union", "except", "intersect", "set",    "returning",
                                             "on",    "using",  "window",    "select", NULL };
    static const char *const not_a_name[] = { "lateral", "only", NULL };

    if (r->name_next && !is_one(&r->now, not_a_name)) {
        struct token next = peek(r);
        r->name_next = false;
        if (next.is == MARK && !next.quoted && *next.s == '.')
            return r->right == RIGHT_STORE || refuse(r, &r->now); /* no schema is named */
        return r->right == RIGHT_STORE || may_read(r, &r->now) || refuse(r, &r->now);
    }
    if (is(&r->now, "from") && is(&r->before, "delete")) {
        step(r);
        return may_write(r, &r->now, true, NULL);
    }
    if (is(&r->now, "from") && !is(&r->before, "distinct"))
        r->from[r->depth] = r->name_next = true;
    else if (is(&r->now, "join"))
        r->name_next = true;
    else if (is(&r->now, "into")) {
        bool replaces = is(&r->before, "replace");
        step(r);
        return may_write(r, &r->now, replaces, NULL);
    } else if (is(&r->now, "update"))
        return update(r);
    else if (is(&r->now, "with") && r->right == RIGHT_SEEN)
        return refuse(r, &r->now);
    else if (is_one(&r->now, ends_from)) {
        if (!is(&r->now, "on") && !is(&r->now, "using"))
            r->from[r->depth] = false;
    } else
        return r->right == RIGHT_STORE || own_name(r);
    return true;
}

bool
guard_scan(const struct guard *g, enum right right, const char *folder, const char *sql,
           struct scan *ret)
{
    struct reading r = { .guard = g, .right = right, .folder = folder, .at = sql, .ret = ret };

    static const char *const opens[] = { "select", "insert", "update",  "delete",
                                         "with",   "values", "replace", NULL };

    *ret = (struct scan){ 0 };
    struct token first = peek(&r);
    if (right != RIGHT_STORE && !is_one(&first, opens))
        return refuse(&r, &first);
    while (step(&r))
        if (!(r.now.is == WORD ? word(&r) : r.now.quoted || bracket(&r)))
            return false;
    return true;
}
