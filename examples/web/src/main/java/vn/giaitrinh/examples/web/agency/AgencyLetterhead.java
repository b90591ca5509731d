package vn.giaitrinh.examples.web.agency;

import java.util.List;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.plan.BasisDocument;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.report.option.TitleBlock;

/** What the report of the agency takes from its plan: on what it rests, who signs, who reads. */
public final class AgencyLetterhead {
  private AgencyLetterhead() {}

  public static TitleBlock of(Plan plan) {
    return TitleBlock.builder()
        .parentAgency("Ủy ban nhân dân thành phố")
        .symbol("BC-STP")
        .legalBases(bases(plan))
        .signer(plan.getSigner())
        .recipients(plan.getDistribution())
        .archive(plan.getArchiveLine().map(line -> line.replaceFirst("^Lưu:\\s*", "")))
        .build();
  }

  /**
   * Returns what the letters of cases take from the plan.
   *
   * @param plan the plan
   * @return who sends and signs them
   */
  public static TitleBlock ofLetters(Plan plan) {
    return TitleBlock.builder()
        .parentAgency("Ủy ban nhân dân thành phố")
        .place(plan.getPlace())
        .signer(plan.getSigner())
        .build();
  }

  private static List<String> bases(Plan plan) {
    return plan.getBasisDocuments().stream()
        .map(BasisDocument::getDocument)
        .map(DocumentReference::cite)
        .map(citation -> "Căn cứ " + citation)
        .toList();
  }
}
