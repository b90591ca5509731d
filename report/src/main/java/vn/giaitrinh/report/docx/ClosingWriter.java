package vn.giaitrinh.report.docx;

import java.util.List;
import vn.giaitrinh.report.official.DistributionList;
import vn.giaitrinh.report.official.OfficialDocument;
import vn.giaitrinh.report.official.SignatureBlock;
import vn.giaitrinh.text.Language;

/** The end of a document: who receives it at the left, who signs it at the right. */
final class ClosingWriter {
  private final Flow flow;
  private final int width;

  ClosingWriter(Flow flow, int width) {
    this.flow = flow;
    this.width = width;
  }

  void write(OfficialDocument document) {
    flow.empty(Style.TABLE_GAP).getPPr().addNewKeepNext();
    int left = width / 2;
    Flow[] cells = Grid.plain(flow, new int[] {left, width - left}).row();
    distribution(cells[0], document.distribution(), document.language());
    signature(cells[1], document.signature());
  }

  private static void distribution(Flow cell, DistributionList list, Language language) {
    cell.paragraph(Style.RECIPIENTS, FormWord.RECIPIENTS.in(language));
    List<String> recipients = list.recipients();
    for (int i = 0; i < recipients.size(); i++) {
      boolean last = i == recipients.size() - 1 && list.archive().isEmpty();
      cell.paragraph(Style.RECIPIENT, "- " + Marks.listed(recipients.get(i), last));
    }
    list.archive()
        .ifPresent(
            archive ->
                cell.paragraph(
                    Style.RECIPIENT,
                    "- " + FormWord.ARCHIVE.in(language) + " " + Marks.listed(archive, true)));
  }

  /** The room to sign is above the name, whether that is known or not. */
  private static void signature(Flow cell, SignatureBlock signature) {
    signature.power().forEach(line -> cell.paragraph(Style.POWER, line));
    cell.paragraph(Style.SIGNER, signature.name().orElse(""));
  }
}
