package vn.giaitrinh.compliance.finding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What cases have in common that differ in their id, their lead unit and their days only, found
 * once for all of them.
 *
 * @param receivedAt the place of the event that shows the case as received
 * @param inForm of each event, whether it names what the law asks of its type
 * @param recordHeld whether a record of the explanation in force is held
 * @param publishedByRecord whether that record says that it is public
 * @param signerAuthorityLacking whether an explanation was issued without its signer's authority
 * @param selfApproved whether one post drafted and signed an explanation
 * @param misrepresented whether the requester is represented otherwise than the law says
 */
record SharedFacts(
    int receivedAt,
    List<Boolean> inForm,
    boolean recordHeld,
    boolean publishedByRecord,
    boolean signerAuthorityLacking,
    boolean selfApproved,
    boolean misrepresented) {

  static SharedFacts of(CaseReading first) {
    return new SharedFacts(
        first.receivedAt(),
        IntStream.range(0, first.eventCount()).mapToObj(first::isInForm).toList(),
        first.hasRecord(),
        first.isPublishedByRecord(),
        first.lacksSignerAuthority(),
        SigningFindings.isSelfApproved(first),
        first.isMisrepresented());
  }
}
