package vn.giaitrinh.examples.quickstart;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param out the directory for the summary, {@code --out}
 */
record DemoOptions(
    LocalDate asOf,
    Language language,
    Path plan,
    Path organization,
    Path cases,
    Path reports,
    Path out) {
  private static final List<String> NAMES =
      List.of("--as-of", "--language", "--plan", "--organization", "--cases", "--reports", "--out");

  static DemoOptions parse(String... args) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!NAMES.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException(
            "Option '"
                + args[i]
                + "' is unknown or has no value; allowed are "
                + String.join(", ", NAMES)
                + ", each followed by its value");
      }
      if (args[i + 1].startsWith("--")) {
        throw new IllegalArgumentException("Option " + args[i] + " has no value");
      }
      values.put(args[i], args[i + 1]);
    }
    return new DemoOptions(
        date(value(values, "--as-of")),
        language(values.getOrDefault("--language", "vi")),
        Path.of(value(values, "--plan")),
        Path.of(value(values, "--organization")),
        Path.of(value(values, "--cases")),
        Path.of(value(values, "--reports")),
        Path.of(value(values, "--out")));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Option " + name + " is missing");
    }
    return value;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Option --as-of (asOf) is '" + text + "'; expected a date of the form YYYY-MM-DD", e);
    }
  }

  private static Language language(String text) {
    return switch (text) {
      case "vi" -> Language.VI;
      case "en" -> Language.EN;
      default ->
          throw new IllegalArgumentException(
              "Option --language (lang) is '" + text + "'; allowed are vi and en");
    };
  }
}
