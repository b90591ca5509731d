package vn.giaitrinh.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import vn.giaitrinh.calendar.CalendarDays;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.calendar.WorkingDays;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.report.Samples.Wording;
import vn.giaitrinh.report.option.Branding;
import vn.giaitrinh.report.option.CaseLedger;
import vn.giaitrinh.report.option.Logo;
import vn.giaitrinh.report.option.Narrative;
import vn.giaitrinh.report.option.ReportOptions;
import vn.giaitrinh.report.option.TitleBlock;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Options with everything that a page can show beside the summary, all of it made up. */
final class PageSamples {
  private static final int EMBLEM = 128;

  private PageSamples() {}

  static String page(Language language) {
    return Samples.render(ReportFormat.HTML, Samples.summary(), options(language, Wording.PLAIN));
  }

  /** Every place for text holds the same words. */
  static ReportOptions filledWith(Language language, String words) {
    return options(language, (vi, en) -> BilingualText.of(words, words));
  }

  private static ReportOptions options(Language language, Wording words) {
    return ReportOptions.builder()
        .language(language)
        .titleBlock(
            TitleBlock.builder()
                .parentAgency(words.raw("Ủy ban nhân dân tỉnh"))
                .agency(words.raw("Sở Tư pháp"))
                .number(DocumentNumber.parse("15/BC-STP"))
                .place(words.raw("Thành phố Mẫu"))
                .issuedOn(LocalDate.of(2026, 10, 2))
                .subject(words.raw("Kết quả giải trình chín tháng"))
                .build())
        .narrative(
            Narrative.builder()
                .addStrengths(words.raw("Các đơn vị phối hợp kịp thời."))
                .addProposals(words.raw("Đề nghị bổ sung biên chế."))
                .build())
        .branding(
            Branding.builder()
                .style(".agency { text-transform: uppercase; }\r\n")
                .logo(Logo.of("image/png", emblem(), words.raw("Biểu trưng minh họa")))
                .footer(words.raw("Số liệu giả định, chỉ để minh họa."))
                .build())
        .caseLedgers(ledgers(words))
        .build();
  }

  /** An emblem of no agency. */
  private static byte[] emblem() {
    BufferedImage image = new BufferedImage(EMBLEM, EMBLEM, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(new Color(0x1c5d63));
    pen.fillOval(0, 0, EMBLEM, EMBLEM);
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.drawPolyline(new int[] {36, 56, 92}, new int[] {66, 86, 44}, 3);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new AssertionError("A byte array does not fail", e);
    }
    return out.toByteArray();
  }

  private static List<CaseLedger> ledgers(Wording words) {
    WorkingCalendar calendar = WorkingCalendars.vietnam();
    BilingualText explain = words.of("Thực hiện việc giải trình", "Giving the explanation");
    BilingualText notice = words.of("Thông báo tiếp nhận", "Notice of acceptance");
    return List.of(
        new CaseLedger(
            words.raw("2026-0007"),
            explain,
            DueDate.of(LocalDate.of(2026, 8, 27), CalendarDays.of(15), calendar).ledger()),
        new CaseLedger(
            words.raw("2026-0007"),
            notice,
            DueDate.of(LocalDate.of(2026, 8, 27), WorkingDays.of(5), calendar).ledger()));
  }
}
