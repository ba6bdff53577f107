#!/usr/bin/env node
/* The oracle against the worked examples of the rules' text (test/law/vectors): it has to be right before it judges. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
    DAY, add, between, calendar, days_of, first_of, last_of, limit_year, minutes_of, month_of, months_between,
} from './days.mjs';
import { work_of } from './work.mjs';
import { limits_of } from './limits.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cal = calendar(join(here, 'holidays.csv'));
const spans = (list, base) => (list ?? []).map(([a, b]) => ({ from: base + minutes_of(a), until: base + minutes_of(b) }));

const ops = {
    day_type({ date, overrides }) {
        return overrides ? null : { kind: cal.kind(date), is_holiday: cal.holiday(date) };
    },
    limit_year({ date, start_month }) {
        const y = limit_year(month_of(date));
        return start_month && start_month !== 4 ? null : { start: first_of(y.first), end: last_of(y.last) };
    },
    /* Such a record keeps its kind past midnight, as the next day were like it. */
    classify_work({ date, kind, regular, breaks, work, duty }) {
        const n = between('1970-01-01', date), sums = { regular: 0, holiday_regular: 0, overtime: 0, night: 0 }, by = {};
        for (const next of [0, 1]) {
            const hours = regular?.length && (kind === 'workday' || kind === 'holiday')
                ? { from: minutes_of(regular[0][0]), until: minutes_of(regular[0][1]), breaks: spans(breaks, 0) } : null;
            const cut = [...spans(breaks, n * DAY), ...spans(duty, n * DAY)];
            const stays = spans(work, n * DAY).map(s => ({ ...s, day: n, breaks: cut, doubt: null }));
            const all = [{ from: n * DAY, until: (n + 3) * DAY }];
            const parts = work_of(n + next, kind === 'zero_alloc' ? 'weekoff' : kind, next ? null : hours, stays, all, [], false);
            for (const f of parts.values()) {
                for (const k of Object.keys(sums))
                    sums[k] += f[k];
                const m = month_of(add(date, next));
                if (f.overtime)
                    by[m] = (by[m] ?? 0) + f.overtime;
            }
        }
        return { regular_minutes: sums.regular, holiday_regular_minutes: sums.holiday_regular, overtime_minutes: sums.overtime,
            overtime_night_minutes: sums.night, limit_counted_minutes: sums.overtime, limit_counted_by_month: by };
    },
    ot_limits({ category, month, months, year_start_month }) {
        if (year_start_month && year_start_month !== 4)
            return null;
        const l = ask(month, months, () => category), v = [];
        const over = name => l[name]?.verdict === 'over';
        if (category === 'normal')
            v.push(...(over('month') ? ['OT-LIMIT-MONTH-NORMAL'] : []), ...(over('year') ? ['OT-LIMIT-YEAR-NORMAL'] : []));
        else
            v.push(...(over('average') ? ['OT-LIMIT-AVG-HETERO'] : []), ...(over('month') ? ['OT-LIMIT-MONTH-HETERO'] : []),
                ...(over('months45') ? ['OT-LIMIT-OVER45-HETERO'] : []), ...(over('year') ? ['OT-LIMIT-YEAR-HETERO'] : []));
        return { violations: v.sort(), year_total: l.year.used, over45_months: l.months45?.used,
            avg_windows_over: l.average?.windows.filter(w => w.sum > 4800 * w.n).map(w => w.n) };
    },
    ot_moved({ move_date, month, months }) {
        const l = ask(month, months, d => d < move_date ? 'hetero' : 'normal'), v = [];
        const over = name => l[name]?.verdict === 'over', move = month === month_of(move_date);
        v.push(...(over('month') ? [move ? 'OT-LIMIT-MONTH-HETERO' : 'OT-LIMIT-MONTH-NORMAL'] : []),
            ...(over('average') ? ['OT-LIMIT-AVG-HETERO'] : []),
            ...(over('months45') ? ['OT-LIMIT-OVER45-HETERO'] : []), ...(over('period') ? ['OT-LIMIT-MOVED-PERIOD'] : []),
            ...(over('year') ? ['OT-LIMIT-MOVED-YEAR'] : []));
        return { violations: v.sort(), year_total: l.year.used, period_cap: l.period?.most, period_total: l.period?.used };
    },
    ot_remaining({ category, month, months, year_start_month }) {
        if (year_start_month && year_start_month !== 4)
            return null;
        const l = ask(month, months, () => category);
        const list = [l.month.left, l.year.left, l.average?.left, l.months45?.left].filter(x => typeof x === 'number');
        return { month: l.month.left, year: l.year.left, avg: l.average?.left, over45: l.months45?.left,
            binding: Math.max(0, Math.min(...list)) };
    },
};

function ask(month, given, section) {
    const months = new Map(), sections = new Map();
    for (const m of months_between('2017-01', month))
        months.set(m, given[m] ?? 0);
    for (const m of months_between(limit_year(month).first, month))
        for (const d of days_of(m))
            sections.set(d, section(d));
    const eve = add(first_of(limit_year(month).first), -1);
    sections.set(eve, section(eve));
    return limits_of(month, { months, before: 0, sections, sums: [], entered: '2017-01-01' });
}

const vectors = file =>
    JSON.parse(readFileSync(join(here, '..', 'law', 'vectors', `${file}.json`), 'utf8')).groups;
let n = 0, failed = 0;
for (const file of ['calendar', 'overtime'])
    for (const group of vectors(file)) {
        if (!ops[group.op])
            continue;
        const wrong = [];
        let tried = 0;
        for (const c of group.cases) {
            const got = ops[group.op](c.in);
            if (!got)
                continue;
            tried++;
            for (const [k, want] of Object.entries(c.out))
                if (k in got && JSON.stringify(got[k] ?? null) !== JSON.stringify(want))
                    wrong.push(`${c.id} ${k}: got ${JSON.stringify(got[k])}, want ${JSON.stringify(want)}`);
        }
        wrong.forEach(w => console.log(`# ${w}`));
        failed += wrong.length > 0;
        console.log(`${wrong.length ? 'not ok' : 'ok'} ${++n} - ${group.rule}: ${tried} examples`);
    }
console.log(`1..${n}`);
process.exit(failed ? 1 : 0);
