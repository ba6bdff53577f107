/*
 * Calendar and CSV of the oracle: days are 'YYYY-MM-DD', months 'YYYY-MM', clocks minutes from 0:00.
 *
 * Nothing here is shared with the program.  Kinds of days: 勤務時間法 6条1項 (週休日: Saturday, Sunday),
 * 14条 (休日: 祝日法 and 12-29 to 01-03); 週休日 comes first.
 */
import { readFileSync, existsSync } from 'node:fs';

export const DAY = 1440;

const of = day => Date.parse(`${day}T00:00:00Z`);
export const add = (day, n) => new Date(of(day) + n * 86400000).toISOString().slice(0, 10);
export const between = (a, b) => Math.round((of(b) - of(a)) / 86400000);
export const weekday = day => new Date(of(day)).getUTCDay(); /* 0: Sunday */
export const month_of = day => day.slice(0, 7);
export const first_of = month => `${month}-01`;

export function month_add(month, n) {
    const i = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
    return `${String(Math.floor(i / 12)).padStart(4, '0')}-${String(i % 12 + 1).padStart(2, '0')}`;
}
export const last_of = month => add(first_of(month_add(month, 1)), -1);

export function days_of(month) {
    const days = [];
    for (let d = first_of(month); month_of(d) === month; d = add(d, 1))
        days.push(d);
    return days;
}

/* 16条の2の2: 「1年」 begins on 1 April. */
export function limit_year(month) {
    const year = Number(month.slice(0, 4)) - (month.slice(5) < '04');
    return { first: `${year}-04`, last: `${year + 1}-03` };
}

export function months_between(first, last) {
    const months = [];
    for (let m = first; m <= last; m = month_add(m, 1))
        months.push(m);
    return months;
}

export function minutes_of(clock) {
    const m = /^(\d+):(\d\d)$/.exec(clock);
    return m ? Number(m[1]) * 60 + Number(m[2]) : null;
}
export const clock_of = n => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;

/* Rows as objects; no cell of ours holds a comma or a quote. */
export function table(path) {
    if (!existsSync(path))
        return [];
    const [head, ...lines] = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/).filter(Boolean);
    const names = head.split(',');
    return lines.map(line => {
        const cells = line.split(',');
        return Object.fromEntries(names.map((n, i) => [n, cells[i] ?? '']));
    });
}

export function calendar(path) {
    const national = new Set(table(path).map(r => Object.values(r)[0]));
    const year_end = day => ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(day.slice(5));
    return {
        holiday: day => national.has(day) || year_end(day),
        kind(day) {
            const w = weekday(day);
            return w === 0 || w === 6 ? 'weekoff' : this.holiday(day) ? 'holiday' : 'workday';
        },
    };
}
