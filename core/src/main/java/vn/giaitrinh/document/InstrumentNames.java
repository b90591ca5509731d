package vn.giaitrinh.document;

import java.util.Map;

/** The English names of the kinds of legal document. */
final class InstrumentNames {
  private static final Map<String, String> ENGLISH =
      Map.of(
          "Bộ luật Dân sự", "Civil Code",
          "Bộ luật Lao động", "Labour Code",
          "Bộ luật", "Code",
          "Luật", "Law",
          "Nghị quyết", "Resolution",
          "Nghị định", "Decree",
          "Thông tư", "Circular",
          "Quyết định", "Decision",
          "Chỉ thị", "Directive",
          "Kế hoạch", "Plan");

  private InstrumentNames() {}

  /** Returns the English name, or the Vietnamese one where English has no settled word. */
  static String english(String kind) {
    return ENGLISH.getOrDefault(kind, kind);
  }
}
