/*
 * The ceilings of 人事院規則15―14 第16条の2の2, asked month by month.
 *
 *   months      Map of month → overtime minutes, or null where nobody told (不明)
 *   least       Map of month → what is known of a month that is not known whole
 *   before      minutes of this month on the days before the first one in an other-directed section
 *   before_least  what is known of them
 *   sections    Map of day → 'normal' | 'hetero' of every day on which the officer held a post
 *   sums        opening lines of the kind `year`: { month, first, overtime, times }
 *   entered     first day of service here: months before it are 0 (rules/working-time.md 3.2, Edges)
 *
 * Answers { LIMIT: { used, most, left, verdict, at_least } } of month, entered, year, average, months45, period.
 * `left` is negative where a ceiling has been passed.  A ceiling that has surely been passed is over,
 * whatever is not known beside it: then `at_least` is what is known.
 */
import { days_of, limit_year, month_add, month_of, months_between, first_of, add } from './days.mjs';

const NORMAL_MONTH = 2700, HETERO_MONTH = 5999, NORMAL_YEAR = 21600, HETERO_YEAR = 43200;
const AVERAGE = 4800, OVER45 = 2700, TIMES = 6, PERIOD = 1800, FIRST = '2019-04';

/* 他律 in the limit year before `day`, `day` left out. */
function hetero_before(sections, day) {
    for (let d = first_of(limit_year(month_of(day)).first); d < day; d = add(d, 1))
        if (sections.get(d) === 'hetero')
            return true;
    return false;
}

/* The months in which somebody went from 他律 to 自律, within the limit year of `month` and not after it. */
function moves_out(sections, month) {
    const year = limit_year(month), moves = [];
    let last = null; /* a move on 1 April leaves the year wholly normal: nothing before it counts */
    for (const m of months_between(year.first, month))
        for (const d of days_of(m)) {
            const now = sections.get(d);
            if (!now)
                continue;
            if (last === 'hetero' && now === 'normal')
                moves.push(m);
            last = now;
        }
    return moves;
}

/* What the section of the month is: its class and what else it brings. */
export function class_of(sections, month) {
    const days = days_of(month).filter(d => sections.has(d));
    if (!days.length)
        return null;
    const hetero = days.filter(d => sections.get(d) === 'hetero');
    const moves = moves_out(sections, month);
    const transition = moves.includes(month); /* 特定期間: from the move to the end of that month */
    const last_move = moves[moves.length - 1];
    if (hetero.length || transition) {
        const move_in = sections.get(days[0]) === 'normal' && hetero.length
            && !(sections.get(add(days[0], -1)) === 'hetero' && transition_on_first(sections, days[0]));
        return { by: 'hetero', entered: move_in ? hetero[0] : null, most_year: HETERO_YEAR, period: null };
    }
    if (hetero_before(sections, days[0]) && last_move)
        return { by: 'normal', entered: null, most_year: HETERO_YEAR, period: month_add(last_move, 1) };
    return { by: 'normal', entered: null, most_year: NORMAL_YEAR, period: null };
}
/* Moved 他律→自律 on this first day of a month other than April: orders of that month are 特定期間. */
function transition_on_first(sections, day) {
    return day.slice(8) === '01' && day.slice(5, 7) !== '04';
}

const judged = (used, most, least = used) =>
    used === null ? { used, most, left: null, verdict: least > most ? 'over' : 'unknown', at_least: least > most ? least : null }
        : { used, most, left: most - used, verdict: used > most ? 'over' : 'within' };

export function limits_of(month, { months, least: known = new Map(), before, before_least, sections, sums, entered }) {
    const as = class_of(sections, month);
    if (!as)
        return {};
    const of = m => m < month_of(entered) && !months.has(m) ? 0 : months.has(m) ? months.get(m) : null;
    const least_of = m => of(m) ?? known.get(m) ?? 0;
    const least = list => list.reduce((n, m) => n + least_of(m), 0);
    const sum = list => list.some(m => of(m) === null) ? null : least(list);
    const year = limit_year(month);
    const so_far = months_between(year.first, month);
    const used = of(month);
    const out = { month: judged(used, as.by === 'hetero' ? HETERO_MONTH : NORMAL_MONTH, least_of(month)) };

    if (as.entered)
        out.entered = judged(before, NORMAL_MONTH, before_least);
    /* A sum of the year stands for the months from April to its own. */
    let total = sum(so_far), at_least = least(so_far);
    const said = sums.filter(s => s.month >= year.first && s.month <= month)
        .sort((a, b) => a.month < b.month ? -1 : 1).pop();
    if (total === null && said) {
        const rest = so_far.filter(m => m > said.month);
        const front = said.first > year.first ? so_far.filter(m => m < said.first) : [];
        const beside = sum([...front, ...rest]);
        total = beside === null ? null : said.overtime + beside;
        at_least = Math.max(at_least, said.overtime + least([...front, ...rest]));
    }
    out.year = judged(total, as.most_year, at_least);
    if (as.by === 'hetero') {
        out.average = average(month, of, least_of);
        out.months45 = times(least_of(month), so_far, of, least_of, sum(so_far) === null ? said : null);
    }
    if (as.period) {
        const list = months_between(as.period, month);
        const length = months_between(as.period, year.last).length;
        out.period = judged(sum(list), PERIOD * length, least(list));
    }
    return out;
}

function average(month, of, least_of) {
    const windows = [];
    for (let n = 2; n <= 6; n++) {
        const first = month_add(month, 1 - n);
        if (first < FIRST)
            break;
        const list = months_between(first, month);
        const least = list.reduce((s, m) => s + least_of(m), 0);
        windows.push({ n, sum: list.some(m => of(m) === null) ? null : least, least });
    }
    if (!windows.length)
        return { used: null, most: AVERAGE, left: null, verdict: 'silent', windows };
    const over = windows.some(w => w.least > AVERAGE * w.n);
    const unknown = windows.some(w => w.sum === null);
    const left = unknown ? null : Math.min(...windows.map(w => AVERAGE * w.n - w.sum));
    /* Whole minutes; what is above 80:00 by less than one is not told as 80:00. */
    const in_minutes = a => a > AVERAGE && Math.floor(a) === AVERAGE ? AVERAGE + 1 : Math.floor(a);
    const highest = unknown ? null : windows.reduce((a, b) => b.sum * a.n > a.sum * b.n ? b : a);
    /* Of averages that are over whatever the rest holds, the highest. */
    const part = unknown && over ? windows.filter(w => w.least > AVERAGE * w.n)
        .reduce((a, b) => b.least * a.n > a.least * b.n ? b : a) : null;
    return { used: highest ? in_minutes(highest.sum / highest.n) : null, highest, part,
        at_least: part ? in_minutes(part.least / part.n) : null, most: AVERAGE, left, windows,
        verdict: over ? 'over' : unknown ? 'unknown' : 'within' };
}

function times(used, so_far, of, least_of, said) {
    const sum_months = said && said.times !== null ? so_far.filter(m => m >= said.first && m <= said.month) : [];
    const rest = so_far.filter(m => !sum_months.includes(m));
    const least = rest.filter(m => least_of(m) > OVER45).length + (sum_months.length ? said.times : 0);
    const unknown = rest.filter(m => of(m) === null).length;
    const count = unknown ? null : least;
    if (count === null) {
        const over = used > OVER45 && least > TIMES;
        return { used: null, most: TIMES, left: null, verdict: over ? 'over' : 'unknown', at_least: over ? least : null };
    }
    /* Whoever has six such months behind keeps to 45 hours in every further one. */
    const earlier = count - (used > OVER45 ? 1 : 0);
    return { used: count, most: TIMES, times_left: TIMES - count,
        left: earlier >= TIMES ? OVER45 - used : null,
        verdict: used > OVER45 && count > TIMES ? 'over' : 'within' };
}
