package vn.giaitrinh.plan.comparison;

import vn.giaitrinh.text.VietnameseText;

/**
 * Some words of a wording, as they stood and as they stand.
 *
 * @param earlier the words of the earlier version; empty if the words are new
 * @param later the words of the later version; empty if the words are gone
 */
public record WordRun(String earlier, String later) {

  /**
   * Checks if the words stayed.
   *
   * @return true if both sides say the same, spelling and letter case aside
   */
  public boolean kept() {
    return VietnameseText.sameWords(earlier, later);
  }
}
