package vn.giaitrinh.calendar;

import java.util.Optional;
import vn.giaitrinh.document.LegalReference;

/** The counting conventions that ship with the SDK. */
public final class CountingConventions {
  private static final LegalReference START =
      LegalReference.of("Bộ luật Dân sự", "91/2015/QH13", "147");
  private static final LegalReference END =
      LegalReference.of("Bộ luật Dân sự", "91/2015/QH13", "148").toBuilder().clause("5").build();

  /**
   * The convention of the Civil Code 2015, the default: the first day is not counted (Điều 147),
   * and a limit that ends on a day off ends on the next working day (Điều 148(5)).
   */
  public static final CountingConvention CIVIL_CODE =
      new CountingConvention("CIVIL_CODE", START, Optional.of(END));

  /** The convention of the Civil Code without its roll, for a host whose rules exclude it. */
  public static final CountingConvention NO_ROLL =
      new CountingConvention("NO_ROLL", START, Optional.empty());

  private CountingConventions() {}
}
