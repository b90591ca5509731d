package vn.giaitrinh;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema that a document on the wire names: its kind and the version of its form.
 *
 * @param kind the kind of document, such as {@code plan}
 * @param version the version, from 0
 */
public record WireSchema(String kind, int version) {
  private static final Pattern FORM = Pattern.compile("giaitrinh/([a-z][a-z-]{0,39})/(\\d{1,9})");

  private static final Map<String, String> NAMES =
      Map.of(
          "plan", "a plan",
          "organization", "an organization directory",
          "case", "a case file",
          "task-report", "a report on a task",
          "duty-report", "a report on a duty",
          "rule-pack", "a rule pack",
          "rule-profile", "a rule profile",
          "summary", "a compliance summary",
          "tally", "the state of a tally");

  /**
   * Finds the schema that a text names.
   *
   * @param text the text, such as {@code giaitrinh/plan/1}
   * @return the schema, empty if the text is not of this form
   */
  public static Optional<WireSchema> find(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new WireSchema(form.group(1), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }

  /**
   * Checks the schema that a document names: only one is read.
   *
   * @param named the schema named
   * @param read the schema that is read
   * @throws IllegalArgumentException if they differ
   */
  public static void check(String named, String read) {
    if (!named.equals(read)) {
      throw new IllegalArgumentException("Schema is '" + named + "'; only " + read + " is read");
    }
  }

  /**
   * Returns why a document of this schema is not read.
   *
   * @param read the schema that is read
   * @return the reason
   */
  public String refusal(WireSchema read) {
    if (!kind.equals(read.kind)) {
      return "this is " + name() + ", not " + read.name();
    }
    String versions =
        "this document is of version " + version + " (" + this + "); this library reads ";
    return version > read.version
        ? versions + "up to version " + read.version + ": update it"
        : versions + "version " + read.version + ", and no upgrade to it is given";
  }

  private String name() {
    return NAMES.getOrDefault(kind, "a document of another kind") + " (" + this + ")";
  }

  /** {@return the schema as a document names it} */
  @Override
  public String toString() {
    return "giaitrinh/" + kind + "/" + version;
  }
}
