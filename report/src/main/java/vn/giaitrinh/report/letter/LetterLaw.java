package vn.giaitrinh.report.letter;

import org.jspecify.annotations.Nullable;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.document.DocumentReference;
import vn.giaitrinh.document.LegalReference;

/** The clauses on which the letters rest. */
final class LetterLaw {
  /** One directly affected may ask for an explanation; the head or a person authorized gives it. */
  static final LegalReference RIGHT_TO_EXPLANATION =
      LegalReference.of("Luật", "36/2018/QH14", "15").toBuilder().clause("1").build();

  /** The four grounds to refuse. */
  static final LegalReference REFUSAL_GROUNDS = decree("5");

  /** Notice of acceptance or refusal in writing, with the reasons of a refusal. */
  static final LegalReference NOTICE = decree("11");

  /** What an explanation contains. */
  static final LegalReference EXPLANATION = decree("12");

  /** The time to explain counts from the notice; it is extended for complex content, in writing. */
  static final LegalReference TIME = decree("13");

  /** The form of official documents. */
  static final LegalReference FORM =
      LegalReference.builder()
          .document(
              DocumentReference.builder()
                  .kind("Nghị định")
                  .number(DocumentNumber.parse("30/2020/NĐ-CP"))
                  .build())
          .build();

  private LetterLaw() {}

  /** Checks if a refusal may rest on a clause: it must be one of the grounds. */
  static boolean isGroundToRefuse(LegalReference clause) {
    return clause.getClause().isPresent()
        && clause.getArticle().equals(REFUSAL_GROUNDS.getArticle())
        && clause.getDocument().getNumber().equals(REFUSAL_GROUNDS.getDocument().getNumber());
  }

  /** Returns the clause that asks for a letter; null for an apology, for which none is known. */
  static @Nullable LegalReference of(LetterKind kind) {
    return switch (kind) {
      case ACCEPTANCE, REFUSAL -> NOTICE;
      case EXTENSION -> TIME;
      case EXPLANATION -> EXPLANATION;
      // Decree 61/2018/NĐ-CP asks for one at the one-stop unit only, and has been replaced.
      case APOLOGY -> null;
    };
  }

  private static LegalReference decree(String article) {
    return LegalReference.of("Nghị định", "59/2019/NĐ-CP", article);
  }
}
