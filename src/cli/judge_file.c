/* How do files come in, and how are a faulty line and the progress told? */
#include "cli/judge_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"

#define FAULTS_TOLD 1000                /* further ones are only counted */
#define PROGRESS_SIZE ((size_t)4 << 20) /* smaller files are read before anybody looks */
#define PROGRESS_EVERY 200000           /* microseconds */

/* A pipe has no size: it is taken as it comes. */
static bool
take_stream(int fd, struct judge_file *f)
{
    size_t room = 1 << 16;
    char *bytes = malloc(room);

    while (bytes) {
        ssize_t n = read(fd, bytes + f->size, room - f->size);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            break;
        if (n == 0) {
            f->bytes = bytes;
            return true;
        }
        f->size += (size_t)n;
        if (f->size == room) {
            char *wide = realloc(bytes, room *= 2);
            if (!wide)
                break;
            bytes = wide;
        }
    }
    free(bytes);
    return false;
}

static bool
take_file(int fd, struct judge_file *f)
{
    struct stat st;

    if (fstat(fd, &st))
        return false;
    if (S_ISDIR(st.st_mode)) {
        errno = EISDIR;
        return false;
    }
    if (!S_ISREG(st.st_mode))
        return take_stream(fd, f);
    f->size = (size_t)st.st_size;
    if (!f->size) {
        f->bytes = "";
        f->mapped = false;
        return true;
    }
    void *at = mmap(NULL, f->size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (at == MAP_FAILED)
        return false;
    madvise(at, f->size, MADV_SEQUENTIAL);
    f->bytes = at;
    f->mapped = true;
    return true;
}

bool
judge_open(struct judge *j, const char *name, struct judge_file *ret)
{
    int fd = open(name, O_RDONLY | O_CLOEXEC);

    *ret = (struct judge_file){ .name = name };
    bool good = fd >= 0 && take_file(fd, ret);
    if (!good)
        judge_fault(j, name, 0, errno == ENOENT ? "file.none" : "file.unread", strerror(errno));
    if (fd >= 0)
        close(fd);
    if (good && !ret->size) {
        judge_fault(j, name, 0, "file.empty", NULL);
        judge_close(ret);
        return false;
    }
    return good;
}

void
judge_close(struct judge_file *f)
{
    if (f->mapped)
        munmap((void *)(uintptr_t)f->bytes, f->size);
    else if (f->size)
        free((void *)(uintptr_t)f->bytes);
    *f = (struct judge_file){ .name = f->name };
}

void
judge_fault(struct judge *j, const char *file, int64_t line, const char *key, const char *seen)
{
    if (j->faults++ >= FAULTS_TOLD)
        return;
    judge_progress_end(j);
    if (line)
        fprintf(stderr, "%s:%" PRId64 ": ", file, line);
    else
        fprintf(stderr, "%s: ", file);
    judge_tell(j, stderr, key, seen);
}

static int64_t told_at;

void
judge_progress(const struct judge *j, const char *file, size_t done, size_t size)
{
    if (size < PROGRESS_SIZE || j->quiet || !isatty(STDERR_FILENO))
        return;
    int64_t now = clock_ticks();
    if (told_at && now - told_at < PROGRESS_EVERY)
        return;
    told_at = now;
    fprintf(stderr, "\r%s  %3.0f %%  %zu / %zu MB\033[K", file, 100.0 * (double)done / (double)size,
            done >> 20, size >> 20);
}

void
judge_progress_end(const struct judge *j)
{
    (void)j;
    if (told_at)
        fputs("\r\033[K", stderr);
    told_at = 0;
}
