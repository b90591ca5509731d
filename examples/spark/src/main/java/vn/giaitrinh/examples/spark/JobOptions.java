package vn.giaitrinh.examples.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.text.Language;

/**
 * The options of the job, each {@code --name value}; {@code none} is a value that was not given.
 *
 * @param cases where the case files lie, {@code --cases}: a file, a directory or a pattern, on any
 *     file system that Spark reads
 * @param out the directory for the summary and the table, {@code --out}, replaced if it is there
 * @param asOf the day as of which to assess, {@code --as-of}
 * @param language the language of the report, {@code --language vi|en}, Vietnamese unless given
 * @param plan the plan, {@code --plan}, a file of the driver; that of the example unless given
 * @param organization the units, {@code --organization}, likewise
 */
record JobOptions(
    String cases,
    String out,
    LocalDate asOf,
    Language language,
    Optional<String> plan,
    Optional<String> organization) {
  private static final List<String> NAMES =
      List.of("--cases", "--out", "--as-of", "--language", "--plan", "--organization");

  static JobOptions parse(String... args) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!NAMES.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException(
            "Option '"
                + args[i]
                + "' is unknown or has no value; allowed are "
                + String.join(", ", NAMES));
      }
      if (!args[i + 1].equals("none")) {
        given.put(args[i], args[i + 1]);
      }
    }
    return new JobOptions(
        required(given, "--cases", "a path to files of one case file a line (-Dcases=PATH)"),
        required(given, "--out", "a directory for what is written (-Dout=PATH)"),
        date(required(given, "--as-of", "a date of the form YYYY-MM-DD (-DasOf=DATE)")),
        language(given.getOrDefault("--language", "vi")),
        Optional.ofNullable(given.get("--plan")),
        Optional.ofNullable(given.get("--organization")));
  }

  private static String required(Map<String, String> given, String name, String what) {
    String value = given.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Option " + name + " is missing; give " + what);
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
