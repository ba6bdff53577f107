/* JSON that was written is read and written the same (-0e1, read as it came, is written -0 once).
 */
#include <string.h>

#include "base/json.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct arena a = { 0 };
    struct doc *d;
    size_t n, m;

    const struct fault *wrong = json_read(&a, (const char *)bytes, size, &d);
    if (wrong) {
        HOLDS(wrong->kind == FAULT_BAD);
    } else {
        char *first = json_write(&a, d, &n);
        HOLDS(!json_read(&a, first, n, &d));
        char *second = json_write(&a, d, &n);
        HOLDS(!json_read(&a, second, n, &d));
        char *third = json_write(&a, d, &m);
        HOLDS(n == m && !memcmp(second, third, n));
    }
    arena_clear(&a);
    return 0;
}
