package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.EventVoided;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.text.Language;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SlaProperties {
  private static final SlaCheck CHECK =
      SlaCheck.of(
          List.of(
              ShippedLaw.vietnam().get(0),
              SlaCases.pack("working-days", SlaCases.explain(WorkingDays.of(7)).build()).build()),
          WorkingCalendars.vietnam());

  @Property
  void any_order_of_arrival_gives_one_answer(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(max = 90) int after,
      @ForAll long seed) {
    LocalDate asOf = firstDay(file).plusDays(after);
    List<CaseEvent> events = new ArrayList<>(file.getEvents());
    events.addAll(file.getEvents().subList(0, events.size() / 2));
    Collections.shuffle(events, new Random(seed));

    assertThat(SlaCases.told(CHECK.check(SlaCases.file(events), asOf)))
        .isEqualTo(SlaCases.told(CHECK.check(file, asOf)));
  }

  @Property
  void a_snapshot_depends_on_nothing_after_its_day(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(max = 60) int after) {
    LocalDate asOf = firstDay(file).plusDays(after);
    List<CaseEvent> known =
        file.getEvents().stream().filter(event -> !event.getOn().isAfter(asOf)).toList();

    assertThat(SlaCases.told(CHECK.check(file, asOf)))
        .isEqualTo(SlaCases.told(CHECK.check(SlaCases.file(known), asOf)));
  }

  @Property
  void a_suspension_more_never_brings_a_due_date_forward(
      @ForAll(supplier = SlaArbitraries.SuspendedCases.class) SlaArbitraries.Suspended suspended,
      @ForAll @IntRange(max = 3) int leftOut) {
    LocalDate asOf = suspended.start().plusDays(120);
    for (ClockSnapshot more : CHECK.check(suspended.file(-1), asOf)) {
      ClockSnapshot less =
          CHECK.check(suspended.file(leftOut), asOf).stream()
              .filter(one -> one.getPack().equals(more.getPack()))
              .filter(one -> one.getClock().equals(more.getClock()))
              .findFirst()
              .orElseThrow();
      assertThat(more.lastDay().orElseThrow()).isAfterOrEqualTo(less.lastDay().orElseThrow());
    }
  }

  @Property
  void every_due_date_proves_itself(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(max = 90) int after) {
    for (ClockSnapshot clock : CHECK.check(file, firstDay(file).plusDays(after))) {
      clock
          .getDueDate()
          .ifPresent(
              due ->
                  assertThat(due.ledger().verify()).as(due.ledger().render(Language.EN)).isTrue());
    }
  }

  @Property
  void status_timeliness_and_figures_agree(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(max = 90) int after) {
    LocalDate asOf = firstDay(file).plusDays(after);
    for (ClockSnapshot clock : CHECK.check(file, asOf)) {
      Timeliness timeliness = clock.getTimeliness();
      assertThat(clock.getDaysLate() > 0).isEqualTo(timeliness.isLate());
      assertThat(timeliness == Timeliness.OVERDUE)
          .isEqualTo(
              clock.getStatus().isOpen() && clock.lastDay().map(asOf::isAfter).orElse(false));
      assertThat(clock.getUnitsLeft().isPresent())
          .isEqualTo(clock.getStatus() == ClockStatus.RUNNING);
      assertThat(clock.getPausedSince().isPresent())
          .isEqualTo(clock.getStatus() == ClockStatus.PAUSED);
      assertThat(clock.getEndedOn().isPresent())
          .isEqualTo(
              clock.getStatus() == ClockStatus.STOPPED
                  || clock.getStatus() == ClockStatus.CANCELLED);
      assertThat(clock.getExtensions().stream().filter(one -> one.outcome().isHonoured()).count())
          .isLessThanOrEqualTo(
              clock.getRule().getExtension().map(ExtensionRule::getMaxCount).orElse(0));
      assertThat(clock.getExtensions())
          .allMatch(one -> one.granted() > 0 == one.outcome().isHonoured());
    }
  }

  @Property
  void two_suspensions_add(
      @ForAll(supplier = SlaArbitraries.Days.class) LocalDate start,
      @ForAll @IntRange(min = 1, max = 5) int first,
      @ForAll @IntRange(min = 1, max = 20) int firstLength,
      @ForAll @IntRange(min = 1, max = 5) int gap,
      @ForAll @IntRange(min = 1, max = 20) int secondLength) {
    LocalDate from = start.plusDays(first);
    LocalDate again = from.plusDays(firstLength + gap);
    SlaCheck check = SlaCheck.of(List.of(notRolled("test")), WorkingCalendars.vietnam());
    List<CaseEvent> events = new ArrayList<>(accepted(start));
    events.addAll(suspended(from, from.plusDays(firstLength)));
    events.addAll(suspended(again, again.plusDays(secondLength)));

    LocalDate due = check.check(SlaCases.file(events), again.plusDays(60)).get(0).lastDay().get();

    assertThat(due).isEqualTo(start.plusDays(15 + firstLength + secondLength));
  }

  @Property
  void another_pack_keeps_the_pauses(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(max = 90) int after) {
    LocalDate asOf = firstDay(file).plusDays(after);
    SlaCheck one = SlaCheck.of(List.of(SlaCases.pack("one", 10)), WorkingCalendars.vietnam());
    SlaCheck other = SlaCheck.of(List.of(SlaCases.pack("other", 40)), WorkingCalendars.vietnam());

    assertThat(other.check(file, asOf))
        .extracting(
            ClockSnapshot::getStatus, ClockSnapshot::getPausedSince, ClockSnapshot::getEndedOn)
        .isEqualTo(
            one.check(file, asOf).stream()
                .map(clock -> tuple(clock.getStatus(), clock.getPausedSince(), clock.getEndedOn()))
                .toList());
  }

  @Property
  void to_void_the_last_event_is_never_to_have_had_it(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file) {
    List<CaseEvent> events = file.effectiveEvents();
    CaseEvent last = events.get(events.size() - 1);
    Assume.that(events.stream().filter(event -> event.id().equals(last.id())).count() == 1);
    List<CaseEvent> without = events.subList(0, events.size() - 1);
    List<CaseEvent> voided = new ArrayList<>(events);
    voided.add(EventVoided.builder().on(last.getOn()).eventId(last.id()).build());
    LocalDate asOf = last.getOn().plusDays(30);

    assertThat(SlaCases.told(CHECK.check(SlaCases.file(voided), asOf)))
        .isEqualTo(SlaCases.told(CHECK.check(SlaCases.file(without), asOf)));
  }

  @Property
  void an_event_recorded_late_is_seen_once_it_is_known(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(min = 1, max = 40) int delay) {
    List<CaseEvent> events = file.effectiveEvents();
    CaseEvent last = events.get(events.size() - 1);
    Assume.that(last instanceof RequestAccepted);
    LocalDate recorded = last.getOn().plusDays(delay);
    List<CaseEvent> before = events.subList(0, events.size() - 1);
    List<CaseEvent> late = new ArrayList<>(before);
    late.add(((RequestAccepted) last).toBuilder().recordedOn(recorded).build());
    LocalDate asOf = last.getOn().plusDays(50);

    assertThat(
            SlaCases.told(CHECK.asKnownOn(recorded.minusDays(1)).check(SlaCases.file(late), asOf)))
        .isEqualTo(
            SlaCases.told(
                CHECK.asKnownOn(recorded.minusDays(1)).check(SlaCases.file(before), asOf)));
    assertThat(SlaCases.told(CHECK.asKnownOn(recorded).check(SlaCases.file(late), asOf)))
        .isEqualTo(SlaCases.told(CHECK.asKnownOn(recorded).check(file, asOf)));
  }

  @Property
  void status_and_timeliness_go_together_as_the_table_says(
      @ForAll(supplier = SlaArbitraries.Cases.class) CaseFile file,
      @ForAll @IntRange(max = 90) int after) {
    for (ClockSnapshot clock : CHECK.check(file, firstDay(file).plusDays(after))) {
      assertThat(TimelinessTableTest.possible(clock.getStatus())).contains(clock.getTimeliness());
    }
  }

  private static List<CaseEvent> accepted(LocalDate start) {
    return List.of(
        SlaCases.event(CaseEventType.RECEIVED, start, 1, true),
        SlaCases.event(CaseEventType.ACCEPTED, start, 1, true));
  }

  private static List<CaseEvent> suspended(LocalDate from, LocalDate until) {
    return List.of(
        SlaCases.event(CaseEventType.SUSPENDED, from, 1, true),
        SlaCases.event(CaseEventType.RESUMED, until, 1, true));
  }

  private static RulePack notRolled(String id) {
    return SlaCases.pack(id, SlaCases.explain(CalendarDays.of(15)).rolls(false).build()).build();
  }

  private static LocalDate firstDay(CaseFile file) {
    return file.effectiveEvents().get(0).getOn();
  }
}
