package vn.giaitrinh.examples.quickstart;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.giaitrinh.examples.quickstart.terminal.Options;
import vn.giaitrinh.text.Language;

/**
 * The options of the demo, each {@code --name value}.
 *
 * @param asOf the day as of which to assess, {@code --as-of}
 * @param language the language of the terminal and of the page, {@code --language vi|en}
 * @param plan the plan, {@code --plan}
 * @param organization the units, {@code --organization}
 * @param cases the case files, one a line, {@code --cases}
 * @param reports the task reports, one a line, {@code --reports}
 * @param dutyReports the reports on reporting duties, one a line, {@code --duty-reports}
 * @param out the directory for the summary, {@code --out}
 */
record DemoOptions(
    LocalDate asOf,
    Language language,
    Path plan,
    Path organization,
    Path cases,
    Path reports,
    Path dutyReports,
    Path out) {
  private static final List<String> NAMES =
      List.of(
          "--as-of",
          "--language",
          "--plan",
          "--organization",
          "--cases",
          "--reports",
          "--duty-reports",
          "--out");

  static DemoOptions parse(String... args) {
    Options options = Options.parse(NAMES, args);
    return new DemoOptions(
        date(options.value("--as-of")),
        options.language(),
        Path.of(options.value("--plan")),
        Path.of(options.value("--organization")),
        Path.of(options.value("--cases")),
        Path.of(options.value("--reports")),
        Path.of(options.value("--duty-reports")),
        Path.of(options.value("--out")));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Option --as-of (asOf) is '" + text + "'; expected a date of the form YYYY-MM-DD", e);
    }
  }
}
