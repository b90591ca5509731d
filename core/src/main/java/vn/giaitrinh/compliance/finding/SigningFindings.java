package vn.giaitrinh.compliance.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.casefile.DraftSubmitted;
import vn.giaitrinh.casefile.ExplanationIssued;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.text.VietnameseText;

/**
 * How the explanations of a case were signed. Posts are compared, not persons, whom a case does not
 * name: two deputies of one post look like one.
 */
final class SigningFindings {
  private SigningFindings() {}

  static boolean concerns(CaseFacts facts) {
    return facts.mayBeSelfApproved() || (facts.underTheDecree() && facts.lacksSignerAuthority());
  }

  static Stream<Finding> of(CaseReading reading) {
    return Stream.concat(withoutAuthority(reading), selfApproved(reading));
  }

  static boolean isSelfApproved(CaseReading reading) {
    return reading.mayBeSelfApproved() && selfApproved(reading).findAny().isPresent();
  }

  private static Stream<Finding> withoutAuthority(CaseReading reading) {
    return reading.explanations().stream()
        .filter(record -> reading.underTheDecree())
        .filter(record -> record.getIssuedOn().isPresent())
        .filter(record -> record.getSignerAuthority().isEmpty())
        .map(record -> ProcedureRule.SIGNER_AUTHORITY.brokenAt(reading.path(record), reading));
  }

  private static Stream<Finding> selfApproved(CaseReading reading) {
    return reading.events(ExplanationIssued.class).stream()
        .filter(issued -> !reading.isMisplaced(issued))
        .flatMap(issued -> selfApproved(reading, issued).stream());
  }

  private static Optional<Finding> selfApproved(CaseReading reading, ExplanationIssued issued) {
    return signerPost(reading, issued)
        .filter(post -> drafterPost(reading, issued).filter(post::equals).isPresent())
        .map(
            post ->
                reading
                    .found(
                        FindingCode.SELF_APPROVED,
                        "văn bản giải trình ngày "
                            + Language.VI.write(issued.getOn())
                            + " do cùng một chức vụ soạn thảo và ký",
                        "the explanation of "
                            + issued.getOn()
                            + " was drafted and signed by one post")
                    .path(reading.path(issued))
                    .build());
  }

  private static Optional<String> signerPost(CaseReading reading, ExplanationIssued issued) {
    return issued
        .getSignerPost()
        .or(
            () ->
                reading.explanations().stream()
                    .filter(record -> record.getIssuedOn().equals(Optional.of(issued.getOn())))
                    .flatMap(record -> record.getSignerPost().stream())
                    .findFirst())
        .map(VietnameseText::fold);
  }

  /** Within a day the draft stands after its signature, so that the day decides. */
  private static Optional<String> drafterPost(CaseReading reading, ExplanationIssued issued) {
    LocalDate day = issued.getOn();
    return reading.events(DraftSubmitted.class).stream()
        .filter(draft -> !draft.getOn().isAfter(day))
        .reduce((earlier, later) -> later)
        .flatMap(DraftSubmitted::getDrafterPost)
        .map(VietnameseText::fold);
  }
}
