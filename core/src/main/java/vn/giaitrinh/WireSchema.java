package vn.giaitrinh;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/**
 * The schema that a document on the wire names: its kind and the version of its form.
 *
 * @param kind the kind of document, such as {@code plan}
 * @param version the version, from 0
 */
public record WireSchema(String kind, int version) {
  private static final Pattern FORM = Pattern.compile("giaitrinh/([a-z][a-z-]{0,39})/(\\d{1,9})");

  private static final BilingualText OTHER_KIND =
      BilingualText.of("tài liệu loại khác", "a document of another kind");

  private static final Map<String, BilingualText> NAMES =
      Map.of(
          "plan", BilingualText.of("kế hoạch", "a plan"),
          "organization", BilingualText.of("danh mục đơn vị", "an organization directory"),
          "case", BilingualText.of("hồ sơ", "a case file"),
          "task-report", BilingualText.of("báo cáo nhiệm vụ", "a report on a task"),
          "duty-report", BilingualText.of("báo cáo theo chế độ", "a report on a duty"),
          "rule-pack", BilingualText.of("bộ quy định", "a rule pack"),
          "rule-profile", BilingualText.of("hồ sơ quy tắc", "a rule profile"),
          "summary", BilingualText.of("bản tổng hợp", "a compliance summary"),
          "tally", BilingualText.of("trạng thái bộ đếm", "the state of a tally"));

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
  public BilingualText refusal(WireSchema read) {
    if (!kind.equals(read.kind)) {
      return BilingualText.of(
          "đây là " + name(Language.VI) + ", không phải " + read.name(Language.VI),
          "this is " + name(Language.EN) + ", not " + read.name(Language.EN));
    }
    boolean newer = version > read.version;
    return BilingualText.of(
        "tài liệu này thuộc phiên bản "
            + version
            + " ("
            + this
            + "); thư viện này đọc "
            + (newer
                ? "đến phiên bản " + read.version + ": cần cập nhật thư viện"
                : "phiên bản " + read.version + ", và chưa có cách nâng cấp lên phiên bản đó"),
        "this document is of version "
            + version
            + " ("
            + this
            + "); this library reads "
            + (newer
                ? "up to version " + read.version + ": update it"
                : "version " + read.version + ", and no upgrade to it is given"));
  }

  private String name(Language language) {
    return NAMES.getOrDefault(kind, OTHER_KIND).in(language) + " (" + this + ")";
  }

  /** {@return the schema as a document names it} */
  @Override
  public String toString() {
    return "giaitrinh/" + kind + "/" + version;
  }
}
