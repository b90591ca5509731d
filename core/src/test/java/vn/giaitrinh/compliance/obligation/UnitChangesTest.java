package vn.giaitrinh.compliance.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.DEPARTMENT;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.DIVISIONS;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ONGOING;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.THIRD_QUARTER;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.day;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.directory;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.division;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ended;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.evidence;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.founded;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.lines;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.plan;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.report;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.sources;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.task;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.organization.FormerName;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitsOfKinds;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.TaskId;
import vn.giaitrinh.schedule.Recurring;
import vn.giaitrinh.schedule.recurrence.RecurrenceRule;
import vn.giaitrinh.text.BilingualText;

/** Every task is due on 30 September 2026, for the third quarter, unless a test says else. */
class UnitChangesTest {
  private static final Plan PLAN = plan(task("1", THIRD_QUARTER, DIVISIONS).build());
  private static final ObligationSubject TASK = ObligationSubject.ofTask(TaskId.of("1"));

  /** Divisions A and B merge into C, founded for it, on 15 August; D goes on. */
  private static final OrganizationDirectory MERGED =
      directory(
          ended("a", "08-14", "c"), ended("b", "08-14", "c"), founded("c", "08-15"), division("d"));

  /** Division A is split into B and C on 15 August. */
  private static final OrganizationDirectory SPLIT =
      directory(ended("a", "08-14", "b", "c"), founded("b", "08-15"), founded("c", "08-15"));

  @Test
  void before_a_merger_each_unit_owes_for_itself() {
    assertThat(lines(sources(PLAN, MERGED, "08-14")))
        .containsExactly("a 09-30 OPEN", "b 09-30 OPEN", "d 09-30 OPEN");
  }

  @Test
  void what_is_due_after_a_merger_goes_to_the_successor_once() {
    assertThat(lines(sources(PLAN, MERGED, "08-15")))
        .containsExactly("c 09-30 OPEN [a b]", "d 09-30 OPEN");
    assertThat(lines(sources(PLAN, MERGED, "10-01")))
        .containsExactly("c 09-30 MISSED [a b]", "d 09-30 MISSED");
  }

  @Test
  void what_a_unit_handed_in_before_it_ended_stays_with_it() {
    ObligationSources.Builder half =
        sources(PLAN, MERGED, "10-01").addTaskReport(report("1", "a", "08-01").build());

    assertThat(lines(half))
        .containsExactly("a 09-30 SUBMITTED", "c 09-30 MISSED [b]", "d 09-30 MISSED");
    assertThat(lines(half.addTaskReport(report("1", "b", "08-10").build())))
        .containsExactly("a 09-30 SUBMITTED", "b 09-30 SUBMITTED", "d 09-30 MISSED");
  }

  @Test
  void a_unit_that_was_there_before_owes_its_own_part_too() {
    OrganizationDirectory intoOlder = directory(ended("a", "08-14", "d"), division("d"));

    assertThat(lines(sources(PLAN, intoOlder, "09-01"))).containsExactly("d 09-30 OPEN [a]");
    assertThat(
            lines(
                sources(PLAN, intoOlder, "09-01").addTaskReport(report("1", "a", "08-01").build())))
        .containsExactly("a 09-30 SUBMITTED", "d 09-30 OPEN");
  }

  @Test
  void what_was_due_before_the_merger_stays_with_the_old_units() {
    OrganizationDirectory later =
        directory(ended("a", "10-31", "c"), ended("b", "10-31", "c"), founded("c", "11-01"));

    assertThat(lines(sources(PLAN, later, "12-01")))
        .containsExactly("a 09-30 MISSED", "b 09-30 MISSED");
  }

  @Test
  void a_successor_hands_in_late_what_the_old_unit_missed() {
    OrganizationDirectory later =
        directory(ended("a", "10-31", "c"), division("b"), founded("c", "11-01"));

    assertThat(
            lines(sources(PLAN, later, "12-01").addTaskReport(report("1", "c", "11-20").build())))
        .containsExactly("a 09-30 LATE", "b 09-30 MISSED");
  }

  @Test
  void a_waived_part_stays_with_the_unit_that_was_excused() {
    Waiver waiver =
        new Waiver(
            TASK,
            UnitId.of("a"),
            Optional.empty(),
            day("08-01"),
            ObligationsTest.document("Công văn số 12/STP-VP ngày 01/8/2026"));

    assertThat(lines(sources(PLAN, MERGED, "10-01").addWaiver(waiver)))
        .containsExactly("a 09-30 WAIVED", "c 09-30 MISSED [b]", "d 09-30 MISSED");
  }

  @Test
  void after_a_split_each_successor_owes_the_part() {
    assertThat(lines(sources(PLAN, SPLIT, "09-01")))
        .containsExactly("b 09-30 OPEN [a]", "c 09-30 OPEN [a]");
  }

  @Test
  void after_a_split_the_successor_named_for_it_owes_the_part_alone() {
    Handover handover = new Handover(TASK, UnitId.of("a"), UnitId.of("c"));
    Handover ofAnother =
        new Handover(ObligationSubject.ofTask(TaskId.of("2")), UnitId.of("a"), UnitId.of("b"));

    assertThat(lines(sources(PLAN, SPLIT, "09-01").addHandovers(handover, ofAnother)))
        .containsExactly("c 09-30 OPEN [a]");
  }

  @Test
  void in_the_period_after_a_split_every_unit_of_the_set_owes() {
    Recurring quarterly =
        Recurring.of(RecurrenceRule.parse("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"));
    Plan recurring = plan(task("1", quarterly, DIVISIONS).build());
    Handover handover = new Handover(TASK, UnitId.of("a"), UnitId.of("c"));

    assertThat(lines(sources(recurring, SPLIT, "10-01").addHandover(handover)))
        .containsExactly(
            "a 03-20 MISSED",
            "a 06-20 MISSED",
            "c 09-20 MISSED [a]",
            "b 12-20 OPEN",
            "c 12-20 OPEN [a]");
  }

  @Test
  void refuses_a_handover_to_a_unit_that_is_no_successor() {
    ObligationSources.Builder wrong =
        sources(PLAN, SPLIT, "09-01")
            .addHandover(new Handover(TASK, UnitId.of("a"), UnitId.of("van-phong")));

    assertThatIllegalArgumentException()
        .isThrownBy(wrong::build)
        .withMessage(
            "Handover of task/1 from a to van-phong, which is not among its successors [b, c]");
  }

  @Test
  void a_part_that_nobody_took_over_is_listed_and_not_owed() {
    OrganizationDirectory dissolved = directory(ended("a", "08-14"), division("b"));
    Obligations found = Obligations.of(sources(PLAN, dissolved, "09-01").build());

    assertThat(lines(found)).containsExactly("b 09-30 OPEN");
    assertThat(found.unmeasured())
        .singleElement()
        .matches(one -> one.unit().equals(Optional.of(UnitId.of("a"))))
        .matches(one -> one.reason() == UnmeasuredReason.NO_SUCCESSOR);
    assertThat(lines(sources(PLAN, dissolved, "08-14")))
        .containsExactly("a 09-30 OPEN", "b 09-30 OPEN");
  }

  @Test
  void a_set_leaves_its_part_to_a_successor_outside_it_but_not_to_one_it_excepts() {
    OrganizationDirectory intoOffice = directory(ended("a", "08-14", "van-phong"), division("b"));
    UnitsOfKinds withoutOffice =
        new UnitsOfKinds(DEPARTMENT, Set.of(UnitKind.DIVISION), Set.of(UnitId.of("van-phong")));
    Plan excepting = plan(task("1", THIRD_QUARTER, withoutOffice).build());

    assertThat(lines(sources(PLAN, intoOffice, "09-01")))
        .containsExactly("van-phong 09-30 OPEN [a]", "b 09-30 OPEN");
    assertThat(lines(sources(excepting, intoOffice, "09-01"))).containsExactly("b 09-30 OPEN");
    assertThat(Obligations.of(sources(excepting, intoOffice, "09-01").build()).unmeasured())
        .extracting(UnmeasuredDuty::reason)
        .containsExactly(UnmeasuredReason.NO_SUCCESSOR);
  }

  @Test
  void a_set_never_held_a_unit_that_was_gone_before_the_plan_ran() {
    OrganizationDirectory gone =
        directory(
            division("a").validTo(day("01-01").minusDays(1)).addSuccessor(UnitId.of("van-phong")),
            division("b"));

    assertThat(lines(sources(PLAN, gone, "09-01"))).containsExactly("b 09-30 OPEN");
    assertThat(lines(sources(plan(task("1", THIRD_QUARTER, units("a")).build()), gone, "09-01")))
        .containsExactly("van-phong 09-30 OPEN [a]");
  }

  @Test
  void a_unit_founded_in_the_period_owes_from_then_on() {
    OrganizationDirectory growing = directory(division("a"), founded("b", "08-15"));

    assertThat(lines(sources(PLAN, growing, "08-14"))).containsExactly("a 09-30 OPEN");
    assertThat(lines(sources(PLAN, growing, "08-15")))
        .containsExactly("a 09-30 OPEN", "b 09-30 OPEN");
  }

  @Test
  void the_evidence_of_a_continuous_duty_passes_to_the_successor() {
    Plan continuous = plan(task("1", ONGOING, DIVISIONS).build());
    ObligationSources.Builder known =
        sources(continuous, MERGED, "08-15").addTaskReport(evidence("1", "a", "07-20"));

    assertThat(lines(known.asOf(day("08-14"))))
        .containsExactly("a 10-20 FRESH", "b NEVER", "d NEVER");
    assertThat(lines(known.asOf(day("08-15")))).containsExactly("c 10-20 FRESH [a b]", "d NEVER");
  }

  @Test
  void history_bears_the_name_of_its_day() {
    OrganizationDirectory renamed =
        directory(
            division("a")
                .name(BilingualText.ofVietnamese("Phòng Mới"))
                .addFormerName(
                    new FormerName(BilingualText.ofVietnamese("Phòng Cũ"), day("09-30"))));
    Plan both =
        plan(task("1", THIRD_QUARTER, DIVISIONS).build(), task("2", ONGOING, DIVISIONS).build());
    List<Obligation> found = Obligations.of(sources(both, renamed, "10-01").build()).obligations();

    assertThat(found)
        .extracting(one -> one.getUnitName().vi())
        .containsExactly("Phòng Cũ", "Phòng Mới");
  }
}
