package vn.giaitrinh.calendar;

import java.util.Optional;
import vn.giaitrinh.document.LegalReference;

/** The clauses on days of rest of the Labour Code 2019. */
final class LabourCode {
  static final Optional<LegalReference> REST = Optional.of(article("111"));
  static final Optional<LegalReference> IN_LIEU =
      Optional.of(article("111").toBuilder().clause("3").build());
  static final Optional<LegalReference> HOLIDAYS = Optional.of(article("112"));

  private LabourCode() {}

  private static LegalReference article(String number) {
    return LegalReference.of("Bộ luật Lao động", "45/2019/QH14", number);
  }
}
