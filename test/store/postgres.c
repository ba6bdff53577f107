/*
 * How does a program of tests get a PostgreSQL of its own, and which engine's tests does it run?
 *
 * PostgreSQL refuses to run as root, so there the user postgres (or nobody) runs it.  It is ended
 * by its process number when the program ends; a machine without it skips what needs it.
 */
#include "postgres.h"

#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "test.h"

static struct {
    pid_t pid, owner;
    bool tried;
    char folder[64], data[128], address[256], bin[128];
    uid_t uid;
    gid_t gid;
} server;

/* TSUTOME_ENGINE=postgres runs the tests of PostgreSQL alone, =sqlite all the others. */
__attribute__((constructor)) static void
narrow(void)
{
    const char *engine = getenv("TSUTOME_ENGINE");

    if (!engine || !*engine)
        return;
    if (!strcmp(engine, "postgres")) {
        cmocka_set_test_filter("*(PostgreSQL)");
    } else if (!strcmp(engine, "sqlite")) {
        cmocka_set_skip_filter("*(PostgreSQL)");
    } else {
        fprintf(stderr, "TSUTOME_ENGINE=%s: it is sqlite or postgres\n", engine);
        exit(2);
    }
}

static void
become_its_user(void)
{
    if (getuid() != 0)
        return;
    if (setgroups(0, NULL) != 0 || setgid(server.gid) != 0 || setuid(server.uid) != 0)
        _exit(126);
}

static pid_t
start(const char *program, char *const argv[])
{
    char path[256], *args[32] = { path }; /* by its path it finds the programs beside it */
    pid_t pid;

    snprintf(path, sizeof path, "%s/%s", server.bin, program);
    for (size_t i = 1; argv[i] && i + 1 < COUNT(args); i++)
        args[i] = argv[i];
    pid = fork();
    if (pid == 0) {
        int quiet = open("/dev/null", O_RDWR);
        dup2(quiet, 0), dup2(quiet, 1), dup2(quiet, 2);
        become_its_user();
        prctl(PR_SET_PDEATHSIG, SIGQUIT); /* it does not outlive a killed test */
        if (chdir(server.folder) != 0)
            _exit(126);
        execv(path, args);
        _exit(127);
    }
    return pid;
}

static bool
find_programs(void)
{
    struct dirent *e;
    int newest = 0;
    DIR *d = opendir("/usr/lib/postgresql");

    while (d && (e = readdir(d)))
        if (atoi(e->d_name) > newest)
            newest = atoi(e->d_name);
    if (d)
        closedir(d);
    snprintf(server.bin, sizeof server.bin, "/usr/lib/postgresql/%d/bin", newest);
    return newest > 0;
}

static bool
find_user(void)
{
    struct passwd *user = getpwnam("postgres");

    if (!user)
        user = getpwnam("nobody");
    if (user) {
        server.uid = user->pw_uid;
        server.gid = user->pw_gid;
    }
    return user || getuid() != 0;
}

static bool
answers(void)
{
    struct timespec nap = { 0, 50000000 };

    for (int i = 0; i < 200; i++) {
        char address[320];
        snprintf(address, sizeof address, "%s&dbname=postgres", server.address);
        PGconn *c = PQconnectdb(address);
        bool ok = PQstatus(c) == CONNECTION_OK;
        PQfinish(c);
        if (ok)
            return true;
        nanosleep(&nap, NULL);
    }
    return false;
}

const char *
postgres_start(void)
{
    int status;

    if (server.tried)
        return server.pid ? server.address : NULL;
    server.tried = true;
    if (!find_programs() || !find_user())
        return NULL;
    strcpy(server.folder, "/tmp/tsutome-pg-XXXXXX");
    if (!mkdtemp(server.folder) || chown(server.folder, server.uid, server.gid) != 0)
        return NULL;
    snprintf(server.data, sizeof server.data, "%s/data", server.folder);
    char *const init[] = { "initdb", "-D",   server.data,  "-U", "postgres",          "-A", "trust",
                           "-E",     "UTF8", "--locale=C", "-N", "--no-instructions", NULL };
    pid_t pid = start("initdb", init);
    if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0)
        return NULL;
    snprintf(server.address, sizeof server.address, "postgresql://postgres@/?host=%s",
             server.folder);
    char *const serve[] = { "postgres", "-D", server.data, "-k", server.folder, "-h", "", "-c",
                            "max_connections=60", "-c", "shared_buffers=32MB",
                            /* A test's database need not outlive a power cut. */
                            "-c", "fsync=off", "-c", "full_page_writes=off", NULL };
    server.owner = getpid();
    server.pid = start("postgres", serve);
    bool ok = server.pid > 0 && answers();
    atexit(postgres_stop);
    if (!ok)
        postgres_stop();
    return ok ? server.address : NULL;
}

void
postgres_absent(void)
{
    if (find_programs())
        fail_msg("PostgreSQL is installed in %s and did not start", server.bin);
    skip();
}

void
postgres_stop(void)
{
    char command[128];

    if (server.pid <= 0 || getpid() != server.owner)
        return;
    kill(server.pid, SIGINT); /* fast: ends sessions, then itself */
    waitpid(server.pid, NULL, 0);
    server.pid = 0;
    snprintf(command, sizeof command, "rm -rf '%s'", server.folder);
    if (system(command) != 0)
        perror(server.folder);
}

static bool
run(const char *before, const char *name, const char *after)
{
    char address[320], sql[256];

    snprintf(address, sizeof address, "%s&dbname=postgres", server.address);
    snprintf(sql, sizeof sql, "%s %s %s", before, name, after);
    PGconn *c = PQconnectdb(address);
    PGresult *res = PQexec(c, sql);
    bool ok = PQresultStatus(res) == PGRES_COMMAND_OK;
    PQclear(res);
    PQfinish(c);
    return ok;
}

bool
postgres_create(const char *database)
{
    return run("CREATE DATABASE", database, "");
}

bool
postgres_copy(const char *database, const char *from)
{
    char how[100];

    snprintf(how, sizeof how, "TEMPLATE %s STRATEGY FILE_COPY", from);
    return run("CREATE DATABASE", database, how);
}

void
postgres_drop(const char *database)
{
    run("DROP DATABASE IF EXISTS", database, "WITH (FORCE)");
}
