#!/usr/bin/env node
/*
 * The oracle: CSV of facts in, figures out, and slowly.  It links nothing of the program.
 *
 *     test/oracle/oracle.mjs FOLDER > figures.csv
 *
 * FOLDER holds the very files that `tsutome import` reads (units, sections, officers, postings, taps,
 * orders, absences, opening) and four of ours: corrections.csv (number, old, type, at: the tap
 * of the moment `old` is one of the moment `at`, an empty `at` takes it back), settings.csv (unit,
 * setting, value, from), ends.csv (number, last: service ends with that day) and window.csv (number, first, last:
 * the months that are asked about).
 * Files 2-*.csv are facts that came later; here they count like the others.
 *
 * Out: number,of,when,figure,value.  `of` is day (a calendar day), stay (an attendance day), month, or
 * limit; an empty value is 不明.  Figures that are 0 are written, too.
 */
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
    DAY, add, between, calendar, days_of, first_of, last_of, limit_year, minutes_of, month_add, month_of, months_between, table,
} from './days.mjs';
import { stays_of } from './presence.mjs';
import { work_of, FIGURES } from './work.mjs';
import { class_of, limits_of } from './limits.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const FOREVER = '9999-12-31';
/* Leave that is not worked; a trip and training are work (勤務時間法 5条; 出張 is service elsewhere). */
const ON_DUTY = new Set(['trip', 'training']);

const number_of = day => between('1970-01-01', day);
const moment = text => number_of(text.slice(0, 10)) * DAY + minutes_of(text.slice(11, 16));

export function read(folder) {
    const all = name => [...table(join(folder, `${name}.csv`)), ...table(join(folder, `2-${name}.csv`))];
    return Object.fromEntries(['units', 'sections', 'officers', 'postings', 'taps', 'orders', 'absences', 'opening',
        'corrections', 'settings', 'window', 'ends'].map(n => [n, all(n)]));
}

/*
 * Rows with a first day, and perhaps a last one: the one that began last and has not ended.  Where a
 * posting ends on a day that was said, the one before it goes on.
 */
const in_force = (rows, day) => rows.filter(r => r.from <= day && day <= (r.until || FOREVER))
    .reduce((a, b) => !a || b.from >= a.from ? b : a, null);

export class Office {
    constructor(facts) {
        this.facts = facts;
        this.calendar = calendar(join(here, 'holidays.csv'));
        this.parents = new Map(facts.units.map(u => [u.code, u.parent]));
        this.by = {};
        for (const name of ['taps', 'orders', 'absences', 'opening', 'corrections', 'postings', 'window', 'ends']) {
            this.by[name] = new Map();
            for (const r of facts[name])
                this.by[name].set(r.number, [...(this.by[name].get(r.number) ?? []), r]);
        }
    }
    of(name, number) {
        return this.by[name].get(number) ?? [];
    }
    /* The unit of the home posting; a posting of its own day ends the one before. */
    unit(officer, day) {
        const home = this.of('postings', officer.number).filter(p => p.home !== '0');
        if (this.of('ends', officer.number).some(e => e.last < day))
            return null;
        const first = { unit: officer.unit, from: officer.from, until: '' };
        return in_force([first, ...home], day)?.unit ?? null;
    }
    nearest(rows, unit, day) {
        for (let u = unit; u; u = this.parents.get(u)) {
            const row = in_force(rows.filter(r => r.unit === u), day);
            if (row)
                return row;
        }
        return null;
    }
    section(officer, day) {
        const unit = this.unit(officer, day);
        return unit && (this.nearest(this.facts.sections, unit, day)?.category ?? 'normal');
    }
    /* The allotted hours of a day that is no 週休日. */
    hours(officer, day) {
        const unit = this.unit(officer, day);
        if (!unit || this.calendar.kind(day) === 'weekoff')
            return null;
        const say = (setting, usual) =>
            this.nearest(this.facts.settings.filter(s => s.setting === setting), unit, day)?.value ?? usual;
        const [from, until] = say('allotment.break', '12:00-13:00').split('-').map(minutes_of);
        return { from: minutes_of(say('allotment.start', '8:30')), until: minutes_of(say('allotment.end', '17:15')),
            breaks: [{ from, until }] };
    }
}

function taps_of(office, number) {
    const taps = office.of('taps', number).map(t => ({ type: t.type, at: moment(t.at) }));
    for (const c of office.of('corrections', number)) {
        const i = c.old ? taps.findIndex(t => t.type === c.type && t.at === moment(c.old)) : -1;
        if (i >= 0)
            taps.splice(i, 1);
        if (c.at)
            taps.push({ type: c.type, at: moment(c.at) });
    }
    return taps;
}

/* A clock past 24:00 is of the next day; an end before its start as well. */
function span_of(day, start, end) {
    const base = number_of(day) * DAY, from = minutes_of(start), until = minutes_of(end);
    return { from: base + from, until: base + (until <= from ? until + DAY : until) };
}

export function officer_figures(office, officer) {
    const n = officer.number;
    const stays = stays_of(taps_of(office, n));
    const orders = office.of('orders', n).map(o => span_of(o.day, o.start, o.end));
    const leaves = [], duty = new Set(), whole = new Map();
    const told = new Set(); /* days of which anything was said */
    for (const a of office.of('absences', n))
        for (let d = a.from; d <= (a.to || a.from); d = add(d, 1)) {
            told.add(d);
            if (!a.start)
                whole.set(d, a.kind);
            if (ON_DUTY.has(a.kind))
                duty.add(d);
            else
                leaves.push(a.start ? span_of(d, a.start, a.end)
                    : { from: number_of(d) * DAY, until: (number_of(d) + 1) * DAY });
        }
    for (const o of office.of('orders', n))
        told.add(o.day);
    for (const s of stays) {
        told.add(add('1970-01-01', s.day));
        for (const at of [s.from, s.until])
            if (at !== null)
                told.add(add('1970-01-01', Math.floor((at === s.until ? at - 1 : at) / DAY)));
    }
    const window = office.of('window', n)[0];
    const first = month_add(window.first, -12); /* the limit year and five months before each month asked about */
    const days = new Map(), by_stay = new Map(), sections = new Map();
    for (let d = limit_year(first).first + '-01'; d <= last_of(month_add(window.last, 1)); d = add(d, 1)) {
        const section = office.section(officer, d);
        if (section)
            sections.set(d, section);
    }
    for (let d = add(first_of(first), -1); d <= last_of(month_add(window.last, 1)); d = add(d, 1)) {
        const k = number_of(d);
        const near = list => list.filter(s =>
            (s.from ?? s.doubt?.from) < (k + 1) * DAY && (s.until ?? s.doubt?.until) > k * DAY);
        const parts = work_of(k, office.calendar.kind(d), office.hours(officer, d), near(stays), near(orders), near(leaves),
            duty.has(d));
        days.set(d, total([...parts.values()]));
        for (const [owner, f] of parts) {
            const day = add('1970-01-01', owner);
            by_stay.set(day, total([by_stay.get(day), f].filter(Boolean)));
        }
    }
    return { officer, window, stays, days, by_stay, told, sections, orders, whole, duty, first };
}

function total(list) {
    const out = Object.fromEntries(FIGURES.map(f => [f, list.reduce((s, x) => s + x[f], 0)]));
    out.unknown = new Set(list.flatMap(x => [...x.unknown]));
    return out;
}

/* What is known of each month. */
const known_of_months = is => new Map(months_between(is.first, month_add(is.window.last, 1))
    .map(m => [m, days_of(m).reduce((s, d) => s + (is.days.get(d)?.overtime ?? 0), 0)]));

/* Overtime of months by calendar day; null where nothing was told, or where a day of it is not known. */
function months_of_overtime(office, is) {
    const months = new Map();
    for (const m of months_between(is.first, month_add(is.window.last, 1))) {
        if (m < month_of(is.officer.from))
            continue; /* before entry: 0 */
        const list = days_of(m);
        const day = d => is.days.get(d);
        const known = list.some(d => is.told.has(d));
        const dark = list.some(d => day(d)?.unknown.has('overtime'));
        months.set(m, !known || dark ? null : list.reduce((s, d) => s + (day(d)?.overtime ?? 0), 0));
    }
    for (const o of office.of('opening', is.officer.number))
        if ((o.kind || 'overtime') === 'overtime' && months.get(o.month) == null)
            months.set(o.month, Number(o.overtime));
    return months;
}

export function figures_of(office, officer, say) {
    const is = officer_figures(office, officer);
    const n = officer.number;
    const months = months_of_overtime(office, is), least = known_of_months(is);
    const sums = office.of('opening', n).filter(o => o.kind === 'year').map(o => ({ month: o.month,
        first: o.from ? month_of(o.from) : limit_year(o.month).first, overtime: Number(o.overtime),
        times: o.times === '' ? null : Number(o.times) }));

    for (const m of months_between(is.window.first, is.window.last)) {
        const list = days_of(m), sum = f => list.reduce((s, d) => s + is.days.get(d)[f], 0);
        for (const d of list) {
            const day = is.days.get(d);
            for (const f of FIGURES)
                say(n, 'day', d, f, day.unknown.has(f) ? null : day[f]);
            const there = is.stays.some(s => add('1970-01-01', s.day) === d);
            const away = is.whole.has(d) && !is.duty.has(d) && office.calendar.kind(d) === 'workday';
            say(n, 'day', d, 'attended', there || is.whole.has(d) ? 1 : 0);
            say(n, 'day', d, 'worked_on', there || is.duty.has(d) && day.regular > 0 ? 1 : 0);
            say(n, 'day', d, 'away_on', away ? 1 : 0);
        }
        for (const f of FIGURES)
            say(n, 'month', m, f, list.some(d => is.days.get(d).unknown.has(f)) ? null : sum(f));
        say(n, 'month', m, 'section', class_of(is.sections, m)?.by ?? '');
        limits(m);
    }
    limits(month_add(is.window.last, 1)); /* the month under way: its ceilings alone */

    function limits(m) {
        const as = class_of(is.sections, m), list = days_of(m);
        const front = as?.entered ? list.filter(d => d < as.entered) : [];
        const before_least = front.reduce((s, d) => s + is.days.get(d).overtime, 0);
        const before = front.some(d => is.days.get(d).unknown.has('overtime')) ? null : before_least;
        const found = limits_of(m, { months, least, before, before_least, sections: is.sections, sums, entered: officer.from });
        for (const [limit, l] of Object.entries(found)) {
            say(n, 'limit', m, `${limit}.used`, l.used);
            say(n, 'limit', m, `${limit}.most`, l.most);
            say(n, 'limit', m, `${limit}.left`, l.left);
            say(n, 'limit', m, `${limit}.verdict`, l.verdict);
            say(n, 'limit', m, `${limit}.at_least`, l.at_least ?? null);
            if (l.times_left !== undefined)
                say(n, 'limit', m, `${limit}.times_left`, l.times_left);
            if (l.highest) {
                say(n, 'limit', m, 'average.sum', l.highest.sum);
                say(n, 'limit', m, 'average.months', l.highest.n);
            }
            if (l.part)
                say(n, 'limit', m, 'average.months', l.part.n);
        }
    }
    /* Attendance days: several stays of one are told together. */
    for (const day of new Set(is.stays.map(s => s.day))) {
        const d = add('1970-01-01', day), stays = is.stays.filter(s => s.day === day), by = is.by_stay.get(d);
        if (month_of(d) < is.window.first || month_of(d) > is.window.last)
            continue;
        /* The first arrival that was told, also where somebody left before it whose arrival nobody told. */
        const first = stays.find(s => s.from !== null)?.from ?? null, last = stays[stays.length - 1].until;
        say(n, 'stay', d, 'from', first === null ? null : first - day * DAY);
        say(n, 'stay', d, 'until', last === null ? null : last - day * DAY);
        for (const f of FIGURES)
            say(n, 'stay', d, f, by.unknown.has(f) ? null : by[f]);
    }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
    const office = new Office(read(process.argv[2]));
    const out = [];
    for (const officer of office.facts.officers)
        if (office.of('window', officer.number).length)
            figures_of(office, officer, (...r) => out.push(r.map(v => v ?? '').join(',')));
    process.stdout.write('number,of,when,figure,value\n' + out.join('\n') + '\n');
}
