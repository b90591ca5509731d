package vn.giaitrinh.examples.quickstart.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaitrinh.text.Language;

/**
 * The options of a command, each {@code --name value}.
 *
 * @param values the value of each option given, by its name
 */
public record Options(Map<String, String> values) {

  /**
   * Copies the values.
   *
   * @param values the value of each option given, by its name
   */
  public Options {
    values = Map.copyOf(values);
  }

  /**
   * Parses options.
   *
   * @param names the names allowed, such as {@code --plan}
   * @param args the options as given
   * @return the options
   * @throws IllegalArgumentException if an option is unknown or has no value
   */
  public static Options parse(List<String> names, String... args) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!names.contains(args[i]) || i + 1 == args.length) {
        throw new IllegalArgumentException(
            "Option '"
                + args[i]
                + "' is unknown or has no value; allowed are "
                + String.join(", ", names)
                + ", each followed by its value");
      }
      if (args[i + 1].startsWith("--")) {
        throw new IllegalArgumentException("Option " + args[i] + " has no value");
      }
      values.put(args[i], args[i + 1]);
    }
    return new Options(values);
  }

  /**
   * Returns the value of an option.
   *
   * @param name its name
   * @return its value
   * @throws IllegalArgumentException if it was not given
   */
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Option " + name + " is missing");
    }
    return value;
  }

  /**
   * Returns the value of an option that need not be given.
   *
   * @param name its name
   * @param absent the value if it was not given
   * @return its value
   */
  public String valueOr(String name, String absent) {
    return values.getOrDefault(name, absent);
  }

  /**
   * Returns the language asked for, {@code --language}.
   *
   * @return the language, Vietnamese if none was given
   * @throws IllegalArgumentException if it is neither vi nor en
   */
  public Language language() {
    String text = valueOr("--language", "vi");
    return switch (text) {
      case "vi" -> Language.VI;
      case "en" -> Language.EN;
      default ->
          throw new IllegalArgumentException(
              "Option --language (lang) is '" + text + "'; allowed are vi and en");
    };
  }
}
