package vn.giaitrinh.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.calendar.TestCalendars;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.FindingCases;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.json.CaseFiles;
import vn.giaitrinh.json.CaseFilesOptions;
import vn.giaitrinh.json.RejectedLine;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.progress.Evidence;
import vn.giaitrinh.progress.EvidenceKind;
import vn.giaitrinh.progress.TaskReport;
import vn.giaitrinh.schedule.Deadline;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.BilingualText;

/**
 * For each code of a finding, made-up input in which it is found and the like in which it is not:
 * case files under a review, written as {@link FindingCases} does, reports under a plan, lines of a
 * file.
 *
 * @param broken what is found where the code is
 * @param sound what is found where it is not
 */
record FindingFixtures(List<Finding> broken, List<Finding> sound) {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 30);
  private static final String ACCEPTED = "RECEIVED@10-01 ACCEPTED@10-05 ";
  private static final String ANSWERED = ACCEPTED + "ANSWERED@10-12 ";

  /** The notice of it is due on 4 November. */
  private static final String NEW = "RECEIVED@10-28 record=none";

  private static final CaseFileValidator CASES = CaseFileValidator.create();
  private static final OrganizationDirectory UNITS =
      OrganizationDirectory.builder()
          .addUnit(
              OrganizationUnit.builder()
                  .id(UnitId.of("phong-01"))
                  .kind(UnitKind.DIVISION)
                  .name(BilingualText.ofVietnamese("Phòng Mẫu"))
                  .build())
          .build();

  static FindingFixtures of(FindingCode code) {
    return switch (code) {
      case LATE_EXPLANATION ->
          cases(
              ACCEPTED + "APOLOGY_SENT@10-19+2 ANSWERED@10-21",
              ACCEPTED + "APOLOGY_SENT@10-19+2 ANSWERED@10-20");
      case INCOMPLETE_EXPLANATION -> cases(ANSWERED + "record=point", ANSWERED + "record=full");
      case NON_COMPLIANT_EXPLANATION ->
          cases("RECEIVED@10-01 ACCEPTED@10-05! ANSWERED@10-12", ANSWERED + "record=full");
      case EVASIVE -> cases(ANSWERED + "FINDING_RECORDED@10-20=EVASIVE", ANSWERED + "record=full");
      case UNTRUTHFUL ->
          cases(ANSWERED + "FINDING_RECORDED@10-20=UNTRUTHFUL", ANSWERED + "record=full");
      case NOT_PERFORMED -> cases(ACCEPTED + "CLOSED@10-15 record=none", ANSWERED + "CLOSED@10-15");
      case LATE_NOTICE ->
          cases(
              "RECEIVED@10-01 ACCEPTED@10-09 ANSWERED@10-12",
              "RECEIVED@10-01 ACCEPTED@10-08 ANSWERED@10-12");
      case LATE_ANSWER ->
          cases(complaint("APOLOGY_SENT@09-30 ANSWERED@10-02"), complaint("ANSWERED@10-01"));
      case EXTENSION_NOT_HONOURED ->
          cases(
              ACCEPTED + "EXTENDED@10-15+20 ANSWERED@10-20",
              ACCEPTED + "EXTENDED@10-15+15 ANSWERED@10-20");
      case PAUSE_REASON_ENDED ->
          cases(
              ACCEPTED + "SUSPENDED@10-12+18 record=none",
              ACCEPTED + "SUSPENDED@10-12+18 RESUMED@10-30 record=none");
      case NOT_PUBLISHED ->
          cases(ANSWERED + "channel=PRESS", ANSWERED + "channel=PRESS PUBLISHED@10-13");
      case NO_EVIDENCE -> duties(List.of(), List.of(report("10-01")));
      case STALE_EVIDENCE -> duties(List.of(report("04-01")), List.of(report("10-01")));
      case AGEING_EVIDENCE -> duties(List.of(report("07-20")), List.of(report("10-01")));
      case REPORT_MISSED -> duties(due(), List.of(), List.of(report("10-20")));
      case REPORT_LATE -> duties(due(), List.of(report("10-21")), List.of(report("10-20")));
      case DUTY_WITHOUT_UNIT ->
          new FindingFixtures(
              duties(due(), ended(Optional.empty()), List.of()),
              duties(due(), ended(Optional.of("van-phong-so")), List.of(reportOf("van-phong-so"))));
      case LINE_NOT_READ ->
          new FindingFixtures(
              lines("{\"id\":\"GT-1\",\"kind\":\"HƯ CẤU\"}"),
              lines(
                  """
                  {"id":"GT-1","kind":"EXPLANATION_REQUEST",\
                  "channel":"AFFECTED_PARTY","leadUnit":"phong-01"}
                  """));
      case CALENDAR_NOT_COVERED ->
          new FindingFixtures(
              review(FindingCases.LAW, upToNewYear(), "RECEIVED@12-24 ACCEPTED@12-28", "12-30"),
              review(FindingCases.LAW, upToNewYear(), "RECEIVED@12-10 ACCEPTED@12-14", "12-15"));
      case CALENDAR_NOT_ANNOUNCED ->
          cases(
              FindingCases.LAW,
              "11-10",
              "RECEIVED@11-09 ACCEPTED@11-09",
              "RECEIVED@11-02 ACCEPTED@11-02");
      case LIMIT_NOT_SET -> cases("kind=FEEDBACK " + NEW, NEW);
      case HOST_LIMIT_USED -> cases(FindingCases.WITH_HOST, "10-30", "kind=FEEDBACK " + NEW, NEW);
      case LAW_UNVERIFIED -> cases("kind=DENUNCIATION " + NEW, NEW);
      case LAW_NOT_IN_FORCE ->
          cases(FindingCases.LAW, "10-30", "RECEIVED@2019-08-13 WITHDRAWN@2019-08-20", NEW);
      case LAW_REVIEW_DUE ->
          cases(ShippedLaw.vietnam(), "07-02", "RECEIVED@07-01", "RECEIVED@06-30");
      case DUE_SOON -> cases("RECEIVED@10-12 ACCEPTED@10-15", "RECEIVED@10-12 ACCEPTED@10-19");
      case PAUSE_STILL_OPEN ->
          cases(
              ACCEPTED + "SUSPENDED@10-12 record=none",
              ACCEPTED + "SUSPENDED@10-12 RESUMED@10-30 record=none");
      case PAUSE_NEAR_DUE_DATE ->
          cases(
              ACCEPTED + "SUSPENDED@10-19 RESUMED@10-21 ANSWERED@10-22",
              ACCEPTED + "SUSPENDED@10-16 RESUMED@10-19 ANSWERED@10-22");
      case PROMISED_DATE_MISSED ->
          cases(
              ACCEPTED + "APOLOGY_SENT@10-10+5 ANSWERED@10-16",
              ACCEPTED + "APOLOGY_SENT@10-10+5 ANSWERED@10-15");
      case PROLONGED ->
          cases(
              ANSWERED + "REOPENED@10-13 ANSWERED@10-14 REOPENED@10-15 ANSWERED@10-16",
              ANSWERED + "REOPENED@10-13 ANSWERED@10-14");
      case BYPASSING_LEVELS ->
          cases(
              ACCEPTED + "REVIEW_REQUESTED@10-07 ANSWERED@10-12",
              ANSWERED + "REVIEW_REQUESTED@10-13");
      case SELF_APPROVED -> cases(drafted("Giám_đốc"), drafted("Chuyên_viên"));
      case EVENT_OUT_OF_ORDER ->
          cases(
              ACCEPTED + "RESUMED@10-08 ANSWERED@10-12 channel=OVERSIGHT_BODY",
              ACCEPTED + "SUSPENDED@10-07 RESUMED@10-08 ANSWERED@10-12 channel=OVERSIGHT_BODY");
      // Only a late answer asks for an apology.
      case APOLOGY_NOT_SENT ->
          cases(ACCEPTED + "ANSWERED@10-21", ACCEPTED + "APOLOGY_SENT@10-19+2 ANSWERED@10-21");
    };
  }

  // Luật Khiếu nại 02/2011/QH13, Điều 28: 30 days from 1 September are Thursday 1 October.
  private static String complaint(String end) {
    return "kind=COMPLAINT record=none RECEIVED@09-01 ACCEPTED@09-01 " + end;
  }

  private static String drafted(String drafter) {
    return ACCEPTED
        + "DRAFT_SUBMITTED@10-09="
        + drafter
        + " EXPLANATION_ISSUED@10-12=Giám_đốc ANSWERED@10-12";
  }

  private static FindingFixtures cases(String broken, String sound) {
    return cases(FindingCases.LAW, "10-30", broken, sound);
  }

  private static FindingFixtures cases(
      List<RulePack> law, String asOf, String broken, String sound) {
    WorkingCalendar calendar = WorkingCalendars.vietnam();
    return new FindingFixtures(
        review(law, calendar, broken, asOf), review(law, calendar, sound, asOf));
  }

  private static List<Finding> review(
      List<RulePack> law, WorkingCalendar calendar, String text, String asOf) {
    return CASES
        .validate(
            FindingCases.file(text), UNITS, CaseReview.of(SlaCheck.of(law, calendar)), day(asOf))
        .findings();
  }

  private static WorkingCalendar upToNewYear() {
    return TestCalendars.vietnamThrough(LocalDate.of(2026, 12, 31));
  }

  private static FindingFixtures duties(List<TaskReport> broken, List<TaskReport> sound) {
    return duties(PlanRuleFixtures.SOUND, broken, sound);
  }

  private static FindingFixtures duties(
      Plan plan, List<TaskReport> broken, List<TaskReport> sound) {
    return new FindingFixtures(
        duties(plan, PlanRuleFixtures.DIRECTORY, broken),
        duties(plan, PlanRuleFixtures.DIRECTORY, sound));
  }

  private static List<Finding> duties(
      Plan plan, OrganizationDirectory directory, List<TaskReport> reports) {
    return Assessment.builder()
        .plan(plan)
        .directory(directory)
        .calendar(WorkingCalendars.vietnam())
        .asOf(AS_OF)
        .build()
        .summarize(List.of(), reports)
        .getFindings();
  }

  /** Returns the sound plan, its task to be done by 20 October. */
  private static Plan due() {
    return PlanRuleFixtures.edit(task -> task.timing(Deadline.onOrBefore(day("10-20"))));
  }

  /** Returns the units of the sound plan, the one that leads its task gone since September. */
  private static OrganizationDirectory ended(Optional<String> successor) {
    return OrganizationDirectory.builder()
        .units(
            PlanRuleFixtures.DIRECTORY.getUnits().stream()
                .map(
                    unit ->
                        unit.getId().equals(UnitId.of("phong-mot"))
                            ? unit.toBuilder()
                                .validTo(day("08-31"))
                                .successors(successor.map(UnitId::of).stream().toList())
                                .build()
                            : unit)
                .toList())
        .build();
  }

  private static TaskReport report(String on) {
    return report("phong-mot", day(on));
  }

  private static TaskReport reportOf(String unit) {
    return report(unit, day("10-20"));
  }

  private static TaskReport report(String unit, LocalDate on) {
    return TaskReport.builder()
        .id("bao-cao-hu-cau")
        .unit(UnitId.of(unit))
        .task(TaskId.of("1"))
        .submittedOn(on)
        .addEvidence(
            Evidence.builder().kind(EvidenceKind.DOCUMENT).title("Báo cáo hư cấu").on(on).build())
        .build();
  }

  private static List<Finding> lines(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return CaseFiles.read(
              new ByteArrayInputStream(bytes),
              "hu-cau.ndjson",
              file -> {},
              CaseFilesOptions.builder().build())
          .rejected()
          .stream()
          .map(RejectedLine::finding)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2026-" + monthAndDay);
  }
}
