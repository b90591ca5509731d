package vn.giaitrinh.report.option;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.style.ReportStyle;
import vn.giaitrinh.text.Language;

/**
 * Options of a report: for whom it is written, and what it shows.
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

  /** {@return who reads it, the agency itself unless set} */
  @Value.Default
  default Audience getAudience() {
    return Audience.INTERNAL;
  }

  /** {@return the sections that it has, all unless set} */
  @Value.Default
  default Set<ReportSection> getSections() {
    return EnumSet.allOf(ReportSection.class);
  }

  /**
   * Returns the units whose reminders are told, such as one for the calendar that it subscribes to.
   * Figures are of all units all the same. A unit that the summary does not name has no reminders:
   * the report then tells that there are none.
   *
   * @return the units; empty for all of them
   */
  Set<UnitId> getRemindedUnits();

  /**
   * Returns how many findings are shown at most, gravest first; the report says how many are not.
   * Spreadsheets, CSV and JSON hold all that the summary keeps; how many it keeps is set where it
   * is computed ({@code Assessment.getFindingsKept}), and it says how many it does not keep.
   *
   * @return the number, {@value #DEFAULT_FINDINGS_SHOWN} unless set
   */
  @Value.Default
  default int getFindingsShown() {
    return DEFAULT_FINDINGS_SHOWN;
  }

  /** {@return what makes it an official document; without it these places are left open} */
  Optional<TitleBlock> getTitleBlock();

  /** {@return what an official writes beside the figures} */
  @Value.Default
  default Narrative getNarrative() {
    return Narrative.none();
  }

  /** {@return how due dates came about, for the cases that the host chooses to explain} */
  List<CaseLedger> getCaseLedgers();

  /**
   * Returns where the system of the agency shows its cases. What the HTML page tells of a case
   * leads there, and so does the PDF; whoever is not of the agency is told no address.
   *
   * @return addresses by the id of the case, web addresses or paths relative to the page
   */
  Map<String, URI> getCaseAddresses();

  /** {@return the words of the agency in place of those of the SDK} */
  @Value.Default
  default Wording getWording() {
    return Wording.usual();
  }

  /** {@return how it looks} */
  @Value.Default
  default Branding getBranding() {
    return Branding.none();
  }

  /** {@return what stands between the fields of a CSV file, a comma unless set} */
  @Value.Default
  default CsvSeparator getCsvSeparator() {
    return CsvSeparator.COMMA;
  }

  /** Rejects a negative number of findings, and an address that a browser would run. */
  @Value.Check
  default void check() {
    if (getFindingsShown() < 0) {
      throw new IllegalArgumentException(
          "Number of findings to show is " + getFindingsShown() + ", below 0");
    }
    getCaseAddresses().forEach(ReportOptions::checkAddress);
  }

  private static void checkAddress(String caseId, URI address) {
    String scheme = address.getScheme();
    if (scheme != null && !Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "Address of case "
              + caseId
              + " has scheme '"
              + scheme
              + "'; allowed are http, https and none");
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
