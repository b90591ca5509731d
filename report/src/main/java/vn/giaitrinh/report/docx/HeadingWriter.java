package vn.giaitrinh.report.docx;

import java.util.Locale;
import vn.giaitrinh.report.official.DocumentHeading;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.text.Language;

/** The head of the first page: the agency at the left, the name of the nation at the right. */
final class HeadingWriter {
  private static final int AGENCY_RULE = 1;
  private static final int MOTTO_RULE = 2;

  /** Of the width of the page: the name of the nation must stand on one line. */
  private static final double AGENCY_SHARE = 0.39;

  private static final int AGENCY_SIZE = 13;
  private static final int MOTTO_SIZE = 14;

  private final Flow flow;
  private final int width;

  HeadingWriter(Flow flow, int width) {
    this.flow = flow;
    this.width = width;
  }

  void write(OfficialDocument document) {
    int left = (int) (width * AGENCY_SHARE);
    Grid grid = Grid.plain(flow, new int[] {left, width - left});
    Flow[] names = grid.row();
    agency(names[0], document.heading(), left);
    nation(names[1], document.language());
    Flow[] numbers = grid.row();
    numbers[0].paragraph(Style.NUMBER, document.heading().number());
    if (document.title().kind().isEmpty()) {
      String word = FormWord.LETTER_SUBJECT.in(document.language());
      numbers[0].paragraph(Style.LETTER_SUBJECT, word + " " + document.title().subject());
    }
    numbers[1].paragraph(Style.PLACE_AND_DATE, document.heading().placeAndDate());
  }

  private static void agency(Flow cell, DocumentHeading heading, int left) {
    heading.parentAgency().ifPresent(parent -> cell.paragraph(Style.PARENT_AGENCY, parent));
    cell.paragraph(Style.AGENCY, heading.agency());
    String capitals = heading.agency().toUpperCase(Locale.ROOT);
    cell.rule(AGENCY_RULE, TextWidth.ruleBelow(capitals, AGENCY_SIZE, left));
  }

  private static void nation(Flow cell, Language language) {
    String motto = FormWord.MOTTO.in(language);
    cell.paragraph(Style.NATIONAL_NAME, FormWord.NATIONAL_NAME.in(language));
    cell.paragraph(Style.MOTTO, motto);
    cell.rule(MOTTO_RULE, TextWidth.of(motto, MOTTO_SIZE));
  }
}
