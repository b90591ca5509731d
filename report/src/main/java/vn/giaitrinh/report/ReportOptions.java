package vn.giaitrinh.report;

import org.immutables.value.Value;
import vn.giaitrinh.text.Language;

/**
 * Options of a report: for whom it is written.
 *
 * <pre>{@code
 * ReportOptions options =
 *     ReportOptions.builder().language(Language.EN).findingsShown(50).build();
 * }</pre>
 */
@Value.Immutable
@ReportStyle
public interface ReportOptions {
  /** How many findings a report shows unless told. */
  int DEFAULT_FINDINGS_SHOWN = 20;

  /** {@return the language of the reader, Vietnamese unless set} */
  @Value.Default
  default Language getLanguage() {
    return Language.VI;
  }

  /**
   * Returns how many findings are shown at most, gravest first; the report says how many are not.
   *
   * @return the number, {@value #DEFAULT_FINDINGS_SHOWN} unless set
   */
  @Value.Default
  default int getFindingsShown() {
    return DEFAULT_FINDINGS_SHOWN;
  }

  /** Rejects a negative number of findings. */
  @Value.Check
  default void check() {
    if (getFindingsShown() < 0) {
      throw new IllegalArgumentException(
          "Number of findings to show is " + getFindingsShown() + ", below 0");
    }
  }

  /**
   * Obtains the default options in a language.
   *
   * @param language the language of the reader
   * @return the options
   */
  static ReportOptions of(Language language) {
    return builder().language(language).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled from these options} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A builder of {@link ReportOptions}. */
  final class Builder extends ImmutableReportOptions.Builder {
    Builder() {}
  }
}
