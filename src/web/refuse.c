/* How is an answer counted, and how is a request told no? */
#include <string.h>
#include <sys/socket.h>

#include "base/clock.h"
#include "base/log.h"
#include "web/visit.h"

/* Has the request an answer now?  Counted once, whatever way it went. */
void
visit_counted(struct visit *v, int status)
{
    if (v->counted)
        return;
    v->counted = true;
    int64_t us = clock_ticks() - v->started;
    figures_answered(&v->web->figures, status, us);
    if (status >= 500)
        log_say("web.answer", "status=%d verb=%d path=%s took=%lldus", status, v->ask->verb,
                v->ask->path, (long long)us);
}

enum MHD_Result
visit_queue(struct visit *v, unsigned status, struct MHD_Response *response)
{
    visit_counted(v, (int)status);
    return MHD_queue_response(v->connection, status, response);
}

/* A plain word to whoever knocked wrongly, and the connection ends: what follows on it could be
 * read in two ways. */
static char *
refusal_text(struct visit *v, struct refusal no)
{
    return arena_text(&v->ask->arena, "%d %s\n%s\n", no.status, no.key,
                      no.status == 413 ? "送られたものが大きすぎます。 Too much was sent."
                                       : "この形の要求は受け取れません。 "
                                         "This request cannot be taken as it is.");
}

enum MHD_Result
visit_refuse(struct visit *v, struct refusal no)
{
    char *text = refusal_text(v, no);
    struct MHD_Response *r =
        MHD_create_response_from_buffer(strlen(text), text, MHD_RESPMEM_PERSISTENT);

    if (!r)
        return MHD_NO;
    atomic_fetch_add(&v->web->figures.refused, 1);
    MHD_add_response_header(r, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain; charset=utf-8");
    MHD_add_response_header(r, MHD_HTTP_HEADER_CONNECTION, "close");
    MHD_add_response_header(r, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (no.status == 405)
        MHD_add_response_header(r, MHD_HTTP_HEADER_ALLOW, "GET, HEAD, POST");
    if (no.status == 503 || no.status == 429)
        MHD_add_response_header(r, MHD_HTTP_HEADER_RETRY_AFTER, "10");
    enum MHD_Result result = visit_queue(v, (unsigned)no.status, r);
    MHD_destroy_response(r);
    return result;
}

/*
 * While a body is on its way libmicrohttpd takes no answer.  Nothing has been written on this
 * connection yet, so the refusal is written here, and the rest of the body is swallowed for a
 * while: a client that is told off in mid-sentence would otherwise see only a reset.
 */
void
visit_refuse_in_passing(struct visit *v, struct refusal no)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(v->connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    const char *text = refusal_text(v, no);
    const char *all = arena_text(&v->ask->arena,
                                 "HTTP/1.1 %d Refused\r\nConnection: close\r\n"
                                 "Content-Type: text/plain; charset=utf-8\r\n"
                                 "Cache-Control: no-store\r\nContent-Length: %zu\r\n\r\n%s",
                                 no.status, strlen(text), text);

    v->refused = true;
    atomic_fetch_add(&v->web->figures.refused, 1);
    visit_counted(v, no.status);
    if (!info)
        return;
    if (send(info->connect_fd, all, strlen(all), MSG_DONTWAIT | MSG_NOSIGNAL) > 0)
        shutdown(info->connect_fd, SHUT_WR);
    visit_hurry(v->connection, 5);
}
