package vn.giaitrinh.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.DeadlineExtended;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.casefile.RequestChannel;
import vn.giaitrinh.casefile.RequestReceived;
import vn.giaitrinh.casefile.Requester;
import vn.giaitrinh.casefile.RequesterKind;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.plan.Signer;
import vn.giaitrinh.report.letter.Letter;
import vn.giaitrinh.report.letter.LetterKind;
import vn.giaitrinh.report.letter.LetterOptions;
import vn.giaitrinh.report.letter.Letters;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.sla.SlaCheck;
import vn.giaitrinh.text.Language;

/**
 * The lines that check a letter of a case against what it must contain, as the README shows them.
 */
public final class CaseLetter {
  private CaseLetter() {}

  /**
   * Prints what a notice of extension of a made-up case lacks.
   *
   * @param args none
   */
  public static void main(String[] args) {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) {
    Requester requester =
        Requester.builder()
            .kind(RequesterKind.INDIVIDUAL)
            .name("Người yêu cầu hư cấu")
            .address("Địa chỉ hư cấu")
            .build();
    CaseFile request =
        CaseFile.builder()
            .id(CaseId.of("GT-2026/0001"))
            .kind(CaseKind.EXPLANATION_REQUEST)
            .channel(RequestChannel.AFFECTED_PARTY)
            .requester(requester)
            .leadUnit(UnitId.of("van-phong-so"))
            .addEvent(RequestReceived.builder().on(LocalDate.of(2026, 9, 3)).build())
            .addEvent(RequestAccepted.builder().on(LocalDate.of(2026, 9, 7)).build())
            .addEvent(
                DeadlineExtended.builder()
                    .on(LocalDate.of(2026, 9, 18))
                    .amount(10)
                    .notice(DocumentNumber.parse("31/TB-STP"))
                    .build())
            .build();
    SlaCheck law = SlaCheck.of(ShippedLaw.vietnam(), WorkingCalendars.vietnam());
    TitleBlock title =
        TitleBlock.builder()
            .agency("Sở Tư pháp")
            .signer(Signer.builder().post("Giám đốc").build())
            .build();

    LetterOptions options =
        LetterOptions.builder()
            .titleBlock(title)
            .clocks(law.check(request, LocalDate.of(2026, 9, 18)))
            .build();
    Letter letter = Letters.prepare(LetterKind.EXTENSION, request, options);
    for (Finding problem : letter.problems()) {
      out.println(problem.getMessage().in(Language.EN));
      problem.getHint().ifPresent(hint -> out.println("  " + hint.in(Language.EN)));
      problem.getBasis().ifPresent(basis -> out.println("  " + basis.cite(Language.EN)));
    }
  }
}
