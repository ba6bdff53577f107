# Figures side by side, each with its ratio and what is asked of it.  Exit 1 where one falls short.
$1 ~ /verdicts$/ { if (said == "") said = $2; if ($2 != said) { print "VERDICTS DIFFER: " said " and " $2; bad = 1 } next }
{ value[$1] = $2 }
function line(what, ours, theirs, unit, ratio, asked, good) {
    printf "%-42s %10.2f %10s %-5s %9s   asked %-10s %s\n", what, ours, theirs, unit, ratio, asked, good ? "met" : "SHORT"
    if (!good) bad = 1
}
function times(what, ours, theirs, asked) {
    line(what, ours, sprintf("%.2f", theirs), "ms", sprintf("%.1f x", theirs / ours), ">= " asked " x", theirs / ours >= asked)
}
END {
    t = threads
    printf "%d officers x 366 days, %d threads; DuckDB %s in memory; month, year, average, often passed by %s\n\n", officers, t, value["duck_version"], said
    printf "%-42s %10s %10s\n", "", "cube", "DuckDB"
    times("verdicts from days, DuckDB long table", value["days_ms_" t], value["duck_long_ms"], 50)
    times("verdicts from days, DuckDB wide table", value["days_ms_" t], value["duck_wide_ms"], 5)
    times("verdicts from month sums, DuckDB long", value["sums_ms_" t], value["duck_long_ms"], 250)
    times("long CSV: judge, load into a DuckDB table", value["csv_ms"], value["duck_load_ms"], 3)
    share = value["days_gbs_" t] / value["read_gbs_" t]
    line("days read, GB/s (right: this machine reads)", value["days_gbs_" t], sprintf("%.2f", value["read_gbs_" t]), "GB/s", sprintf("%.0f %%", share * 100), ">= 50 %", share >= 0.5)
    line("one changed day judged again, CPU", value["change_us"], "", "us", "", "<= 10", value["change_us"] <= 10)
    line("resident", value["resident_mib"], "", "MiB", "", "<= 400 MB", value["resident_mib"] * 1.048576 <= 400)
    line("start from a snapshot", value["restore_ms"], "", "ms", "", "<= 10 s", value["restore_ms"] <= 10000)
    printf "\nsnapshot written in %d ms; one thread: days %.2f ms (%.2f GB/s of %.2f), month sums %.2f ms\n", value["save_ms"], value["days_ms_1"], value["days_gbs_1"], value["read_gbs_1"], value["sums_ms_1"]
    exit bad
}
