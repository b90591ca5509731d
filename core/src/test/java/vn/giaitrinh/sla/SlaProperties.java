package vn.giaitrinh.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
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

  private static LocalDate firstDay(CaseFile file) {
    return file.effectiveEvents().get(0).getOn();
  }
}
