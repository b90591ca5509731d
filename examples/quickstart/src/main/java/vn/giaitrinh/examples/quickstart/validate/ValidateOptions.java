package vn.giaitrinh.examples.quickstart.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.examples.quickstart.terminal.Options;
import vn.giaitrinh.text.Language;

/**
 * The options of a validation, each {@code --name value}.
 *
 * @param plan the plan, {@code --plan}
 * @param organization the units, {@code --organization}; if not given, {@code organization.json}
 *     beside the plan, if there is one
 * @param profile the decisions of the agency on the rules, {@code --profile}, if given
 * @param sarif the file for the report in SARIF, {@code --sarif}, if given
 * @param language the language of the report, {@code --language vi|en}
 */
record ValidateOptions(
    Path plan,
    Optional<Path> organization,
    Optional<Path> profile,
    Optional<Path> sarif,
    Language language) {
  private static final List<String> NAMES =
      List.of("--plan", "--organization", "--profile", "--sarif", "--language");
  private static final String NONE = "none";

  static ValidateOptions parse(String... args) {
    Options options = Options.parse(NAMES, args);
    if (options.valueOr("--plan", NONE).equals(NONE)) {
      throw new IllegalArgumentException("Which plan? Give its file: -Dplan=FILE");
    }
    Path plan = Path.of(options.value("--plan"));
    return new ValidateOptions(
        plan,
        file(options, "--organization").or(() -> beside(plan)),
        file(options, "--profile"),
        file(options, "--sarif"),
        options.language());
  }

  private static Optional<Path> file(Options options, String name) {
    return Optional.of(options.valueOr(name, NONE))
        .filter(value -> !value.equals(NONE))
        .map(Path::of);
  }

  private static Optional<Path> beside(Path plan) {
    return Optional.of(plan.resolveSibling("organization.json")).filter(Files::isRegularFile);
  }
}
