package vn.giaitrinh.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.Language;

/** The lines that a developer writes to embed the SDK, as the README shows them. */
public final class Embedding {
  private Embedding() {}

  /**
   * Prints the clocks of one made-up request, and the proof of a due date.
   *
   * @param args none
   */
  public static void main(String[] args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    CaseFile request =
        CaseFile.builder()
            .id(CaseId.of("GT-2026/0001"))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .leadUnit(UnitId.of("van-phong-so"))
            .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 8, 20)).build())
            .addEvent(RequestAccepted.builder().on(LocalDate.of(2026, 8, 27)).build())
            .build();

    SlaCheck law = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());
    for (ClockSnapshot clock : law.check(request, LocalDate.of(2026, 9, 9))) {
      out.println(clock.getClock().getLabel().in(Language.EN));
      out.println("  " + clock.getTimeliness() + ", due " + clock.lastDay().orElseThrow());
      out.println("  " + clock.basis().get(0).cite(Language.EN));
    }

    ClockSnapshot intake = law.check(request, LocalDate.of(2026, 9, 9)).get(0);
    out.print(intake.explain().render(Language.EN));
  }
}
