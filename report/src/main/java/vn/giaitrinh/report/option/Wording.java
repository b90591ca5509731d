package vn.giaitrinh.report.option;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.giaitrinh.text.BilingualText;

/**
 * The words of an agency in place of those of the SDK, by the name of the label. {@code
 * Reports.words()} lists the labels of reports with their own words, {@code Letters.words()} those
 * of letters; a wording is for the one or the other.
 *
 * <pre>{@code
 * Wording.of(Map.of("TITLE", BilingualText.of("Tổng hợp trách nhiệm giải trình", "Accountability")))
 * }</pre>
 *
 * @param words the words, by label; each holds open as many places {@code {}} as the label, which
 *     are filled from left to right in the order of the words of the SDK
 */
public record Wording(Map<String, BilingualText> words) {

  /**
   * Copies the map.
   *
   * @param words the words, by label
   */
  public Wording {
    words = Map.copyOf(new LinkedHashMap<>(words));
  }

  /** {@return the wording of the SDK} */
  public static Wording usual() {
    return new Wording(Map.of());
  }

  /**
   * Obtains a wording.
   *
   * @param words the words, by label
   * @return the wording
   */
  public static Wording of(Map<String, BilingualText> words) {
    return new Wording(words);
  }

  /**
   * Finds the words for a label.
   *
   * @param label the name of the label
   * @return the words, empty if the label keeps its own
   */
  public Optional<BilingualText> find(String label) {
    return Optional.ofNullable(words.get(label));
  }
}
