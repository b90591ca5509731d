package vn.giaitrinh.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.calendar.DayStatus;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.compliance.AgeBand;
import vn.giaitrinh.compliance.AgeSummary;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.KindSummary;
import vn.giaitrinh.compliance.Metric;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.PeriodSummary;
import vn.giaitrinh.compliance.RepeatedlyLateUnit;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.coverage.ClauseCounts;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.Supervision;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.sla.Verification;
import vn.giaitrinh.text.BilingualText;

/** Summaries built by hand: figures that add up, and were computed from nothing. */
final class Samples {
  static final UnitId OFFICE = UnitId.of("van-phong-so");
  static final UnitId INSPECTORATE = UnitId.of("thanh-tra-so");
  static final UnitId ADMINISTRATION = UnitId.of("phong-hanh-chinh-tu-phap");
  static final UnitId NOTARY = UnitId.of("phong-cong-chung-so-1");

  private static final CaseCounts ALL = new CaseCounts(1220, 3, 5, 1, 1200, 11, 3, 8);

  private static final Coverage NO_COVERAGE =
      new Coverage(ClauseCounts.NONE, List.of(), List.of(), List.of());

  private Samples() {}

  private static Reminders noReminders(LocalDate asOf) {
    return new Reminders(asOf, 5, asOf.plusDays(7), true, DayStatus.ANNOUNCED, List.of());
  }

  static ComplianceSummary summary() {
    return summary(Wording.PLAIN);
  }

  /** Every place for text holds the same words. */
  static ComplianceSummary filledWith(String words) {
    return summary((vi, en) -> BilingualText.of(words, words));
  }

  /** A plan of which nothing is known yet. */
  static ComplianceSummary empty() {
    return ComplianceSummary.builder()
        .asOf(LocalDate.of(2026, 1, 5))
        .planTitle(BilingualText.ofVietnamese("Kế hoạch chưa ban hành"))
        .agency(BilingualText.of("Sở Tư pháp", "Department of Justice"))
        .cases(CaseCounts.NONE)
        .duties(ObligationCounts.NONE)
        .coverage(NO_COVERAGE)
        .supervision(new Supervision(LocalDate.of(2026, 1, 5), List.of(), List.of()))
        .reminders(noReminders(LocalDate.of(2026, 1, 5)))
        .findingsNotKept(0)
        .calendarStatus(DayStatus.ANNOUNCED)
        .verification(Verification.CONFIRMED)
        .build();
  }

  static String render(ReportFormat format, ComplianceSummary summary, ReportOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Reports.renderer(format).render(summary, options, out);
    } catch (IOException e) {
      throw new AssertionError("A byte array does not fail", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** How a place for text is filled. */
  interface Wording {
    Wording PLAIN = BilingualText::of;

    BilingualText of(String vi, String en);

    default String raw(String vi) {
      return of(vi, vi).vi();
    }
  }

  private static ComplianceSummary summary(Wording words) {
    List<UnitSummary> units =
        List.of(
            new UnitSummary(
                OFFICE,
                words.of("Văn phòng Sở", "Department Office"),
                new CaseCounts(12, 2, 3, 1, 5, 1, 2, 3),
                ObligationCounts.of(
                    Map.of(
                        ObligationStatus.SUBMITTED, 1,
                        ObligationStatus.OPEN, 1,
                        ObligationStatus.FRESH, 2,
                        ObligationStatus.AGEING, 1)),
                List.of(),
                Map.of()),
            new UnitSummary(
                INSPECTORATE,
                words.of("Thanh tra Sở", "Department Inspectorate"),
                new CaseCounts(5, 0, 2, 0, 3, 0, 1, 1),
                ObligationCounts.of(
                    Map.of(
                        ObligationStatus.SUBMITTED, 1,
                        ObligationStatus.LATE, 1,
                        ObligationStatus.MISSED, 1,
                        ObligationStatus.STALE, 1)),
                List.of(),
                Map.of()),
            new UnitSummary(
                ADMINISTRATION,
                words.of(
                    "Phòng Hành chính tư pháp và Bổ trợ tư pháp",
                    "Judicial Administration Division"),
                new CaseCounts(3, 1, 0, 0, 2, 0, 0, 0),
                ObligationCounts.of(
                    Map.of(
                        ObligationStatus.SUBMITTED, 1,
                        ObligationStatus.LATE, 1,
                        ObligationStatus.NOT_DUE, 1,
                        ObligationStatus.FRESH, 1,
                        ObligationStatus.NEVER, 1)),
                List.of(),
                Map.of()),
            new UnitSummary(
                NOTARY,
                words.of("Phòng Công chứng số 1", "Notary Office No. 1"),
                new CaseCounts(1200, 0, 0, 0, 1190, 10, 0, 4),
                ObligationCounts.of(Map.of(ObligationStatus.WAIVED, 1)),
                List.of(),
                Map.of()));
    return ComplianceSummary.builder()
        .asOf(LocalDate.of(2026, 9, 30))
        .planTitle(
            words.of(
                "Kế hoạch thực hiện trách nhiệm giải trình năm 2026",
                "Plan for carrying out accountability in 2026"))
        .planNumber(DocumentNumber.parse("154/KH-STP"))
        .agency(words.of("Sở Tư pháp", "Department of Justice"))
        .addRemarks(
            words.of(
                "Hồ sơ và báo cáo trong bản tổng hợp này là số liệu giả định, chỉ để minh họa;"
                    + " không phản ánh hoạt động của bất kỳ cơ quan, đơn vị nào",
                "The case files and reports behind this summary are made up to illustrate it; they"
                    + " say nothing of any agency or unit"))
        .addRemarks(
            words.of(
                "Luật mới có hiệu lực từ ngày 01/7/2026: cần rà soát lại thời hạn",
                "A new law is in force since 2026-07-01: the limits are due for review"))
        .cases(ALL)
        .duties(
            units.stream()
                .map(UnitSummary::duties)
                .reduce(ObligationCounts.NONE, ObligationCounts::plus))
        .addMetrics(new MetricValue(Metric.NOTICES_IN_TIME, 1210, 1217))
        .addMetrics(new MetricValue(Metric.EXPLANATIONS_IN_TIME, 9, 12))
        .addMetrics(new MetricValue(Metric.EXPLANATIONS_COMPLETE, 0, 0))
        .addMetrics(new MetricValue(Metric.EVIDENCE_FRESH, 3, 6))
        .addMetrics(new MetricValue(Metric.REPORTS_IN_TIME, 3, 6))
        .units(units)
        .tasks(DutySamples.tasks(words))
        .milestones(DutySamples.milestones(words))
        .reportingDuties(DutySamples.reportingDuties(words))
        .clocks(clocks(words))
        .coverage(FollowUpSamples.coverage(words))
        .supervision(FollowUpSamples.supervision(words))
        .reminders(FollowUpSamples.reminders(words))
        .addKinds(
            new KindSummary(
                CaseKind.EXPLANATION_REQUEST, new CaseCounts(1210, 2, 4, 1, 1193, 10, 2, 7)),
            new KindSummary(CaseKind.COMPLAINT, new CaseCounts(10, 1, 1, 0, 7, 1, 1, 1)))
        .addPeriods(
            new PeriodSummary(
                "EARLIER",
                Optional.empty(),
                LocalDate.of(2026, 6, 14),
                true,
                new CaseCounts(1190, 0, 0, 0, 1180, 10, 0, 2),
                List.of()),
            new PeriodSummary(
                "2026-Q3",
                Optional.of(LocalDate.of(2026, 6, 15)),
                LocalDate.of(2026, 9, 14),
                true,
                new CaseCounts(20, 1, 2, 0, 16, 1, 2, 4),
                List.of(
                    new MetricValue(Metric.NOTICES_IN_TIME, 17, 20),
                    new MetricValue(Metric.EXPLANATIONS_IN_TIME, 9, 11))),
            new PeriodSummary(
                "2026-Q4",
                Optional.of(LocalDate.of(2026, 9, 15)),
                LocalDate.of(2026, 9, 30),
                false,
                new CaseCounts(10, 2, 3, 1, 4, 0, 1, 2),
                List.of(
                    new MetricValue(Metric.NOTICES_IN_TIME, 7, 8),
                    new MetricValue(Metric.EXPLANATIONS_IN_TIME, 0, 0))))
        .addRepeatedlyLate(
            new RepeatedlyLateUnit(
                INSPECTORATE,
                words.of("Thanh tra Sở", "Department Inspectorate"),
                List.of("EARLIER", "2026-Q3"),
                4,
                2))
        .addAges(new AgeSummary(AgeBand.UP_TO_15, 6, 2), new AgeSummary(AgeBand.UP_TO_60, 3, 1))
        .findingCounts(
            Map.of(
                FindingCode.LAW_REVIEW_DUE, 1,
                FindingCode.LATE_EXPLANATION, 3,
                FindingCode.NO_EVIDENCE, 1,
                FindingCode.STALE_EVIDENCE, 1,
                FindingCode.DUE_SOON, 2))
        .findings(findings(words))
        .findingsNotKept(2)
        .calendarStatus(DayStatus.PROVISIONAL)
        .verification(Verification.SECONDARY_SOURCE)
        .build();
  }

  private static List<ClockSummary> clocks(Wording words) {
    return List.of(
        new ClockSummary(
            "vn/explanation-requests",
            "INTAKE",
            words.of("Thông báo tiếp nhận hoặc từ chối", "Notice of acceptance or refusal"),
            words.of("5 ngày làm việc", "5 working days"),
            List.of(clause(words, "12", "2")),
            Verification.CONFIRMED,
            Map.of(
                Timeliness.MET, 1210,
                Timeliness.MET_LATE, 6,
                Timeliness.OVERDUE, 1,
                Timeliness.ON_TRACK, 3)),
        new ClockSummary(
            "vn/explanation-requests",
            "EXPLAIN",
            words.of("Thực hiện việc giải trình", "Giving the explanation"),
            words.of("15 ngày", "15 calendar days"),
            List.of(clause(words, "13", "1"), clause(words, "13", "2")),
            Verification.SECONDARY_SOURCE,
            Map.of(
                Timeliness.MET, 9,
                Timeliness.MET_LATE, 1,
                Timeliness.OVERDUE, 2,
                Timeliness.AT_RISK, 1,
                Timeliness.DUE_TODAY, 1,
                Timeliness.ON_HOLD, 1,
                Timeliness.NOT_APPLICABLE, 14)));
  }

  private static LegalReference clause(Wording words, String article, String clause) {
    return LegalReference.builder()
        .document(
            DocumentReference.builder()
                .kind(words.raw("Nghị định"))
                .number(DocumentNumber.parse("59/2019/NĐ-CP"))
                .build())
        .article(words.raw(article))
        .clause(words.raw(clause))
        .build();
  }

  private static List<Finding> findings(Wording words) {
    return List.of(
        finding(words, FindingCode.LATE_EXPLANATION, "case/2026-0007", OFFICE)
            .message(
                words.of(
                    "Hồ sơ 2026-0007: chậm 12 ngày so với hạn 18/09/2026",
                    "Case 2026-0007: is 12 days late; it was due on 2026-09-18"))
            .basis(clause(words, "13", "1"))
            .hint(
                words.of(
                    "Ban hành văn bản giải trình và xin lỗi bằng văn bản, nêu ngày hẹn mới",
                    "Issue the explanation, and apologise in writing with a new date"))
            .build(),
        finding(words, FindingCode.LATE_EXPLANATION, "case/2026-0019", INSPECTORATE)
            .message(
                words.of(
                    "Hồ sơ 2026-0019: chậm 3 ngày so với hạn 27/09/2026",
                    "Case 2026-0019: is 3 days late; it was due on 2026-09-27"))
            .basis(clause(words, "13", "1"))
            .build(),
        finding(words, FindingCode.NO_EVIDENCE, "task/1a/phong-hanh-chinh-tu-phap", ADMINISTRATION)
            .message(
                words.of(
                    "Nhiệm vụ 1a: chưa có minh chứng nào", "Task 1a: there is no evidence at all"))
            .build(),
        finding(words, FindingCode.STALE_EVIDENCE, "task/1a/thanh-tra-so", INSPECTORATE)
            .message(
                words.of(
                    "Nhiệm vụ 1a: minh chứng gần nhất ngày 10/02/2026",
                    "Task 1a: the latest evidence is of 2026-02-10"))
            .build(),
        finding(words, FindingCode.DUE_SOON, "case/2026-0021", UnitId.of("don-vi-khac"))
            .message(
                words.of(
                    "Hồ sơ 2026-0021: giải trình đến hạn ngày 30/09/2026",
                    "Case 2026-0021: the explanation is due on 2026-09-30"))
            .basis(clause(words, "13", "1"))
            .build(),
        Finding.builder()
            .code(words.raw("OF_A_LATER_VERSION"))
            .severity(FindingCode.LAW_REVIEW_DUE.severity())
            .path(words.raw("/rulePacks/0"))
            .message(words.of("Quy định áp dụng cần rà soát lại", "The law is due for review"))
            .build());
  }

  private static Finding.Builder finding(
      Wording words, FindingCode code, String path, UnitId unit) {
    return Finding.builder()
        .code(code.name())
        .severity(code.severity())
        .path(words.raw(path))
        .unit(unit);
  }
}
