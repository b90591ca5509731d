package vn.giaitrinh.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import vn.giaitrinh.casefile.CaseClosed;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.CaseTerminated;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.DialogueHeld;
import vn.giaitrinh.casefile.ExplanationReopened;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.RequestRefused;
import vn.giaitrinh.casefile.RequestTransferred;
import vn.giaitrinh.casefile.RequestWithdrawn;
import vn.giaitrinh.casefile.ResponsibilityMoved;
import vn.giaitrinh.progress.TaskReport;

/** Case files and reports as they come, those that make no sense included. */
final class ComplianceArbitraries {
  private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
  private static final int KINDS = 15;

  private ComplianceArbitraries() {}

  /** A record: a case file or a task report. */
  record Input(List<CaseFile> cases, List<TaskReport> reports) {
    void addTo(ComplianceTally tally) {
      cases.forEach(tally::add);
      reports.forEach(tally::add);
    }
  }

  static Arbitrary<CaseEvent> events() {
    return Combinators.combine(
            Arbitraries.integers().between(0, KINDS - 1),
            Arbitraries.integers().between(0, 100).map(FIRST::plusDays),
            Arbitraries.integers().between(1, 20))
        .as(ComplianceArbitraries::event);
  }

  private static CaseEvent event(int kind, LocalDate on, int amount) {
    return switch (kind) {
      case 0 -> RequestAccepted.builder().on(on).build();
      case 1 -> RequestRefused.builder().on(on).build();
      case 2 -> RequestTransferred.builder().on(on).build();
      case 3 -> ExplanationSent.builder().on(on).build();
      case 4 -> RequestWithdrawn.builder().on(on).build();
      case 5 -> CaseTerminated.builder().on(on).build();
      case 6 -> CaseClosed.builder().on(on).build();
      case 7 -> ExplanationReopened.builder().on(on).build();
      case 8 -> DeadlineExtended.builder().on(on).amount(amount).build();
      case 9 -> CaseSuspended.builder().on(on).build();
      case 10 -> CaseResumed.builder().on(on).build();
      case 11 -> DialogueHeld.builder().on(on).build();
      case 12 ->
          ResponsibilityMoved.builder().on(on).toUnit(Samples.division(1 + amount % 14)).build();
      default -> RequestReceived.builder().on(on).build();
    };
  }

  static Arbitrary<CaseFile> cases() {
    return Combinators.combine(
            events().list().ofMaxSize(6),
            Arbitraries.integers().between(1, 500),
            Arbitraries.integers().between(1, 14),
            Arbitraries.of(RequestChannel.values()),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(true, false))
        .as(
            (events, number, unit, channel, receivedAfter, explained) -> {
              List<CaseEvent> all = new ArrayList<>(events);
              all.add(RequestReceived.builder().on(FIRST.plusDays(receivedAfter)).build());
              CaseFile.Builder file =
                  Samples.draft("GT-" + number)
                      .id(CaseId.of("GT-" + number))
                      .leadUnit(Samples.division(unit))
                      .channel(channel)
                      .events(all);
              return explained
                  ? file.explanations(List.of(Samples.record().build())).build()
                  : file.build();
            });
  }

  static Arbitrary<TaskReport> reports() {
    return Combinators.combine(
            Arbitraries.of("1", "2", "9"),
            Arbitraries.integers().between(1, 14),
            Arbitraries.integers().between(-300, 120).map(FIRST::plusDays))
        .as((task, unit, on) -> Samples.report(task, Samples.division(unit), on));
  }

  static Arbitrary<Input> inputs() {
    return Combinators.combine(cases().list().ofMaxSize(12), reports().list().ofMaxSize(12))
        .as(Input::new);
  }

  static final class Inputs implements ArbitrarySupplier<Input> {
    @Override
    public Arbitrary<Input> get() {
      return inputs();
    }
  }
}
