package vn.giaitrinh.examples.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.ClockStatus;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.Language;

/**
 * A clock of a case as of today.
 *
 * @param clock its id
 * @param cycle which run of it, from 1
 * @param label its name
 * @param status whether it runs
 * @param timeliness how it stands to its due date
 * @param startedOn the day on which it started
 * @param dueOn the last day in time, inclusive
 * @param daysLate the working or calendar days late, as the limit counts; 0 if it is not
 * @param basis the clauses on which it rests
 * @param verification how far the law was confirmed
 */
record ClockView(
    String clock,
    int cycle,
    String label,
    ClockStatus status,
    Timeliness timeliness,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> dueOn,
    int daysLate,
    List<String> basis,
    Verification verification) {

  static ClockView of(ClockSnapshot clock, Language language) {
    return new ClockView(
        clock.getClock().getId(),
        clock.getCycle(),
        clock.getClock().getLabel().in(language),
        clock.getStatus(),
        clock.getTimeliness(),
        clock.getStartedOn(),
        clock.lastDay(),
        clock.getDaysLate(),
        clock.basis().stream().map((LegalReference one) -> one.cite(language)).toList(),
        clock.verification());
  }
}
