/*
 * How fast does DuckDB answer the same?  Prints lines of `key value`, for script/bench-cube.
 *
 *     node duck.mjs FOLDER THREADS
 *
 * In memory, as DuckDB is fastest.  The long table is (person, day, minutes), the wide one
 * has a column for each day.  Every question is asked three times and the best counts; the long one
 * in two ways of writing it, of which the faster counts.
 */
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const db = await instance.connect();
const lengths = [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29, 31]; /* April 2019 to March 2020 */
const last = lengths.map((_, m) => lengths.slice(0, m + 1).reduce((a, b) => a + b));
const months = lengths.map((_, m) => `m${m}`);

async function timed(sql) {
  const began = performance.now();
  const rows = (await db.runAndReadAll(sql)).getRows();
  return { ms: performance.now() - began, rows };
}

async function best(sql, turns = 3) {
  let least = { ms: Infinity };
  for (let k = 0; k < turns; k++) {
    const one = await timed(sql);
    if (one.ms < least.ms) least = one;
  }
  return least;
}

/* The verdicts over one row an officer with its twelve sums and its kind. */
function verdicts(sums) {
  const windows = [];
  for (let n = 2; n <= 6; n++)
    for (let m = n - 1; m < 12; m++)
      windows.push(`${months.slice(m - n + 1, m + 1).join('+')} > ${4800 * n}`);
  return `WITH s AS (${sums}), v AS (
    SELECT CASE WHEN kind = 'T' THEN greatest(${months}) > 5999 ELSE greatest(${months}) > 2700 END AS month_over,
           ${months.join('+')} > CASE WHEN kind = 'T' THEN 43200 ELSE 21600 END AS year_over,
           kind = 'T' AND (${windows.join(' OR ')}) AS avg_over,
           kind = 'T' AND ${months.map((m) => `(${m} > 2700)::INT`).join('+')} > 6 AS months45_over
    FROM s JOIN officers USING (person))
  SELECT count(*) FILTER (month_over), count(*) FILTER (year_over), count(*) FILTER (avg_over),
         count(*) FILTER (months45_over) FROM v`;
}

const filtered = `SELECT person, ${last
  .map((d, m) => `coalesce(sum(minutes) FILTER (day > ${m ? last[m - 1] : 0} AND day <= ${d}), 0) AS m${m}`)
  .join(', ')} FROM overtime GROUP BY person`;
const grouped = `SELECT person, ${months
  .map((name, m) => `coalesce(max(worked) FILTER (month = ${m}), 0) AS ${name}`)
  .join(', ')} FROM (SELECT person, month, sum(minutes) AS worked FROM overtime JOIN calendar USING (day)
  GROUP BY person, month) GROUP BY person`;
const across = `SELECT person, ${last
  .map((d, m) => {
    const days = [];
    for (let k = m ? last[m - 1] + 1 : 1; k <= d; k++) days.push(`d${k}::INT`);
    return `${days.join('+')} AS m${m}`;
  })
  .join(', ')} FROM wide`;

await db.run(`CREATE TABLE officers AS SELECT person::INTEGER AS person, kind FROM read_csv('${folder}/officers.csv')`);
await db.run('CREATE TABLE calendar (day SMALLINT, month SMALLINT)');
await db.run(`INSERT INTO calendar VALUES ${last
  .flatMap((d, m) => Array.from({ length: lengths[m] }, (_, k) => `(${d - k}, ${m})`))
  .join(',')}`);
await db.run('CREATE TABLE overtime (person INTEGER, day SMALLINT, minutes SMALLINT)');
const load = await timed(`COPY overtime FROM '${folder}/overtime.csv' (HEADER)`);
console.log(`duck_load_ms ${load.ms.toFixed(0)}`);
const a = await best(verdicts(filtered)), b = await best(verdicts(grouped));
console.log(`duck_long_ms ${Math.min(a.ms, b.ms).toFixed(1)}`);
console.log(`duck_verdicts ${a.rows[0].join(',')}`);
console.log(`duck_verdicts ${b.rows[0].join(',')}`);
await db.run('DROP TABLE overtime');

const columns = Array.from({ length: 366 }, (_, k) => `d${k + 1} SMALLINT`);
await db.run(`CREATE TABLE wide (person INTEGER, ${columns})`);
await db.run(`COPY wide FROM '${folder}/wide.csv' (HEADER)`);
const c = await best(verdicts(across));
console.log(`duck_wide_ms ${c.ms.toFixed(1)}`);
console.log(`duck_verdicts ${c.rows[0].join(',')}`);
console.log(`duck_version ${(await timed('SELECT version()')).rows[0][0]}`);
