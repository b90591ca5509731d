package vn.giaitrinh.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.AgeBand;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.UnitDuty;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderCounts;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.compliance.reminder.ReminderStatus;
import vn.giaitrinh.compliance.reminder.ReminderTerm;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.text.BilingualText;

/** Summaries as large as a province has them: every unit owes every task. */
final class LargeSamples {
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final CaseCounts CASES = new CaseCounts(12, 1, 4, 1, 5, 1, 2, 3);
  private static final List<ObligationStatus> STATUSES =
      List.of(
          ObligationStatus.FRESH,
          ObligationStatus.STALE,
          ObligationStatus.NEVER,
          ObligationStatus.MISSED,
          ObligationStatus.SUBMITTED);

  private LargeSamples() {}

  static ComplianceSummary of(int units, int tasks, int findings) {
    List<UnitSummary> results = IntStream.range(0, units).mapToObj(i -> unit(i, tasks)).toList();
    ObligationCounts duties =
        results.stream()
            .map(UnitSummary::duties)
            .reduce(ObligationCounts.NONE, ObligationCounts::plus);
    CaseCounts cases =
        results.stream().map(UnitSummary::cases).reduce(CaseCounts.NONE, CaseCounts::plus);
    return Samples.empty().toBuilder()
        .asOf(AS_OF)
        .cases(cases)
        .duties(duties)
        .units(results)
        .tasks(IntStream.range(0, tasks).mapToObj(task -> task(task, units)).toList())
        .addKinds(new KindSummary(CaseKind.EXPLANATION_REQUEST, cases))
        .addPeriods(
            new PeriodSummary(
                "2026-Q3", Optional.of(AS_OF.minusDays(90)), AS_OF, false, cases, List.of()))
        .ages(List.of(new AgeSummary(AgeBand.UP_TO_15, cases.open(), cases.overdue())))
        .reminders(
            new Reminders(
                AS_OF,
                5,
                AS_OF.plusDays(7),
                true,
                DayStatus.ANNOUNCED,
                IntStream.range(0, units).mapToObj(LargeSamples::reminders).toList()))
        .findings(IntStream.range(0, findings).mapToObj(i -> finding(i, units)).toList())
        .findingCounts(counts(findings))
        .build();
  }

  private static UnitId id(int unit) {
    return UnitId.of("ubnd-xa-vi-du-" + unit);
  }

  private static BilingualText name(int unit) {
    return BilingualText.ofVietnamese("Ủy ban nhân dân xã Ví dụ số " + unit);
  }

  private static ObligationStatus status(int unit, int task) {
    return STATUSES.get((unit + task) % STATUSES.size());
  }

  private static UnitSummary unit(int unit, int tasks) {
    ObligationCounts duties =
        IntStream.range(0, tasks)
            .mapToObj(task -> ObligationCounts.of(Map.of(status(unit, task), 1)))
            .reduce(ObligationCounts.NONE, ObligationCounts::plus);
    return new UnitSummary(
        id(unit), name(unit), CASES, duties, List.of(), Map.of(FindingCode.LATE_EXPLANATION, 2));
  }

  private static DutySummary task(int task, int units) {
    List<UnitDuty> duties =
        IntStream.range(0, units).mapToObj(unit -> duty(unit, status(unit, task))).toList();
    return new DutySummary(
        ObligationSubject.ofTask(TaskId.of("t" + task)),
        Optional.of(Integer.toString(task + 1)),
        BilingualText.ofVietnamese("Quán triệt, tuyên truyền về trách nhiệm giải trình " + task),
        "Thường xuyên",
        List.of(),
        duties.stream()
            .map(duty -> ObligationCounts.of(Map.of(duty.status(), 1)))
            .reduce(ObligationCounts.NONE, ObligationCounts::plus),
        duties,
        List.of());
  }

  private static UnitDuty duty(int unit, ObligationStatus status) {
    boolean done = status != ObligationStatus.NEVER && status != ObligationStatus.MISSED;
    return new UnitDuty(
        id(unit),
        name(unit),
        status,
        Optional.of("2026-Q3"),
        Optional.of(AS_OF.minusDays(12)),
        done ? Optional.of(AS_OF.minusDays(40)) : Optional.empty(),
        List.of());
  }

  private static UnitReminders reminders(int unit) {
    List<Reminder> reminders =
        IntStream.range(0, 5)
            .mapToObj(
                task ->
                    new Reminder(
                        id(unit),
                        name(unit),
                        ReminderKind.DUTY,
                        "task/t" + task,
                        Optional.of("2026-Q3"),
                        BilingualText.ofVietnamese("Quán triệt, tuyên truyền, báo cáo kết quả"),
                        new ReminderTerm(
                            ReminderStatus.OVERDUE,
                            Optional.of(AS_OF.minusDays(12)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(8)),
                        List.of()))
            .toList();
    return new UnitReminders(
        id(unit), name(unit), new ReminderCounts(5, 0, 0, 0), ReminderCounts.NONE, reminders);
  }

  private static Finding finding(int index, int units) {
    FindingCode code = code(index);
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path("case/GT-2026/" + index)
        .unit(id(index % units))
        .message(BilingualText.ofVietnamese("Chậm " + index % 90 + " ngày so với hạn 18/09/2026"))
        .hint(code.hint())
        .build();
  }

  private static FindingCode code(int index) {
    FindingCode[] codes = FindingCode.values();
    return codes[index % codes.length];
  }

  private static Map<FindingCode, Integer> counts(int findings) {
    return IntStream.range(0, findings)
        .mapToObj(LargeSamples::code)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(code -> 1)));
  }
}
