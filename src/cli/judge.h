/*
 * `tsutome judge`: who passed which ceiling on overtime in a limit year?
 *
 *     tsutome judge --year 2019 --officers officers.csv --overtime overtime.csv
 *
 * Reads tables, judges everybody with the cube and prints the verdicts.  It needs no
 * database and no server.  See tsutome-judge(1).
 */
#pragma once

/* argv[0] is "judge".  0: judged; 1: a file is missing or has faulty lines; 2: wrong use. */
int cli_judge(int argc, char **argv);
