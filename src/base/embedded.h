/*
 * Files that the program carries (script/embed makes the tables).
 *
 *     extern const struct embedded db_migrations[];
 *     for (const struct embedded *f = db_migrations; f->name; f++)
 *         use(f->name, f->bytes, (size_t)(f->end - f->bytes));
 */
#pragma once

struct embedded {
    const char *name;        /* without folders; NULL ends the table */
    const char *bytes, *end; /* a NUL stands at `end` */
};
