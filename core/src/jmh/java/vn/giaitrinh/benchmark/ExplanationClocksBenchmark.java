package vn.giaitrinh.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.CaseResumed;
import vn.giaitrinh.casefile.CaseSuspended;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.ExplanationSent;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.sla.SlaReading;

/** Both clocks of a request for explanation, read from its case file; findings aside. */
@State(Scope.Benchmark)
public class ExplanationClocksBenchmark {
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 8, 27);
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final int CASES = 64;

  /** Three events, or six with a suspension and an extension. */
  @Param({"3", "6"})
  public int events;

  private final CaseFile[] cases = new CaseFile[CASES];
  private SlaCheck check = SlaCheck.of(List.of(), WorkingCalendars.vietnam());
  private int next;

  /**
   * Makes the cases, and checks both due dates of each against the plain loop.
   *
   * @param contestants the calendars
   */
  @Setup
  public void agree(Contestants contestants) {
    check = SlaCheck.of(ShippedLaw.vietnam(), contestants.giaiTrinh);
    for (int i = 0; i < CASES; i++) {
      cases[i] = caseFile(i);
      List<ClockSnapshot> clocks = check.check(cases[i], AS_OF);
      LocalDate[] due = dueByLoop(contestants, i);
      Agreement.check("intake of case " + i, due[0], clocks.get(0).lastDay().orElseThrow());
      Agreement.check("explanation of case " + i, due[1], clocks.get(1).lastDay().orElseThrow());
    }
  }

  /** Every clock that the shipped law has for such a case, with status and timeliness. */
  @Benchmark
  public SlaReading giaiTrinh() {
    return check.read(cases[nextCase()], AS_OF);
  }

  /** The two due dates alone, by stepping from day to day. */
  @Benchmark
  public LocalDate[] loop(Contestants contestants) {
    return dueByLoop(contestants, nextCase());
  }

  private int nextCase() {
    next = (next + 1) % CASES;
    return next;
  }

  private static LocalDate accepted(int i) {
    return ACCEPTED.minusDays(7L * (i % 8));
  }

  private CaseFile caseFile(int i) {
    LocalDate accepted = accepted(i);
    CaseFile.Builder builder =
        CaseFile.builder()
            .id(CaseId.of("GT-2026/" + i))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"))
            .addEvent(RequestReceived.builder().on(accepted.minusDays(7)).build())
            .addEvent(RequestAccepted.builder().on(accepted).build());
    if (events > 3) {
      builder
          .addEvent(CaseSuspended.builder().on(accepted.plusDays(3)).build())
          .addEvent(CaseResumed.builder().on(accepted.plusDays(5)).build())
          .addEvent(
              DeadlineExtended.builder()
                  .on(accepted.plusDays(6))
                  .amount(10)
                  .notice(DocumentNumber.parse("7/TB-STP"))
                  .build());
    }
    return builder.addEvent(ExplanationSent.builder().on(accepted.plusDays(14)).build()).build();
  }

  /** Five working days from the receipt; 15 days, or 25 and two suspended, from the acceptance. */
  private LocalDate[] dueByLoop(Contestants contestants, int i) {
    LocalDate accepted = accepted(i);
    int days = events > 3 ? 27 : 15;
    LocalDate last = accepted;
    for (int counted = 0; counted < days; counted++) {
      last = last.plusDays(1);
    }
    return new LocalDate[] {
      contestants.plusByLoop(accepted.minusDays(7), 5), contestants.plusByLoop(last.minusDays(1), 1)
    };
  }
}
