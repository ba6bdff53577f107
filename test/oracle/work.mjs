/*
 * Minutes of work, one by one: each minute of the clock is looked at alone, with the kind and the
 * hours of the calendar day it lies in (U-DAY; 給与法 16条1項).
 *
 *   regular         allotted, on a working day, there                        勤務時間法 5, 6条
 *   holiday_regular allotted, on a holiday, there, and ordered               勤務時間法 14条, 給与法 17条
 *   overtime        outside the allotted hours (in the break too), there,
 *                   and ordered                                              勤務時間法 13条2項, 給与法 16条
 *   night           overtime from 22:00 to 5:00                              給与法 16条1項
 *   unordered       there, outside the allotted hours and the break, not ordered
 *   leave           allotted on a working day, and on leave
 *   absence         allotted on a working day, neither there nor on leave
 *   break           there or away in the break of the day, not ordered
 *
 * A figure that rests on a tap nobody made is null (不明), never 0.
 */
import { DAY } from './days.mjs';

export const FIGURES = ['worked', 'regular', 'holiday_regular', 'overtime', 'night', 'unordered', 'leave', 'absence', 'break'];

const covers = (spans, at) => spans.some(s => at >= s.from && at < s.until);

/*
 * Does an order mean the break within it?  Work ordered in the break is overtime (勤務時間法13条2項);
 * but one that covers all hours of a working day says nothing about the break, and neither does one
 * on a holiday that has allotted hours on both sides of it.
 */
function means_break(order, base, kind, hours) {
    const from = order.from - base, until = order.until - base, rest = hours.breaks[0];
    return kind === 'workday' ? from > hours.from || until < hours.until : from >= rest.from || until <= rest.until;
}

/*
 * One calendar day: `kind`, `hours` {from, until, breaks[]} or null, and spans in minutes since
 * 1970: stays (with breaks and doubt), orders, leaves.  `whole`: leave, trip or training of the
 * whole day, or null.  Answers minutes by figure and by the stay's day: { stay day: figures }.
 */
export function work_of(number, kind, hours, stays, orders, leaves, on_duty) {
    const base = number * DAY;
    const by_stay = new Map();
    const sum = owner => {
        if (!by_stay.has(owner))
            by_stay.set(owner, { ...Object.fromEntries(FIGURES.map(f => [f, 0])), unknown: new Set() });
        return by_stay.get(owner);
    };

    for (let clock = 0; clock < DAY; clock++) {
        const at = base + clock;
        const stay = stays.find(s => s.from !== null && s.until !== null && at >= s.from && at < s.until);
        const paused = stay && covers(stay.breaks, at);
        const doubt = !stay && stays.find(s => s.doubt && at >= s.doubt.from && at < s.doubt.until);
        const in_break = hours && hours.breaks.some(b => clock >= b.from && clock < b.until);
        const regular = hours && clock >= hours.from && clock < hours.until && !in_break;
        const ordered = in_break ? covers(orders.filter(o => means_break(o, base, kind, hours)), at) : covers(orders, at);
        const away = covers(leaves, at);
        const there = (stay && !paused) || (on_duty && regular && kind === 'workday');
        /* Whenever the stay began: the hours of a working day, and of a holiday, are its own. */
        const own = hours && clock >= hours.from && clock < hours.until;
        const of = sum(stay && !own ? stay.day : doubt ? doubt.day : number);
        const count = (...figures) => figures.forEach(f => doubt ? of.unknown.add(f) : of[f]++);

        if (regular && kind === 'workday') {
            if (away)
                of.leave++;
            else if (doubt)
                count('regular', 'worked', 'absence');
            else if (there)
                count('regular', 'worked');
            else
                count('absence');
        } else if (regular && ordered) { /* a holiday */
            if (there || doubt)
                count('holiday_regular', 'worked');
        } else if (ordered) {
            if (there || doubt)
                count('overtime', 'worked', ...(clock >= 22 * 60 || clock < 5 * 60 ? ['night'] : []));
            else if (paused)
                count('break');
        } else if (in_break) {
            if (stay || doubt && doubt.day === number)
                count('break');
        } else if (there || doubt && doubt.day === number) {
            count('unordered');
        } else if (paused) {
            count('break');
        }
    }
    return by_stay;
}
