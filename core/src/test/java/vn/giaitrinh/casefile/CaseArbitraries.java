package vn.giaitrinh.casefile;

import static vn.giaitrinh.casefile.Cases.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Events as registers send them: in any order, twice, late, wrong and voided. */
final class CaseArbitraries {
  private static final List<String> IDS = List.of("a", "b", "c", "ACCEPTED@2026-09-02");

  private CaseArbitraries() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 5).map(DAY::plusDays);
  }

  /** Few ids, days and types, so that many events meet. */
  static Arbitrary<CaseEvent> meetingEvents() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            days(),
            Arbitraries.of(IDS).optional(0.4),
            days().optional(0.5),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.integers().between(1, 3))
        .as(CaseArbitraries::event);
  }

  private static CaseEvent event(
      int kind,
      LocalDate on,
      Optional<String> id,
      Optional<LocalDate> recordedOn,
      int sequence,
      int amount) {
    return switch (kind) {
      case 0 ->
          RequestReceived.builder().on(on).id(id).recordedOn(recordedOn).sequence(sequence).build();
      case 1 ->
          RequestAccepted.builder().on(on).id(id).recordedOn(recordedOn).sequence(sequence).build();
      case 2, 3 ->
          DeadlineExtended.builder()
              .on(on)
              .id(id)
              .recordedOn(recordedOn)
              .sequence(sequence)
              .amount(amount)
              .build();
      case 4 ->
          EventVoided.builder()
              .on(on)
              .id(id)
              .recordedOn(recordedOn)
              .sequence(sequence)
              .eventId(IDS.get(amount))
              .build();
      case 5 -> EventVoided.builder().on(on).id(id).eventId("EXTENDED@" + DAY).build();
      default -> EventVoided.builder().on(on).eventId("VOIDED@" + DAY.plusDays(amount)).build();
    };
  }

  static final class MeetingEvents implements ArbitrarySupplier<List<CaseEvent>> {
    @Override
    public Arbitrary<List<CaseEvent>> get() {
      return meetingEvents().list().ofMaxSize(12);
    }
  }

  static final class Days implements ArbitrarySupplier<LocalDate> {
    @Override
    public Arbitrary<LocalDate> get() {
      return Arbitraries.oneOf(days(), Arbitraries.just(LocalDate.MAX));
    }
  }
}
