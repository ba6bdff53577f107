/*
 * Random offices and histories, from a seed: what officers of real sections do, and what they rarely do.
 *
 *     const facts = history({ seed, officers, months, last });    // { NAME: CSV text }, see oracle.mjs
 *
 * Each officer has a window of months that begins anywhere from April 2019 on, so that a run of some size
 * crosses every month end, 31 March, 31 December and 29 February; many end with the month `last`, for some pages
 * show the limit year under way alone.  Histories are over by then: nothing in them is yet to come.
 * `shuffled`: the lines of taps, orders, absences and opening lines come in any order.
 */
import { add, calendar, clock_of, days_of, first_of, month_add, month_of, months_between } from './days.mjs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
/* Everybody's superior: keeps the hours, and gives the orders. */
export const BOSS = 'boss';

/* mulberry32 */
export function dice(seed) {
    let a = seed >>> 0;
    const next = () => {
        a = (a + 0x6D2B79F5) >>> 0;
        let t = Math.imul(a ^ a >>> 15, 1 | a);
        t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
        return ((t ^ t >>> 14) >>> 0) / 4294967296;
    };
    return { next, to: n => Math.floor(next() * n), chance: p => next() < p,
        pick: list => list[Math.floor(next() * list.length)],
        span: (a, b) => a + Math.floor(next() * (b - a + 1)) };
}

const UNITS = [
    /* code, parent, category by day, settings */
    { code: 'J1', categories: [['normal', '2018-04-01']] },
    { code: 'J2', categories: [['normal', '2018-04-01']], settings: { 'allotment.start': '7:00', 'allotment.end': '15:45' } },
    { code: 'J3', categories: [['normal', '2018-04-01']], settings: { 'allotment.end': '17:00', 'allotment.break': '12:15-13:00' } },
    { code: 'T1', categories: [['hetero', '2018-04-01']] },
    { code: 'T2', categories: [['hetero', '2018-04-01']], settings: { 'allotment.start': '9:00', 'allotment.end': '17:45' } },
    { code: 'X1', categories: [['normal', '2018-04-01'], ['hetero', '2022-10-01'], ['normal', '2024-07-16']] },
    { code: 'T3', parent: 'T1', categories: [] }, /* takes after the unit above */
];

const stamp = (day, clock) => clock < 1440 ? `${day}T${clock_of(clock)}:00` : `${add(day, 1)}T${clock_of(clock - 1440)}:00`;

export function history({ seed = 1, officers = 17, months = 12, prefix = 'p', last: end, shuffled = false } = {}) {
    const d = dice(seed), cal = calendar(join(here, 'holidays.csv'));
    const rows = { units: [], sections: [], settings: [], officers: [], postings: [], taps: [], orders: [], absences: [],
        opening: [], corrections: [], window: [], posts: [], superiors: [], ends: [] };
    const later = { taps: [], orders: [], absences: [], postings: [] };

    rows.officers.push([BOSS, '局長', BOSS, '省', '局長', '2018-04-01']);
    rows.posts.push(['省', '局長', '1', '2018-04-01']);
    for (const u of UNITS) {
        rows.posts.push([u.code, '係員', '0', '2018-04-01']);
        rows.superiors.push([u.code, '係員', '省', '局長', '2018-04-01']);
        rows.units.push([u.code, `${u.code}課`, 'division', u.parent ?? '省', '2018-04-01']);
        for (const [c, from] of u.categories)
            rows.sections.push([u.code, c, from]);
        for (const [setting, value] of Object.entries(u.settings ?? {}))
            rows.settings.push([u.code, setting, value, '2018-04-01']);
    }
    for (let i = 0; i < officers; i++)
        one_officer(`${prefix}${String(i + 1).padStart(4, '0')}`, i);
    for (let i = 0; i < Math.max(1, Math.floor(officers / 10)); i++)
        at_night(`${prefix}n${String(i + 1).padStart(3, '0')}`, dice(seed * 1000 + i));
    return files();

    /* Through the night into the hours of the next day, often a holiday, by one order or by none; there again later. */
    function at_night(number, own) {
        const first = month_add(end, 1 - months), unit = own.pick(['J1', 'J2', 'T2']);
        let free = 0; /* from when on of the next day */

        rows.officers.push([number, `職員${number}`, number, unit, '係員', first_of(first)]);
        rows.window.push([number, first, end]);
        for (const day of months_between(first, end).flatMap(days_of)) {
            const kind = cal.kind(day), holiday = cal.kind(add(day, 1)) === 'holiday';
            const begin = Math.max(own.span(400, 520), free);
            if (kind !== 'workday' && (free || own.chance(0.6)) || begin > 900) {
                free = 0;
                continue;
            }
            const through = own.chance(holiday ? 0.8 : 0.08), out = through ? own.span(1700, begin + 1440) : own.span(1035, 1300);
            rows.taps.push([number, 'in', stamp(day, begin)], [number, 'out', stamp(day, out)]);
            const from = own.pick([510, 945, 1035, 1065]), until = own.pick([out, through ? 1950 : 1300, through ? 2100 : 1340]);
            if (until > from && own.chance(0.85))
                rows.orders.push([number, day, clock_of(from), clock_of(Math.min(until, from + 1440)), 'x', BOSS]);
            if (through && own.chance(0.5)) /* and one of the next day */
                rows.orders.push([number, add(day, 1), ...own.pick([['00:00', '07:00'], holiday ? ['09:00', '17:15'] : ['06:00', '06:50']]), 'x', BOSS]);
            free = through ? Math.max(out - 1440, 300) + own.span(5, 120) : 0;
        }
    }

    function one_officer(number, i) {
        const starts = months_between('2019-04', month_add(end, 1 - months));
        /* The first windows are chosen: leap day and year's ends; the start of the law; the newest rules. */
        const fixed = ['2023-09', '2019-04', month_add(end, 1 - months), '2019-11', '2022-08'];
        const first = fixed[i] ?? (d.chance(0.4) ? month_add(end, 1 - months) : d.pick(starts));
        const last = month_add(first, months - 1);
        const load = d.pick([0.1, 0.3, 0.5, 0.8, 1]), long = d.pick([120, 240, 330, 400]);
        const part = d.chance(0.2);
        const back = d.chance(0.5) ? 0 : d.span(1, 7); /* months in the office before the window */
        let from = part ? add(first_of(first), d.span(0, 60)) : first_of(month_add(first, -back));
        const until = part && d.chance(0.5) ? add(from, d.span(100, 300)) : null;
        const unit = d.pick(UNITS).code;

        rows.officers.push([number, `職員${number}`, number, unit, '係員', from]);
        rows.window.push([number, first, last]);
        moves(number, from, last, until, unit);
        if (month_of(from) < first || from < '2019-04-01')
            opening(number, month_of(from), month_add(first, -1));
        for (const m of months_between(first, last)) {
            if (d.chance(0.04))
                continue; /* a month of which nobody tells */
            month(number, m, from, until, load, long);
        }
    }
    function moves(number, from, last, until, unit) {
        const n = d.pick([0, 0, 1, 1, 2, 3, 4]);
        let day = from;
        for (let i = 0; i < n; i++) {
            const kind = d.to(4);
            if (kind === 0)
                day = first_of(month_add(month_of(day), d.span(1, 4)));        /* on the first */
            else if (kind === 1)
                day = add(day, d.span(3, 12));                                   /* twice a month */
            else if (kind === 2)
                day = `${Number(day.slice(0, 4)) + (day.slice(5) >= '04-01')}-04-01`;
            else
                day = add(first_of(month_add(month_of(day), d.span(1, 4))), d.span(1, 27));
            if (day <= from || month_of(day) > last || until && day >= until)
                break;
            const own = unit;
            unit = d.pick(UNITS.filter(u => u.code !== unit)).code;
            if (d.chance(0.15)) { /* lent to another office, and back */
                const back = add(day, d.span(20, 90));
                if (month_of(back) <= last && (!until || back < until)) {
                    rows.postings.push([number, unit, '係員', 'seconded_in', '1', day, '']);
                    day = back;
                    unit = own;
                }
            }
            (d.chance(0.3) ? later : rows).postings.push([number, unit, '係員', 'main', '1', day, '']);
        }
        if (d.chance(0.15)) /* a second post beside one's own changes neither hours nor ceilings */
            rows.postings.push([number, d.pick(UNITS.filter(u => u.code !== unit)).code, '係員', 'concurrent', '0',
                add(from, d.span(1, 90)), '']);
        const mine = [...rows.postings, ...later.postings].filter(p => p[0] === number && p[4] === '1')
            .sort((a, b) => a[5] < b[5] ? -1 : 1);
        if (until && (!mine.length || mine[mine.length - 1][5] <= until))
            rows.ends.push([number, until]); /* service ends, or the officer goes to another ministry */
    }
    function opening(number, first, last) {
        const list = months_between(first, last);
        const kind = d.to(4);
        if (kind === 0)
            return; /* nobody brought them in */
        if (kind === 1 && list.length > 1) {
            const apr = list.filter(m => m >= `${Number(last.slice(0, 4)) - (last.slice(5) < '04')}-04`);
            if (apr.length)
                rows.opening.push([number, 'year', last, '', String(d.span(0, 4000) * 2),
                    String(d.span(0, Math.min(apr.length, 3)))]);
            return;
        }
        for (const m of list)
            if (!d.chance(0.05))
                rows.opening.push([number, 'overtime', m, '', String(d.pick([0, 2700, 2701, d.span(0, 6500)])), '']);
    }
    function month(number, m, from, until, load, long) {
        const days = days_of(m).filter(x => x >= from && (!until || x <= until));
        const trip = d.chance(0.1) ? d.to(25) : -1;
        for (let k = 0; k < days.length; k++) {
            const day = days[k], kind = cal.kind(day);
            if (k === trip) {
                const end = Math.min(days.length - 1, k + d.span(0, 3));
                const kind = d.pick(['annual', 'sick', 'special', 'trip', 'summer', 'training']);
                put('absences', [number, kind, day, days[end], '', '']);
                k = end;
                continue;
            }
            if (kind === 'workday')
                workday(number, day, load, long);
            else if (d.chance(load * (kind === 'holiday' ? 0.4 : 0.15)))
                day_off(number, day, kind);
        }
    }
    function put(name, row) {
        (d.chance(0.06) ? later[name] : rows[name]).push(row);
    }
    function tap(number, type, day, clock) {
        put('taps', [number, type, stamp(day, clock)]);
    }
    function order(number, day, from, until) {
        /* Beyond midnight as 26:00, or as two orders, the second of the next day. */
        if (until > 1440 && d.chance(0.3)) {
            put('orders', [number, day, clock_of(from), '24:00', 'x', BOSS]);
            put('orders', [number, add(day, 1), '00:00', clock_of(until - 1440), 'x', BOSS]);
        } else {
            put('orders', [number, day, clock_of(from), clock_of(until), 'x', BOSS]);
        }
    }
    function workday(number, day, load, long) {
        const what = d.next();
        if (what < 0.03)
            return; /* no word about this day */
        if (what < 0.06) {
            put('absences', [number, d.pick(['annual', 'annual', 'sick', 'summer']), day, day, '', '']);
            return;
        }
        let begin = d.pick([420, 480, 500, 505, 510, 540]) - d.span(0, 20);
        let end = d.pick([945, 1020, 1035, 1065]) + d.span(0, 25);
        if (d.chance(0.04)) begin += d.span(30, 150);  /* late */
        if (d.chance(0.04)) end -= d.span(30, 150);    /* early */
        if (d.chance(0.04)) {                          /* an hour of leave */
            const [a, b] = d.pick([[510, 630], [570, 690], [900, 1035], [690, 810]]);
            put('absences', [number, 'annual', day, day, clock_of(a), clock_of(b)]);
            if (a < 600) begin = Math.max(begin, b);
            if (b > 1000) end = a;
        }
        if (d.chance(load) && end > 900) {
            const length = d.chance(0.1) ? d.span(420, 720) : d.span(15, long); /* nights among them */
            const from = d.pick([945, 1020, 1035, 1065]);
            end = Math.max(end, from + length + (d.chance(0.3) ? d.span(-60, 60) : 0));
            end = Math.min(end, begin + 1440);
            if (!d.chance(0.1))
                order(number, day, from, from + length);
        }
        if (d.chance(0.03)) {
            begin = d.span(310, 400);                  /* before the hours */
            order(number, day, begin, begin + d.span(20, 60));
        }
        if (d.chance(0.02))
            order(number, day, 720, 780);              /* in the break only */
        const forgotten = d.chance(0.004) ? d.pick(['in', 'out']) : '';
        if (forgotten !== 'in')
            tap(number, 'in', day, begin);
        if (end > 1140 && d.chance(0.15)) {            /* supper */
            const at = d.span(1070, Math.min(end, 1380) - 40);
            tap(number, 'break_out', day, at);
            tap(number, 'break_in', day, at + d.span(10, 30));
        }
        if (forgotten !== 'out')
            tap(number, 'out', day, end);
        if (!forgotten && d.chance(0.01) && end < 1380) {
            const to = Math.min(1430, end + d.span(5, 50));
            rows.corrections.push([number, 'out', stamp(day, end), stamp(day, to), day]);
            if (d.chance(0.3)) /* and back */
                rows.corrections.push([number, 'out', stamp(day, to), stamp(day, end), day]);
        }
        if (!forgotten && end > 1200 && end < 1400 && d.chance(0.03)) { /* called back, past midnight too */
            const at = end + d.span(15, 30), to = d.span(at + 30, 1720);
            tap(number, 'in', day, at);
            tap(number, 'out', day, to);
            order(number, day, at, to);
        }
    }
    function day_off(number, day, kind) {
        const begin = d.pick([510, 540, 600, 1020]), end = begin + d.pick([120, 240, 360, 525, 615]);
        const rest = end - begin > 300;
        tap(number, 'in', day, begin);
        if (rest && kind === 'weekoff') {
            tap(number, 'break_out', day, 720);
            tap(number, 'break_in', day, 780);
        }
        tap(number, 'out', day, end);
        if (!d.chance(0.15))
            order(number, day, begin + (d.chance(0.2) ? 30 : 0), end - (d.chance(0.2) ? 30 : 0));
    }
    function files() {
        const heads = { units: 'code,name,kind,parent,from', sections: 'unit,category,from', settings: 'unit,setting,value,from',
            officers: 'number,name,login,unit,post,from', postings: 'number,unit,post,posting,home,from,until',
            posts: 'unit,name,manager,from', superiors: 'unit,post,superior_unit,superior,from', taps: 'number,type,at',
            orders: 'number,day,start,end,work,by', absences: 'number,kind,from,to,start,end',
            opening: 'number,kind,month,from,overtime,times', corrections: 'number,type,old,at,day', ends: 'number,last',
            window: 'number,first,last' };
        const mixed = list => shuffled ? list.map(r => [d.next(), r]).sort((a, b) => a[0] - b[0]).map(r => r[1])
            : list;
        const facts = ['taps', 'orders', 'absences', 'opening'];
        const text = (name, all) =>
            `${heads[name]}\n${(facts.includes(name) ? mixed(all) : all).map(r => r.join(',') + '\n').join('')}`;
        return { ...Object.fromEntries(Object.entries(rows).map(([n, l]) => [n, text(n, l)])),
            ...Object.fromEntries(Object.entries(later).map(([n, l]) => [`2-${n}`, text(n, l)])) };
    }
}
