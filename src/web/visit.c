/* What becomes of one request, from its head to the last byte of its answer? */
#include <arpa/inet.h>
#include <string.h>

#include "base/clock.h"
#include "web/visit.h"

/* A body that is too large is swallowed this far, so that the refusal is not lost in a reset. */
enum { SWALLOW_MOST = 8 << 20 };

/* A tap, a form: there is always room for one.  Files wait for each other, and for nobody else. */
enum { SMALL = 64 << 10 };

struct caller *
caller_of(struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);

    return info ? info->socket_context : NULL;
}

void
visit_hurry(struct MHD_Connection *c, int64_t seconds)
{
    struct caller *caller = caller_of(c);

    if (caller)
        atomic_store(&caller->until, seconds ? clock_ticks() + seconds * 1000000 : 0);
}

void
visit_given_up(struct caller *c)
{
    if (c && c->begun)
        ask_free(c->begun->ask);
    if (c)
        c->begun = NULL;
}

void *
visit_begins(void *of, const char *target, struct MHD_Connection *connection)
{
    struct caller *caller = caller_of(connection);
    struct ask *ask = ask_new();
    struct visit *v = arena_take(&ask->arena, sizeof *v);

    *v = (struct visit){ .web = of, .ask = ask, .connection = connection };
    v->target = arena_dup(&ask->arena, target);
    visit_given_up(caller);
    if (caller)
        caller->begun = v;
    return v;
}

struct fields {
    struct gate_field field[GATE_FIELDS_MOST + 1];
    size_t count;
};

static enum MHD_Result
collect(void *of, enum MHD_ValueKind kind, const char *name, size_t name_size, const char *value,
        size_t value_size)
{
    struct fields *f = of;

    (void)kind;
    if (f->count > GATE_FIELDS_MOST)
        return MHD_NO;
    f->field[f->count++] =
        (struct gate_field){ name, value ? value : "", name_size, value ? value_size : 0 };
    return MHD_YES;
}

static struct refusal
pass_gate(struct visit *v, const char *method, const char *version, struct gate_pass *pass)
{
    struct fields fields = { .count = 0 };
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(v->connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);

    MHD_get_connection_values_n(v->connection, MHD_HEADER_KIND, collect, &fields);
    return gate_ask(&v->ask->arena,
                    &(struct gate_head){
                        .method = method,
                        .target = v->target,
                        .version = version,
                        .field = fields.field,
                        .count = fields.count,
                        .size = info ? info->header_size : 0,
                    },
                    pass);
}

/* The last address a proxy added is the one it saw itself; earlier ones are hearsay. */
static const char *
spoken_for(struct visit *v, const struct caller *caller)
{
    const char *list = ask_header(v->ask, "x-forwarded-for");
    unsigned char parsed[16];

    if (v->web->options.behind_proxy && list) {
        const char *comma = strrchr(list, ',');
        const char *last = text_trim(&v->ask->arena, comma ? comma + 1 : list);
        if (inet_pton(AF_INET, last, parsed) == 1 || inet_pton(AF_INET6, last, parsed) == 1)
            return last;
    }
    return caller ? arena_dup(&v->ask->arena, caller->address) : "";
}

/* Room for the body, if this errand takes one and the house has it. */
static struct refusal
make_room(struct visit *v, const struct gate_pass *pass)
{
    const struct web_options *o = &v->web->options;

    if (!pass->chunked && !pass->length)
        return (struct refusal){ 0 };
    if (pass->verb == ASK_POST && o->body_most)
        v->most = o->body_most(o->desk, pass->verb, pass->path);
    if (pass->length > v->most || !v->most)
        return (struct refusal){ 413, "gate.body" };
    v->held = pass->chunked ? v->most : (size_t)pass->length;
    if (atomic_fetch_add(&v->web->body_held, v->held) + v->held > o->body_held && v->held > SMALL)
        return (struct refusal){ 503, "gate.busy" };
    v->body.arena = &v->ask->arena;
    if (pass->length) {
        v->body.room = (size_t)pass->length + 1;
        v->body.bytes = arena_take(v->body.arena, v->body.room);
    }
    return (struct refusal){ 0 };
}

static enum MHD_Result
head_came(struct visit *v, const char *method, const char *version)
{
    struct caller *caller = caller_of(v->connection);
    struct ask *ask = v->ask;
    struct gate_pass pass;
    unsigned status;

    v->begun = true;
    if (caller)
        caller->begun = NULL; /* from here on visit_ends is told */
    v->started = clock_ticks();
    atomic_fetch_add(&v->web->visits, 1);
    if (atomic_load(&v->web->closing))
        return visit_refuse(v, (struct refusal){ 503, "gate.closing" });
    struct refusal no = pass_gate(v, method, version, &pass);
    if (no.status)
        return visit_refuse(v, no);
    ask->verb = pass.verb;
    ask->path = pass.path;
    ask->query = pass.query;
    ask->headers = pass.headers;
    ask->forwarded = pass.forwarded;
    ask->loopback = caller && caller->loopback;
    ask->address = spoken_for(v, caller);
    ask->host = HOST_WEB;
    no = make_room(v, &pass);
    if (no.status && !ask_header(ask, "expect") && no.status == 413) {
        visit_refuse_in_passing(v, no);
        return MHD_YES;
    }
    if (no.status)
        return visit_refuse(v, no);
    /* 16 KiB a second is slower than any line an office has. */
    visit_hurry(v->connection, v->held ? 30 + (int64_t)(v->held >> 14) : 0);
    if (pass.verb != ASK_POST) {
        struct MHD_Response *book =
            shelf_find(v->web->shelf, ask->path, ask_header(ask, "if-none-match"), &status);
        if (book)
            return visit_queue(v, status, book);
    }
    return MHD_YES;
}

static enum MHD_Result
body_came(struct visit *v, const char *bytes, size_t *size)
{
    size_t n = *size;

    *size = 0;
    if (v->refused) {
        v->swallowed += n;
        return v->swallowed > SWALLOW_MOST ? MHD_NO : MHD_YES;
    }
    if (n > v->most - v->body.size) {
        visit_refuse_in_passing(v, (struct refusal){ 413, "gate.body" });
        return MHD_YES;
    }
    text_put(&v->body, bytes, n);
    return MHD_YES;
}

static void
set_down(struct visit *v)
{
    struct web *w = v->web;

    atomic_fetch_sub(&w->body_held, v->held);
    if (v->begun)
        atomic_fetch_sub(&w->visits, 1);
    ask_free(v->ask);
}

/* The desk says: the reply stands.  From any thread, once. */
static void
visit_answered(struct ask *ask)
{
    struct visit *v = ask->home;
    struct MHD_Connection *connection = v->connection;
    struct web *w = v->web;

    switch (atomic_exchange(&v->away, ANSWERED)) {
    case SUSPENDED:
        MHD_resume_connection(connection);
        break;
    case LEFT:
        set_down(v);
        break;
    default:
        break; /* the event thread is still in `take`, and will see it */
    }
    /* The last thing: web_close waits for it before it takes the house down. */
    atomic_fetch_sub(&w->figures.in_flight, 1);
}

static enum MHD_Result
reply(struct visit *v)
{
    const struct reply *r = &v->ask->reply;
    struct MHD_Response *response;
    int status = r->status ? r->status : 500;

    if (r->live) {
        struct refusal no;
        response = live_open(v->web, v->connection, r, &no);
        if (!response)
            return visit_refuse(v, no);
    } else {
        response = MHD_create_response_from_buffer(r->size, (void *)(uintptr_t)r->body,
                                                   MHD_RESPMEM_PERSISTENT);
        if (!response)
            return MHD_NO;
        if (r->type)
            MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, r->type);
    }
    for (const struct ask_header *h = r->header; h->name; h++)
        MHD_add_response_header(response, h->name, h->value);
    enum MHD_Result result = visit_queue(v, (unsigned)status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result
hand_over(struct visit *v)
{
    const struct web_options *o = &v->web->options;
    struct ask *ask = v->ask;
    int at_hand = AT_HAND;

    v->taken = true;
    visit_hurry(v->connection, 0);
    if (v->body.size) {
        ask->body = text_done(&v->body);
        ask->body_size = v->body.size;
    }
    ask->arrived = clock_now();
    ask->home = v;
    ask->answered = visit_answered;
    atomic_fetch_add(&v->web->figures.in_flight, 1);
    o->take(o->desk, ask);
    if (atomic_load(&v->away) == ANSWERED)
        return reply(v);
    MHD_suspend_connection(v->connection);
    if (!atomic_compare_exchange_strong(&v->away, &at_hand, SUSPENDED))
        MHD_resume_connection(v->connection); /* it was answered between the two lines above */
    return MHD_YES;
}

enum MHD_Result
visit_goes_on(void *of, struct MHD_Connection *connection, const char *url, const char *method,
              const char *version, const char *bytes, size_t *size, void **home)
{
    struct visit *v = *home;

    (void)of;
    (void)connection;
    (void)url;
    if (!v->begun)
        return head_came(v, method, version);
    if (*size)
        return body_came(v, bytes, size);
    if (v->refused)
        return MHD_NO;
    if (!v->taken)
        return hand_over(v);
    return atomic_load(&v->away) == ANSWERED ? reply(v) : MHD_YES;
}

void
visit_ends(void *of, struct MHD_Connection *connection, void **home,
           enum MHD_RequestTerminationCode code)
{
    struct visit *v = *home;
    struct web *w = of;

    (void)code;
    *home = NULL;
    visit_hurry(connection, w->options.idle + w->options.head_time);
    struct caller *caller = caller_of(connection);
    if (caller && caller->begun == v)
        caller->begun = NULL;
    if (!v)
        return;
    if (v->begun)
        visit_counted(v, 0);
    if (!v->taken || atomic_exchange(&v->away, LEFT) == ANSWERED)
        set_down(v);
}
