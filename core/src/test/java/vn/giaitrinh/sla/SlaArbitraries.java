package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseFile;

/** Cases as they come: in order and out of it, complete and not. */
final class SlaArbitraries {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final CaseEventType[] TYPES = {
    CaseEventType.RECEIVED,
    CaseEventType.ACCEPTED,
    CaseEventType.REFUSED,
    CaseEventType.TRANSFERRED,
    CaseEventType.ANSWERED,
    CaseEventType.WITHDRAWN,
    CaseEventType.TERMINATED,
    CaseEventType.EXTENDED,
    CaseEventType.SUSPENDED,
    CaseEventType.RESUMED
  };

  private SlaArbitraries() {}

  /** A start day and closed suspensions after it that neither touch nor overlap. */
  record Suspended(LocalDate start, List<LocalDate> days, int extendedAfter) {

    CaseFile file(int leftOut) {
      List<CaseEvent> events = new ArrayList<>();
      events.add(SlaCases.event(CaseEventType.RECEIVED, start, 1, true));
      events.add(SlaCases.event(CaseEventType.ACCEPTED, start, 1, true));
      events.add(SlaCases.event(CaseEventType.EXTENDED, start.plusDays(extendedAfter), 4, true));
      for (int i = 0; i + 1 < days.size(); i += 2) {
        if (i / 2 != leftOut) {
          events.add(SlaCases.event(CaseEventType.SUSPENDED, days.get(i), 1, true));
          events.add(SlaCases.event(CaseEventType.RESUMED, days.get(i + 1), 1, true));
        }
      }
      return SlaCases.file(events);
    }
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 365 * 6).map(FIRST::plusDays);
  }

  /** A case received, and up to eight events of any type within 60 days of it. */
  static Arbitrary<CaseFile> cases() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 60);
    return days()
        .flatMap(
            start ->
                Combinators.combine(
                        Arbitraries.of(TYPES),
                        offset,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(true, false))
                    .as(
                        (type, after, amount, notice) ->
                            SlaCases.event(type, start.plusDays(after), amount, notice))
                    .list()
                    .ofMaxSize(8)
                    .flatMap(
                        events ->
                            offset.map(
                                accepted -> {
                                  List<CaseEvent> all = new ArrayList<>(events);
                                  all.add(SlaCases.event(CaseEventType.RECEIVED, start, 1, true));
                                  all.add(
                                      SlaCases.event(
                                          CaseEventType.ACCEPTED,
                                          start.plusDays(accepted / 6),
                                          1,
                                          true));
                                  return SlaCases.file(all);
                                })));
  }

  static Arbitrary<Suspended> suspended() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(1, 45).set().ofMinSize(2).ofMaxSize(8),
            Arbitraries.integers().between(0, 30))
        .as(
            (start, offsets, extendedAfter) ->
                new Suspended(
                    start,
                    new TreeSet<>(offsets).stream().map(start::plusDays).toList(),
                    extendedAfter));
  }

  static final class Days implements ArbitrarySupplier<LocalDate> {
    @Override
    public Arbitrary<LocalDate> get() {
      return days();
    }
  }

  static final class Cases implements ArbitrarySupplier<CaseFile> {
    @Override
    public Arbitrary<CaseFile> get() {
      return cases();
    }
  }

  static final class SuspendedCases implements ArbitrarySupplier<Suspended> {
    @Override
    public Arbitrary<Suspended> get() {
      return suspended();
    }
  }
}
