package vn.giaitrinh.casefile;

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

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class EffectiveEventsProperties {

  @Property(tries = 2000)
  void they_are_those_of_the_reference(
      @ForAll(supplier = CaseArbitraries.MeetingEvents.class) List<CaseEvent> events,
      @ForAll(supplier = CaseArbitraries.Days.class) LocalDate asOf,
      @ForAll(supplier = CaseArbitraries.Days.class) LocalDate knownOn) {
    assertThat(file(events).effectiveEvents(asOf, knownOn))
        .isEqualTo(ReferenceEvents.of(events, asOf, knownOn));
  }

  @Property
  void order_of_arrival_and_repetition_change_nothing(
      @ForAll(supplier = CaseArbitraries.MeetingEvents.class) List<CaseEvent> events,
      @ForAll long seed) {
    List<CaseEvent> again = new ArrayList<>(events);
    again.addAll(events.subList(0, events.size() / 2));
    Collections.shuffle(again, new Random(seed));

    assertThat(file(again).effectiveEvents()).isEqualTo(file(events).effectiveEvents());
  }

  @Property
  void what_is_not_yet_known_changes_nothing(
      @ForAll(supplier = CaseArbitraries.MeetingEvents.class) List<CaseEvent> events,
      @ForAll(supplier = CaseArbitraries.Days.class) LocalDate knownOn) {
    List<CaseEvent> known =
        events.stream()
            .filter(event -> !event.getRecordedOn().orElse(event.getOn()).isAfter(knownOn))
            .toList();

    assertThat(CaseHistory.of(file(events), LocalDate.MAX, knownOn).toString())
        .isEqualTo(CaseHistory.of(file(known), LocalDate.MAX).toString());
  }

  private static CaseFile file(List<CaseEvent> events) {
    return Cases.draft().events(events).build();
  }
}
