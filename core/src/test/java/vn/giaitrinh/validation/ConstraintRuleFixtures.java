package vn.giaitrinh.validation;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.constraint.ChronologicalEvents;
import vn.giaitrinh.constraint.DistinctBy;
import vn.giaitrinh.constraint.KnownUnit;
import vn.giaitrinh.constraint.LeadOrImplementing;
import vn.giaitrinh.constraint.ReportingPeriodOf;
import vn.giaitrinh.constraint.ValidDocumentNumber;
import vn.giaitrinh.constraint.ValidRecurrence;
import vn.giaitrinh.constraint.ValidTimingPhrase;
import vn.giaitrinh.constraint.ValidUnitId;
import vn.giaitrinh.constraint.Vietnamese;
import vn.giaitrinh.constraint.WorkingDay;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Budget;
import vn.giaitrinh.plan.Deliverable;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;
import vn.giaitrinh.text.BilingualText;

/** The made-up plan, with what a host adds to it, and for each constraint what breaks it alone. */
final class ConstraintRuleFixtures {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final CaseEvent FIRST = CaseResumed.builder().on(MONDAY).build();
  private static final CaseEvent SECOND = CaseResumed.builder().on(MONDAY.plusDays(1)).build();

  /** A plan of a host, with a constraint of each kind on what it adds. */
  interface HostPlan extends Plan {
    @ChronologicalEvents
    List<CaseEvent> getEntries();

    @DistinctBy("id")
    List<RequestedPoint> getQuestions();

    @KnownUnit
    UnitId getKeeper();

    @LeadOrImplementing
    List<Assignment> getHelpers();

    @ReportingPeriodOf
    String getReportedIn();

    @ValidDocumentNumber
    String getSubmission();

    @ValidRecurrence
    String getMeetings();

    @ValidTimingPhrase
    String getHandover();

    @ValidUnitId
    String getDesk();

    @Vietnamese
    String getRemark();

    @WorkingDay
    LocalDate getHearing();
  }

  private static final Map<String, Object> ADDED =
      Map.ofEntries(
          Map.entry("getEntries", List.of(FIRST, SECOND)),
          Map.entry("getQuestions", List.of(point("1"), point("2"))),
          Map.entry("getKeeper", UnitId.of("van-phong-so")),
          Map.entry("getHelpers", List.of(assigned(Role.LEAD))),
          Map.entry("getReportedIn", "2026-Q3"),
          Map.entry("getSubmission", "12/TTr-STP"),
          Map.entry("getMeetings", "FREQ=MONTHLY"),
          Map.entry("getHandover", "Thường xuyên"),
          Map.entry("getDesk", "phong-mot"),
          Map.entry("getRemark", "Ghi chú hư cấu"),
          Map.entry("getHearing", MONDAY));

  static final Plan SOUND = host(ADDED);

  private ConstraintRuleFixtures() {}

  /** Returns the sound plan with what breaks a rule. */
  static Plan breaking(ConstraintRule rule) {
    return switch (rule) {
      case NOT_NULL -> PlanRuleFixtures.SOUND.toBuilder().signer(Optional.empty()).build();
      case NOT_BLANK ->
          PlanRuleFixtures.SOUND.toBuilder().title(BilingualText.ofVietnamese(" ")).build();
      case NOT_EMPTY ->
          PlanRuleFixtures.SOUND.toBuilder().groups(List.of()).basisDocuments(List.of()).build();
      case POSITIVE ->
          PlanRuleFixtures.edit(
              task ->
                  task.addDeliverable(
                      Deliverable.builder().documentKind("Báo cáo").quantity(0).build()));
      case POSITIVE_OR_ZERO ->
          PlanRuleFixtures.edit(
              task ->
                  task.budget(
                      Budget.builder()
                          .source("Nguồn hư cấu")
                          .amount(BigDecimal.valueOf(-1))
                          .build()));
      case CHRONOLOGICAL_EVENTS -> host("getEntries", List.of(SECOND, FIRST));
      case DISTINCT_BY -> host("getQuestions", List.of(point("1"), point("1")));
      case KNOWN_UNIT -> host("getKeeper", UnitId.of("phong-la"));
      case LEAD_OR_IMPLEMENTING -> host("getHelpers", List.of(assigned(Role.SUPPORTING)));
      case REPORTING_PERIOD_OF -> host("getReportedIn", "Quý III");
      case VALID_DOCUMENT_NUMBER -> host("getSubmission", "12");
      case VALID_RECURRENCE -> host("getMeetings", "FREQ=MONTHLY;BYMONTHDAY=32");
      case VALID_TIMING_PHRASE -> host("getHandover", "nt");
      case VALID_UNIT_ID -> host("getDesk", "Phòng Một");
      case VIETNAMESE -> host("getRemark", "...");
      case WORKING_DAY -> host("getHearing", MONDAY.minusDays(1));
    };
  }

  private static Plan host(String getter, Object value) {
    Map<String, Object> added = new HashMap<>(ADDED);
    added.put(getter, value);
    return host(added);
  }

  private static Plan host(Map<String, Object> added) {
    return (Plan)
        Proxy.newProxyInstance(
            HostPlan.class.getClassLoader(),
            new Class<?>[] {HostPlan.class},
            (proxy, method, arguments) ->
                added.containsKey(method.getName())
                    ? added.get(method.getName())
                    : method.invoke(PlanRuleFixtures.SOUND, arguments));
  }

  private static RequestedPoint point(String id) {
    return new RequestedPoint(id, "Nội dung hư cấu");
  }

  private static Assignment assigned(Role role) {
    return Assignment.of(role, UnitSelector.of(UnitId.of("phong-mot")));
  }
}
