package vn.giaitrinh.report.text;

import java.io.IOException;
import java.util.Optional;
import vn.giaitrinh.compliance.coverage.ClauseCoverage;
import vn.giaitrinh.compliance.coverage.Coverage;
import vn.giaitrinh.compliance.coverage.DocumentCoverage;
import vn.giaitrinh.compliance.coverage.UnsupportedClaim;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.Label;

/** How far the plan carries out the documents above it: gaps, and claims without ground. */
final class TextCoverage {
  private final Content content;
  private final Coverage coverage;
  private final CoverageContent words;
  private final TextWriter out;

  TextCoverage(Content content, TextWriter out) {
    this.content = content;
    this.coverage = content.summary().getCoverage();
    this.words = new CoverageContent(content);
    this.out = out;
  }

  void write() throws IOException {
    if (!words.isListed()) {
      out.paragraph(2, content.say(Label.NONE_LISTED));
    }
    if (!coverage.documents().isEmpty()) {
      documents();
    }
    if (!coverage.unsupportedClaims().isEmpty()) {
      out.paragraph(2, content.say(Label.CLAIMS) + ":");
      for (UnsupportedClaim claim : coverage.unsupportedClaims()) {
        out.hanging("    - ", words.claim(claim));
      }
    }
    Optional<String> withoutMandate = words.withoutMandate();
    if (withoutMandate.isPresent()) {
      out.paragraph(2, withoutMandate.get());
    }
  }

  private void documents() throws IOException {
    TextTable table =
        new TextTable().rest(content.say(Label.DOCUMENT)).number(content.say(Label.COVERED), 14);
    for (DocumentCoverage document : coverage.documents()) {
      table.row(document.document().cite(), words.covered(document));
      if (!document.gaps().isEmpty()) {
        table.note(content.say(Label.GAPS) + ":");
        for (ClauseCoverage gap : document.gaps()) {
          table.note(gap.clause().id() + ". " + content.say(gap.clause().text()));
        }
      }
    }
    table.write(out);
  }
}
