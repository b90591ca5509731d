package vn.giaitrinh.report.docx;

import java.util.List;
import vn.giaitrinh.report.official.DocumentTitle;
import vn.giaitrinh.report.official.OfficialDocument;

/** What stands between the head and the body: the title, the addressees, the legal bases. */
final class TitleWriter {
  private static final int SUBJECT_RULE = 3;
  private static final int SUBJECT_SIZE = 14;

  private final Flow flow;
  private final int width;

  TitleWriter(Flow flow, int width) {
    this.flow = flow;
    this.width = width;
  }

  void write(OfficialDocument document) {
    DocumentTitle title = document.title();
    title.kind().ifPresent(kind -> title(kind, title.subject()));
    addressees(FormWord.TO.in(document.language()), document.addressees());
    if (document.addressees().isEmpty()) {
      flow.empty(Style.NORMAL);
    }
    List<String> bases = document.legalBases();
    for (int i = 0; i < bases.size(); i++) {
      flow.paragraph(Style.LEGAL_BASIS, Marks.listed(bases.get(i), i == bases.size() - 1));
    }
  }

  private void title(String kind, String subject) {
    flow.paragraph(Style.TITLE, kind);
    flow.paragraph(Style.SUBJECT, subject);
    flow.rule(SUBJECT_RULE, TextWidth.ruleBelow(subject, SUBJECT_SIZE, width));
  }

  private void addressees(String to, List<String> addressees) {
    if (addressees.size() == 1) {
      flow.paragraph(Style.ADDRESSEES, to + " " + Marks.listed(addressees.get(0), true));
    } else if (!addressees.isEmpty()) {
      flow.paragraph(Style.ADDRESSEES, to);
      for (int i = 0; i < addressees.size(); i++) {
        boolean last = i == addressees.size() - 1;
        flow.paragraph(Style.ADDRESSEE, "- " + Marks.listed(addressees.get(i), last));
      }
    }
  }
}
