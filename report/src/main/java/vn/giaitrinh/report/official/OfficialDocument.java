package vn.giaitrinh.report.official;

import java.util.List;
import java.util.Optional;
import vn.giaitrinh.text.Language;

/**
 * An official document (<i>văn bản hành chính</i>).
 *
 * @param language the language that it is written in
 * @param heading who issues it, its number, place and date
 * @param title what it is and is on
 * @param addressees to whom it is written (<i>kính gửi</i>); none for a document to all
 * @param legalBases the legal bases, each without its last sign
 * @param body what it says
 * @param signature who signs it
 * @param distribution who receives it
 * @param appendix tables on pages of their own in landscape; none if there is none
 */
public record OfficialDocument(
    Language language,
    DocumentHeading heading,
    DocumentTitle title,
    List<String> addressees,
    List<String> legalBases,
    List<Block> body,
    SignatureBlock signature,
    DistributionList distribution,
    Optional<DocumentAppendix> appendix) {

  /**
   * Copies the lists.
   *
   * @param language the language that it is written in
   * @param heading who issues it, its number, place and date
   * @param title what it is and is on
   * @param addressees to whom it is written
   * @param legalBases the legal bases
   * @param body what it says
   * @param signature who signs it
   * @param distribution who receives it
   * @param appendix tables in landscape
   */
  public OfficialDocument {
    addressees = List.copyOf(addressees);
    legalBases = List.copyOf(legalBases);
    body = List.copyOf(body);
  }

  /** {@return what it is; a letter says personal things, to whom above all} */
  @Override
  public String toString() {
    return "OfficialDocument[kind=" + title.kind().orElse("") + "]";
  }
}
