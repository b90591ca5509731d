package vn.giaitrinh.report;

import static vn.giaitrinh.report.Samples.ADMINISTRATION;
import static vn.giaitrinh.report.Samples.INSPECTORATE;
import static vn.giaitrinh.report.Samples.NOTARY;
import static vn.giaitrinh.report.Samples.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitDuty;
import vn.giaitrinh.compliance.UnmeasuredPart;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.obligation.ObligationSubject;
import vn.giaitrinh.compliance.obligation.UnmeasuredReason;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.report.Samples.Wording;
import vn.giaitrinh.text.BilingualText;

/** What the units of the sample owe: tasks, milestones, reports. */
final class DutySamples {
  private DutySamples() {}

  static List<DutySummary> tasks(Wording words) {
    return List.of(
        part(
            task("1a"),
            Optional.of(words.raw("1a")),
            words.of(
                "Quán triệt, tuyên truyền chỉ thị về trách nhiệm giải trình đến toàn thể công chức",
                "Brief all civil servants on the directive on accountability"),
            words.raw("Thường xuyên"),
            List.of(
                duty(OFFICE, name(words, OFFICE), ObligationStatus.FRESH, "2026-09-15"),
                duty(INSPECTORATE, name(words, INSPECTORATE), ObligationStatus.STALE, "2026-02-10"),
                new UnitDuty(
                    ADMINISTRATION,
                    name(words, ADMINISTRATION),
                    ObligationStatus.NEVER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            List.of()),
        part(
            task("2b"),
            Optional.empty(),
            words.of("Công khai văn bản giải trình", "Publish explanations"),
            words.raw("Thường xuyên, hằng năm"),
            List.of(
                duty(OFFICE, name(words, OFFICE), ObligationStatus.AGEING, "2026-06-20"),
                duty(
                    ADMINISTRATION,
                    name(words, ADMINISTRATION),
                    ObligationStatus.FRESH,
                    "2026-09-01")),
            List.of()),
        part(
            task("3"),
            Optional.of(words.raw("3")),
            words.of("Sơ kết việc thực hiện Kế hoạch", "Review the first half of the plan"),
            words.raw("Khi có yêu cầu"),
            List.of(),
            List.of(
                new UnmeasuredPart(
                    UnmeasuredReason.ON_DEMAND,
                    words.raw("Khi có yêu cầu"),
                    Optional.empty(),
                    Optional.empty()))),
        part(
            task("4"),
            Optional.of(words.raw("4")),
            words.of("Kiểm tra việc thực hiện Kế hoạch", "Inspect how the plan is carried out"),
            words.raw("Trước ngày 30/6/2026"),
            List.of(
                dated(
                    INSPECTORATE,
                    words,
                    ObligationStatus.SUBMITTED,
                    "",
                    "2026-06-30",
                    "2026-06-25")),
            List.of()));
  }

  static List<DutySummary> milestones(Wording words) {
    return List.of(
        part(
            ObligationSubject.ofMilestone(TaskId.of("4"), "so-ket"),
            Optional.empty(),
            words.of("Sơ kết kiểm tra", "Sum up the inspections"),
            words.raw("Trước ngày 15/10/2026"),
            List.of(dated(OFFICE, words, ObligationStatus.OPEN, "", "2026-10-15", "")),
            List.of()));
  }

  static List<DutySummary> reportingDuties(Wording words) {
    return List.of(
        part(
            ObligationSubject.ofReportingDuty("ket-qua"),
            Optional.empty(),
            words.of("Gửi kết quả về Văn phòng Sở", "Send the results to the Office"),
            "",
            List.of(
                dated(
                    INSPECTORATE,
                    words,
                    ObligationStatus.LATE,
                    "2026-Q2",
                    "2026-06-18",
                    "2026-06-22"),
                dated(INSPECTORATE, words, ObligationStatus.MISSED, "2026-Q3", "2026-09-18", ""),
                dated(
                    ADMINISTRATION,
                    words,
                    ObligationStatus.SUBMITTED,
                    "2026-Q2",
                    "2026-06-18",
                    "2026-06-17"),
                dated(
                    ADMINISTRATION,
                    words,
                    ObligationStatus.LATE,
                    "2026-Q3",
                    "2026-09-18",
                    "2026-09-21"),
                dated(ADMINISTRATION, words, ObligationStatus.NOT_DUE, "2026-Q4", "2026-12-18", ""),
                dated(NOTARY, words, ObligationStatus.WAIVED, "2026-Q3", "2026-09-18", "")),
            List.of()),
        part(
            ObligationSubject.ofReportingDuty("tong-hop"),
            Optional.empty(),
            words.of("Tổng hợp, báo cáo Giám đốc Sở", "Report to the Director"),
            "",
            List.of(
                dated(
                    OFFICE,
                    words,
                    ObligationStatus.SUBMITTED,
                    "2026-Q3",
                    "2026-09-22",
                    "2026-09-22")),
            List.of()),
        part(
            ObligationSubject.ofReportingDuty("don-doc"),
            Optional.empty(),
            words.of("Theo dõi, đôn đốc", "Follow the plan up"),
            words.raw("Thường xuyên"),
            List.of(duty(OFFICE, name(words, OFFICE), ObligationStatus.FRESH, "2026-09-20")),
            List.of()),
        part(
            ObligationSubject.ofReportingDuty("vuong-mac"),
            Optional.empty(),
            words.of("Báo cáo vướng mắc", "Report difficulties"),
            words.raw("Kịp thời"),
            List.of(),
            List.of(
                new UnmeasuredPart(
                    UnmeasuredReason.ON_DEMAND,
                    words.raw("Kịp thời"),
                    Optional.empty(),
                    Optional.empty()))));
  }

  static BilingualText name(Wording words, UnitId unit) {
    return switch (unit.value()) {
      case "van-phong-so" -> words.of("Văn phòng Sở", "Department Office");
      case "thanh-tra-so" -> words.of("Thanh tra Sở", "Department Inspectorate");
      case "phong-cong-chung-so-1" -> words.of("Phòng Công chứng số 1", "Notary Office No. 1");
      default ->
          words.of(
              "Phòng Hành chính tư pháp và Bổ trợ tư pháp", "Judicial Administration Division");
    };
  }

  private static ObligationSubject task(String id) {
    return ObligationSubject.ofTask(TaskId.of(id));
  }

  private static DutySummary part(
      ObligationSubject subject,
      Optional<String> number,
      BilingualText title,
      String timing,
      List<UnitDuty> units,
      List<UnmeasuredPart> unmeasured) {
    ObligationCounts counts =
        units.stream()
            .map(one -> ObligationCounts.of(Map.of(one.status(), 1)))
            .reduce(ObligationCounts.NONE, ObligationCounts::plus);
    return new DutySummary(subject, number, title, timing, List.of(), counts, units, unmeasured);
  }

  private static UnitDuty dated(
      UnitId unit,
      Wording words,
      ObligationStatus status,
      String period,
      String due,
      String fulfilled) {
    return new UnitDuty(
        unit,
        name(words, unit),
        status,
        given(period),
        given(due).map(LocalDate::parse),
        given(fulfilled).map(LocalDate::parse),
        List.of());
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private static UnitDuty duty(
      UnitId unit, BilingualText name, ObligationStatus status, String latest) {
    return new UnitDuty(
        unit,
        name,
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(latest)),
        List.of());
  }
}
