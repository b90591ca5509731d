package vn.giaitrinh.sla;

import java.time.LocalDate;

/**
 * A clock of a case that could not be read.
 *
 * @param pack the rule pack that defines it
 * @param clock the clock
 * @param reason why it could not be read
 * @param day the day in question: the one that the calendar does not cover, else the one on which
 *     the clock started
 */
public record UnreadClock(
    RulePack pack, ClockDefinition clock, UnreadReason reason, LocalDate day) {}
