/*
 * Nobody decides for oneself: the one rule for everything that is entered about an officer.
 *
 *     switch (entry_stands(MATTER_ABSENCE, look_viewer(q), officer, 0)) ...
 *
 * Every way in asks it: a form, a line of a file, a job, the shell, a program.  Asking is free, so
 * what an officer enters about themselves waits for another person where the matter knows waiting,
 * and is refused where it does not.
 *
 *     matter       about another                      about oneself
 *     tap          stands                             a claim: waits for a superior or a keeper
 *     order        stands if its superior enters it,  waits for the superior named
 *                  else waits for the superior named
 *     absence      stands                             waits for a superior or another keeper
 *     allotment    stands                             waits for a superior or another keeper
 *     opening      stands                             refused: another keeper enters it
 *     word         stands                             refused
 *
 * 人事院規則15―14 第5条, 第16条の2: 割振り and 超過勤務命令 are acts of 各省各庁の長 (or who acts
 * for them).
 *
 * See also: doc/ja/oneself.md, test/cases/oneself.case.mjs, test/cases/orders.case.mjs
 */
#pragma once

#include <stdint.h>

enum matter {
    MATTER_TAP,       /* a moment that is claimed: 打刻の申告、訂正     */
    MATTER_ORDER,     /* 超過勤務命令, 宿日直命令                       */
    MATTER_ABSENCE,   /* 休暇, 出張 …                                   */
    MATTER_ALLOTMENT, /* 割振り of one officer                          */
    MATTER_OPENING,   /* a line of the opening balances, or its change  */
    MATTER_WORD,      /* confirming or declining what somebody entered  */
};

enum entry_stands { ENTRY_STANDS, ENTRY_WAITS, ENTRY_REFUSED };

/* `author` enters something about `officer`; `superior`: whom an order names, 0 elsewhere. */
enum entry_stands entry_stands(enum matter, int64_t author, int64_t officer, int64_t superior);
