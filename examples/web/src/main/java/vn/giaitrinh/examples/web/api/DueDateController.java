package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.Months;
import vn.giaitrinh.calendar.TimeLimit;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.UnknownException;

/** Why a due date is the day it is. */
@RestController
class DueDateController {
  private final Compliance compliance;
  private final WorkingCalendar calendar;

  DueDateController(Compliance compliance, WorkingCalendar calendar) {
    this.compliance = compliance;
    this.calendar = calendar;
  }

  @GetMapping("/api/cases/{id}/clocks/{clock}/{cycle}/ledger")
  @Operation(summary = "Tells day by day how the due date of a clock came about, leg by leg")
  List<LedgerView> ofClock(
      @PathVariable CaseId id, @PathVariable String clock, @PathVariable int cycle) {
    return compliance.entry(id).review().getClocks().stream()
        .filter(one -> one.getClock().getId().equals(clock) && one.getCycle() == cycle)
        .findFirst()
        .orElseThrow(() -> new UnknownException(clock + "/" + cycle))
        .getLegs()
        .stream()
        .map(leg -> LedgerView.of(leg, Languages.current()))
        .toList();
  }

  @GetMapping("/api/due-dates")
  @Operation(summary = "Tells day by day when a limit ends; give one of the three limits")
  LedgerView ofLimit(
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate start,
      @RequestParam Optional<Integer> workingDays,
      @RequestParam Optional<Integer> calendarDays,
      @RequestParam Optional<Integer> months) {
    List<TimeLimit> limits =
        Stream.of(
                limit(workingDays, WorkingDays::of),
                limit(calendarDays, CalendarDays::of),
                limit(months, Months::of))
            .flatMap(Optional::stream)
            .toList();
    if (limits.size() != 1) {
      throw new BadRequestException(
          "Cần đúng một trong các tham số workingDays, calendarDays, months",
          "Give exactly one of workingDays, calendarDays, months");
    }
    return LedgerView.of(DueDate.of(start, limits.get(0), calendar), Languages.current());
  }

  private static Optional<TimeLimit> limit(
      Optional<Integer> amount, IntFunction<? extends TimeLimit> unit) {
    if (amount.filter(number -> number < 0 || number > TimeLimit.LARGEST).isPresent()) {
      throw new BadRequestException(
          "Thời hạn phải từ 0 đến " + TimeLimit.LARGEST,
          "A limit must be from 0 to " + TimeLimit.LARGEST);
    }
    return amount.map(unit::apply);
  }
}
