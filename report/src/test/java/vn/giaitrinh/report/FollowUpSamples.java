package vn.giaitrinh.report;

import static vn.giaitrinh.report.Samples.ADMINISTRATION;
import static vn.giaitrinh.report.Samples.INSPECTORATE;
import static vn.giaitrinh.report.Samples.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.compliance.coverage.ClaimProblem;
import vn.giaitrinh.compliance.coverage.ClauseCounts;
import vn.giaitrinh.compliance.coverage.ClauseCoverage;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.compliance.coverage.UnsupportedClaim;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderCounts;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.compliance.reminder.ReminderStatus;
import vn.giaitrinh.compliance.reminder.ReminderTerm;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.SupervisedPart;
import vn.giaitrinh.compliance.reminder.SupervisingUnit;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.compliance.reminder.SupervisionSource;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.organization.Capacity;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.BasisRole;
import vn.giaitrinh.plan.ClauseId;
import vn.giaitrinh.plan.Mandate;
import vn.giaitrinh.plan.MandatedClause;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.report.Samples.Wording;
import vn.giaitrinh.text.BilingualText;

/** Whom to remind in the sample, who does it, and what its plan leaves out. */
final class FollowUpSamples {
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  private FollowUpSamples() {}

  static Reminders reminders(Wording words) {
    return new Reminders(
        AS_OF,
        5,
        LocalDate.of(2026, 10, 7),
        false,
        DayStatus.PROVISIONAL,
        List.of(
            unit(
                words,
                OFFICE,
                new ReminderCounts(0, 0, 1, 1),
                new ReminderCounts(2, 0, 0, 4),
                List.of(
                    ofCase(words, "case/2026-0007", overdue("2026-09-18", 8)),
                    ofCase(words, "case/2026-0021", due("2026-09-30", 0)),
                    ofCase(words, "case/2026-0033", due("2026-10-05", 3)),
                    reminder(words, OFFICE, ReminderKind.EVIDENCE, "task/2b", inGrace()),
                    reminder(
                        words,
                        OFFICE,
                        ReminderKind.DUTY,
                        "milestone/4/so-ket",
                        due("2026-10-07", 5)))),
            unit(
                words,
                INSPECTORATE,
                new ReminderCounts(2, 0, 0, 0),
                ReminderCounts.NONE,
                List.of(
                    new Reminder(
                        INSPECTORATE,
                        DutySamples.name(words, INSPECTORATE),
                        ReminderKind.DUTY,
                        words.raw("reporting-duty/ket-qua"),
                        Optional.of(words.raw("2026-Q3")),
                        words.of("Gửi kết quả về Văn phòng Sở", "Send the results to the Office"),
                        overdue("2026-09-18", 8),
                        List.of(by(words, ADMINISTRATION))),
                    reminder(
                        words,
                        INSPECTORATE,
                        ReminderKind.EVIDENCE,
                        "task/1a",
                        overdue("2026-09-29", 1)))),
            unit(
                words,
                ADMINISTRATION,
                new ReminderCounts(0, 1, 0, 0),
                ReminderCounts.NONE,
                List.of(
                    reminder(
                        words, ADMINISTRATION, ReminderKind.EVIDENCE, "task/1a", noEvidence())))));
  }

  private static UnitReminders unit(
      Wording words,
      UnitId unit,
      ReminderCounts duties,
      ReminderCounts cases,
      List<Reminder> reminders) {
    return new UnitReminders(unit, DutySamples.name(words, unit), duties, cases, reminders);
  }

  private static Reminder ofCase(Wording words, String path, ReminderTerm term) {
    return new Reminder(
        OFFICE,
        DutySamples.name(words, OFFICE),
        ReminderKind.CASE,
        words.raw(path),
        Optional.empty(),
        words.of("Thực hiện việc giải trình", "Giving the explanation"),
        term,
        List.of(by(words, OFFICE)));
  }

  private static Reminder reminder(
      Wording words, UnitId unit, ReminderKind kind, String path, ReminderTerm term) {
    return new Reminder(
        unit,
        DutySamples.name(words, unit),
        kind,
        words.raw(path),
        Optional.empty(),
        words.of("Nhiệm vụ nêu trong Kế hoạch", "What the plan asks for"),
        term,
        List.of());
  }

  private static ReminderTerm overdue(String day, int late) {
    return new ReminderTerm(
        ReminderStatus.OVERDUE,
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(late));
  }

  private static ReminderTerm due(String day, int left) {
    return new ReminderTerm(
        ReminderStatus.DUE,
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Optional.of(left),
        Optional.empty());
  }

  private static ReminderTerm inGrace() {
    return new ReminderTerm(
        ReminderStatus.IN_GRACE,
        Optional.of(LocalDate.of(2026, 9, 20)),
        Optional.of(LocalDate.of(2026, 10, 5)),
        Optional.of(3),
        Optional.empty());
  }

  private static ReminderTerm noEvidence() {
    return new ReminderTerm(
        ReminderStatus.NO_EVIDENCE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static SupervisingUnit by(Wording words, UnitId unit) {
    return new SupervisingUnit(unit, DutySamples.name(words, unit), Capacity.UNIT);
  }

  /** One unit follows the plan up, and still one part has nobody: as it can be read from a file. */
  static Supervision supervision(Wording words) {
    return new Supervision(
        AS_OF,
        List.of(by(words, OFFICE)),
        List.of(
            new SupervisedPart(
                ObligationSubject.ofTask(TaskId.of("1a")),
                words.of("Quán triệt, tuyên truyền", "Brief all civil servants"),
                SupervisionSource.PLAN,
                List.of(by(words, OFFICE))),
            new SupervisedPart(
                ObligationSubject.ofTask(TaskId.of("3")),
                words.of("Sơ kết việc thực hiện Kế hoạch", "Review the first half of the plan"),
                SupervisionSource.NOBODY,
                List.of())));
  }

  static Coverage coverage(Wording words) {
    return new Coverage(
        new ClauseCounts(1, 2),
        List.of(
            new DocumentCoverage(
                BasisRole.SUPERIOR_DIRECTIVE,
                document(words, "Chỉ thị", "53-CT/TW"),
                ClauseCounts.NONE,
                List.of()),
            new DocumentCoverage(
                BasisRole.SUPERIOR_PLAN,
                document(words, "Kế hoạch", "154/KH-UBND"),
                new ClauseCounts(1, 2),
                List.of(
                    clause("II.1", words.of("Quán triệt chỉ thị", "Brief on the directive"), "1a"),
                    clause("II.3", words.of("Đối thoại với công dân", "Meet the citizens"))))),
        List.of(
            new UnsupportedClaim(
                TaskId.of("2b"), Mandate.of("154/KH-UBND", "II.9"), ClaimProblem.UNKNOWN_CLAUSE)),
        List.of(TaskId.of("3"), TaskId.of("4")));
  }

  private static DocumentReference document(Wording words, String kind, String number) {
    return DocumentReference.builder()
        .kind(words.raw(kind))
        .number(DocumentNumber.parse(number))
        .build();
  }

  private static ClauseCoverage clause(String id, BilingualText text, String... tasks) {
    List<TaskId> by = Stream.of(tasks).map(TaskId::of).toList();
    return new ClauseCoverage(new MandatedClause(ClauseId.of(id), text), by);
  }
}
