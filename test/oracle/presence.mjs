/*
 * Taps to stays.  The law knows none of this; it is the program's convention as its settings page
 * (doc/en/law/settings.md) and src/app/time/presence.h, the comments of the header alone, tell it:
 *
 *   - a departure more than 24:00 after its arrival belongs to no arrival (tap.longest);
 *   - an arrival on a later day begins a stay of its own; the open one before it has no end, and may
 *     have gone on until 5:00 (tap.turn), no longer;
 *   - a lone departure before 5:00 ends the day before (tap.turn);
 *   - an arrival before 5:00 goes on with the evening before it (tap.turn);
 *   - a break lasts from one tap to the other; without both ends it does not count.
 *
 * A tap is { type, at: minutes since 1970-01-01 }.  A stay is { day, from, until, breaks[], known }:
 * until or from is null where nobody said it, and then `doubt` is the span in which it may lie.
 */
import { DAY } from './days.mjs';

const LONGEST = 24 * 60, TURN = 5 * 60;
const order = { out: 0, break_in: 1, break_out: 2, in: 3 };

export function stays_of(taps) {
    const stays = [];
    let open = null, last = null;

    const give_up = at => { /* an arrival whose end nobody said */
        if (!open)
            return;
        open.doubt = { from: open.from, until: Math.min(at, open.from + LONGEST, (open.day + 1) * DAY + TURN) };
        stays.push(open);
        open = null;
    };
    for (const t of [...taps].sort((a, b) => a.at - b.at || order[a.type] - order[b.type])) {
        const day = Math.floor(t.at / DAY);
        if (t.type === 'in') {
            if (open && (day === Math.floor(open.from / DAY) || t.at - open.from <= LONGEST && t.at % DAY < TURN))
                continue; /* a second arrival while there */
            give_up(t.at);
            const evening = last && t.at % DAY < TURN && last.day === day - 1 && last.until !== null;
            open = { day: evening ? last.day : day, from: t.at, until: null, breaks: [], doubt: null };
        } else if (t.type === 'out') {
            if (open && t.at - open.from <= LONGEST) {
                if (open.pause)
                    delete open.pause;
                open.until = t.at;
                stays.push(open);
                last = open;
                open = null;
            } else {
                give_up(t.at);
                const owner = t.at % DAY < TURN ? day - 1 : day;
                const from = Math.max(owner * DAY, last ? last.until : 0);
                stays.push({ day: owner, from: null, until: t.at, breaks: [], doubt: { from, until: t.at } });
            }
        } else if (open && t.type === 'break_out') {
            open.pause = t.at;
        } else if (open && t.type === 'break_in' && open.pause !== undefined) {
            open.breaks.push({ from: open.pause, until: t.at });
            delete open.pause;
        }
    }
    give_up(Infinity);
    return stays;
}
