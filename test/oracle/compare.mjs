/*
 * Every face of the program against the figures of the oracle.
 *
 *     const c = new Comparison(house, figures);       // figures: CSV text of oracle.mjs
 *     await c.officer('p0001');                       // c.count figures compared, c.differences[]
 *
 * In a row nothing and 0 are written alike (null); a figure that is not known has to be nothing as
 * well.  In limits null is 不明 alone, and is compared strictly.
 */
import { add, clock_of, days_of, first_of, last_of, minutes_of, weekday } from './days.mjs';

const LIMITS = ['month', 'entered', 'year', 'average', 'months45', 'period'];
const SUMS = ['worked', 'regular', 'holiday_regular', 'overtime', 'night', 'unordered', 'leave', 'absence', 'break'];
const ROW = ['worked', 'overtime', 'night', 'unordered', 'leave', 'absence', 'break'];
/* The columns of a month's table that have a figure here. */
const HEADINGS = { day: '日', from: '始業', until: '終業', break: '休憩（分）', worked: '勤務（分）', overtime: '超過勤務（分）',
    night: 'うち深夜（分）', unordered: '命令のない在庁（分）', leave: '休暇（分）', absence: '勤務しなかった時間（分）' };

export class Comparison {
    constructor(house, text, { every_day = true, shell = 0 } = {}) {
        this.house = house;
        this.every_day = every_day;
        this.shell = shell;
        this.count = 0;
        this.differences = [];
        this.faces = new Map();
        this.is = new Map();
        this.windows = new Map(); /* the months asked about, in order */
        for (const line of text.split('\n').slice(1)) {
            const [number, of, when, figure, value] = line.split(',');
            if (of === 'month' && this.windows.get(number)?.at(-1) !== when)
                this.windows.set(number, [...this.window(number), when]);
            if (number)
                this.is.set(`${number} ${of} ${when} ${figure}`, value);
        }
    }
    /* What the oracle says: a number, text, null (不明), or undefined (it says nothing). */
    want(number, of, when, figure) {
        const v = this.is.get(`${number} ${of} ${when} ${figure}`);
        return v === undefined ? undefined : v === '' ? null : /^-?\d+(\.\d+)?$/.test(v) ? Number(v) : v;
    }
    same(number, when, face, figure, got, want) {
        this.count++;
        this.faces.set(face, (this.faces.get(face) ?? 0) + 1);
        if (got !== want)
            this.differences.push({ number, when, face, figure, got, want });
    }
    /* A figure of a row: what is written, and 0 as well as 不明 as nothing. */
    cell(number, when, face, figure, got, want) {
        this.same(number, when, face, figure, got || null, want || null);
    }

    row(number, face, row) {
        const d = row.day, told = this.attended(number, d);
        for (const f of ROW) {
            if (row[f] === undefined)
                continue;
            this.cell(number, d, face, f, row[f], this.row_want(number, d, f, told));
        }
        for (const f of ['from', 'until'])
            if (row[f] !== undefined)
                this.cell(number, d, face, f, row[f], this.ends(number, d)[f]);
    }
    attended(number, d) {
        return this.want(number, 'day', d, 'attended') === 1;
    }
    row_want(number, d, f, told) {
        if (f === 'absence' && !told)
            return 0;
        return this.want(number, 'day', d, f);
    }
    ends(number, d) {
        const clock = f => {
            const v = this.want(number, 'stay', d, f);
            return typeof v === 'number' ? clock_of(v) : null;
        };
        return { from: clock('from'), until: clock('until') };
    }
    totals(number, when, face, totals, days) {
        /* Of a month that nobody told, no sum is known (README). */
        const dark = this.want(number, 'limit', when, 'month.used') === null && !days.some(d => this.attended(number, d));
        for (const f of SUMS)
            if (totals[f] !== undefined) {
                const parts = days.map(d => this.row_want(number, d, f, this.attended(number, d)));
                const sum = dark || parts.some(p => p === null) ? null : parts.reduce((a, b) => a + (b ?? 0), 0);
                this.same(number, when, face, `total ${f}`, totals[f], sum);
            }
        const count = f => days.filter(d => this.want(number, 'day', d, f) === 1).length;
        if (totals.days !== undefined)
            this.cell(number, when, face, 'total days', totals.days, count('worked_on'));
        if (totals.away !== undefined)
            this.cell(number, when, face, 'total away', totals.away, count('away_on'));
    }
    limits(number, m, face, limits) {
        const seen = new Set();
        for (const l of limits) {
            seen.add(l.limit);
            const counted = l.limit === 'months45';
            this.limit(number, m, face, l.limit, counted ? l.times : l.used, l.most,
                counted || l.limit === 'entered' ? undefined : l.left, l.verdict);
            if (counted)
                this.beside(number, m, face, 'months45.times_left', l.times_left);
            this.at_least(number, m, face, l.limit, counted ? l.times_at_least : l.at_least);
            if (l.limit === 'average')
                this.beside(number, m, face, 'average.months', l.window?.months);
        }
        for (const name of LIMITS)
            if (![undefined, 'silent'].includes(this.want(number, 'limit', m, `${name}.verdict`)))
                this.same(number, m, face, `${name} is there`, seen.has(name), true);
    }
    beside(number, m, face, figure, got) {
        this.same(number, m, face, figure, got ?? null, this.want(number, 'limit', m, figure) ?? null);
    }
    at_least(number, m, face, name, got) {
        const want = this.want(number, 'limit', m, `${name}.at_least`);
        if (want !== undefined) /* a mean is shown in whole minutes */
            this.same(number, m, face, `${name}.at_least`, got ?? null, typeof want === 'number' ? Math.floor(want) : want);
    }
    limit(number, m, face, name, used, most, left, verdict) {
        const want = f => this.want(number, 'limit', m, `${name}.${f}`);
        if (want('verdict') === 'silent')
            return; /* April 2019: no period of two months yet */
        if (want('verdict') === undefined) {
            this.same(number, m, face, `${name} is there`, true, false);
            return;
        }
        /* A mean is shown in whole minutes; sums are judged. */
        const round = v => typeof v === 'number' ? Math.floor(v) : v;
        this.same(number, m, face, `${name}.used`, used ?? null, round(want('used')));
        if (most !== undefined)
            this.same(number, m, face, `${name}.most`, most, want('most'));
        if (left !== undefined)
            this.same(number, m, face, `${name}.left`, left, want('left'));
        if (verdict !== undefined)
            this.same(number, m, face, `${name}.verdict`, verdict === 'near' ? 'within' : verdict, want('verdict'));
    }

    async officer(number) {
        const id = this.house.people.get(number), base = `/people/${id}`;
        const window = this.window(number);
        for (const m of window) {
            const days = days_of(m);
            if (this.want(number, 'month', m, 'section') === null)
                continue; /* before service, or after it */
            const doc = await this.house.json(`${base}/${m}.json`);
            for (const row of doc.rows)
                this.row(number, 'month', row);
            this.totals(number, m, 'month', doc.totals, days);
            this.limits(number, m, 'month', doc.left?.limits ?? []);
            await this.csv(number, m, `${base}/${m}.csv`, 'month.csv');
            await this.sheet(number, m, `${base}/${m}/print`);
            const why = await this.house.json(`${base}/${m}/why.json`);
            for (const row of why.rows)
                this.row(number, 'why', row);
            this.totals(number, m, 'why', why.totals, days);
            this.limits(number, m, 'why', why.left?.limits ?? []);
            if (this.every_day)
                for (const d of days)
                    if (this.attended(number, d))
                        await this.record(number, d, `${base}/records/${d}.json`);
            if (this.shell > 0) {
                this.shell--;
                const me = JSON.parse(this.house.run(['get', `/me/${m}`, '--as', number, '--json']));
                for (const row of me.rows)
                    this.row(number, 'get /me', row);
                this.totals(number, m, 'get /me', me.totals, days);
                this.limits(number, m, 'get /me', me.left?.limits ?? []);
                const said = JSON.parse(this.house.run(['explain', number, m, '--json']));
                this.totals(number, m, 'explain', said.totals, days);
                this.limits(number, m, 'explain', said.left?.limits ?? []);
            }
        }
        await this.weeks(number, base, window);
    }
    window(number) {
        return this.windows.get(number) ?? [];
    }
    async record(number, d, path) {
        const doc = await this.house.json(path);
        for (const f of doc.figures) {
            const name = f.figure === 'overtime_night' ? 'night' : f.figure;
            if (this.want(number, 'day', d, name) !== undefined)
                this.cell(number, d, 'record', f.figure, f.minutes, this.row_want(number, d, name, true));
        }
    }
    async csv(number, m, path, face) {
        const text = (await this.house.web.get(path)).text.replace(/^\uFEFF/, '');
        const [head, ...lines] = text.trim().split(/\r?\n/).map(l => l.split(','));
        const at = Object.fromEntries(Object.entries(HEADINGS).map(([name, heading]) => [name, head.indexOf(heading)]));
        for (const [name, i] of Object.entries(at))
            if (i < 0)
                throw new Error(`${path} has no column ${HEADINGS[name]}: ${head}`);
        for (const cells of lines) {
            const row = Object.fromEntries(Object.entries(at).map(([name, i]) => [name, cells[i]]));
            for (const name of Object.keys(row))
                row[name] = /^(day|from|until)$/.test(name) ? row[name] || null : Number(row[name]);
            this.row(number, face, row);
        }
    }
    /* The sheet for the printer, read as somebody with a ruler would: its cells, in order. */
    async sheet(number, m, path) {
        const { text } = await this.house.web.get(path);
        const cells = html => [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)]
            .map(c => c[1].replace(/<[^>]*>/g, '').trim());
        const body = /<table class="box book-t">.*?<tbody>(.*?)<\/tbody>(.*?)<\/table>/s.exec(text);
        const days = days_of(m), minutes = t => t === '' ? 0 : t === '不明' ? null : minutes_of(t) ?? t;
        if (!body) {
            this.same(number, m, 'sheet', 'table', 'none', 'one');
            return;
        }
        const rows = [...body[1].matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(r => cells(r[1]));
        this.same(number, m, 'sheet', 'rows', rows.length, days.length);
        const clock = t => t ? t.padStart(5, '0') : null;
        rows.forEach((r, i) => this.row(number, 'sheet', { day: days[i], from: clock(r[5]), until: clock(r[6]),
            break: minutes(r[7]), worked: minutes(r[8]), overtime: minutes(r[9]), night: minutes(r[10]) }));
        const [, rest, worked, overtime, night] = cells(body[2]);
        this.totals(number, m, 'sheet', { break: minutes(rest), worked: minutes(worked),
            overtime: minutes(overtime), night: minutes(night) }, days);
    }
    async weeks(number, base, window) {
        const last = last_of(window[window.length - 1]);
        for (let d = first_of(window[0]); d <= last; d = add(d, 7)) {
            const monday = add(d, -((weekday(d) + 6) % 7));
            const days = [0, 1, 2, 3, 4, 5, 6].map(i => add(monday, i));
            if (monday < first_of(window[0]) || days[6] > last)
                continue;
            const doc = await this.house.json(`${base}/${iso_week(monday)}.json`);
            for (const row of doc.rows)
                this.row(number, 'week', row);
            this.totals(number, monday, 'week', doc.totals, days);
        }
    }
    /* A board of the last day of a month: this month's overtime, and the worst word about any ceiling. */
    async board(code, m) {
        const numbers = this.numbers();
        const doc = await this.house.json(`/units/${this.house.units.get(code)}/${last_of(m)}.json`);
        for (const r of doc.rows) {
            const number = numbers.get(r.officer);
            const verdicts = LIMITS.map(l => this.want(number, 'limit', m, `${l}.verdict`)).filter(Boolean);
            if (!verdicts.length)
                continue;
            this.same(number, m, 'board', 'overtime', r.overtime, this.want(number, 'limit', m, 'month.used'));
            const worst = ['over', 'unknown', 'within'].find(v => verdicts.includes(v));
            const got = r.limit?.verdict;
            if (got !== undefined) /* of another limit year a board says none */
                this.same(number, m, 'board', 'verdict', got === 'near' && worst !== 'over' ? worst : got, worst);
        }
    }
    /* The month under way: nothing was told, but its ceilings are those of the section of today. */
    today(number, m) {
        const doc = JSON.parse(this.house.run(['get', '/me/today', '--as', number, '--json']));
        const seen = new Set((doc.left?.limits ?? []).map(l => l.limit));
        for (const name of LIMITS) {
            const most = this.want(number, 'limit', m, `${name}.most`);
            this.same(number, m, 'today', `${name} is there`, seen.has(name), most !== undefined);
            if (most !== undefined && seen.has(name))
                this.same(number, m, 'today', `${name}.most`, doc.left.limits.find(l => l.limit === name).most, most);
        }
    }
    numbers() {
        return new Map([...this.house.people].map(([n, id]) => [id, n]));
    }
    /* The totals of everybody, month by month. */
    async unit(code, months) {
        const numbers = this.numbers();
        for (const m of months) {
            const seen = new Set();
            for (let path = `/units/${this.house.units.get(code)}/limits.json?month=${m}`; path;) {
                const doc = await this.house.json(path);
                for (const r of doc.rows ?? []) {
                    const number = numbers.get(r.officer);
                    if (this.want(number, 'limit', m, 'month.verdict') === undefined)
                        continue;
                    seen.add(number);
                    this.beside(number, m, 'limits page', 'average.months', r.average_months);
                    for (const name of LIMITS) {
                        const there = this.want(number, 'limit', m, `${name}.verdict`) !== undefined;
                        if (!there)
                            this.same(number, m, 'limits page', `${name} is silent`, r[`${name}_verdict`], 'silent');
                        else
                            this.limit(number, m, 'limits page', name, r[`${name}_used`], r[`${name}_most`], undefined, r[`${name}_verdict`]);
                    }
                }
                path = doc.more?.href ? doc.more.href.replace('/limits?', '/limits.json?') : null;
            }
        }
    }
}

function iso_week(monday) {
    const thursday = add(monday, 3), year = thursday.slice(0, 4);
    const first = add(`${year}-01-04`, -((weekday(`${year}-01-04`) + 6) % 7));
    const n = Math.round((Date.parse(monday) - Date.parse(first)) / (7 * 86400000)) + 1;
    return `${year}-W${String(n).padStart(2, '0')}`;
}
