package vn.giaitrinh.report.option;

import vn.giaitrinh.calendar.DueDateLedger;
import vn.giaitrinh.text.BilingualText;

/**
 * How the due date of one clock of a case came about, day by day, for reports that show it. A
 * report for everybody shows none.
 *
 * @param caseId the number of the case, as reminders and findings have it
 * @param clock the name of the clock
 * @param ledger the days
 */
public record CaseLedger(String caseId, BilingualText clock, DueDateLedger ledger) {}
