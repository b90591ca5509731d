package vn.giaitrinh.report.chart;

import java.util.List;

/**
 * A column.
 *
 * @param label what it is of
 * @param note more about that, possibly empty
 * @param figure what is written above it
 * @param parts its parts, from the bottom
 */
public record Column(String label, String note, String figure, List<Part> parts) {

  /**
   * Copies the parts.
   *
   * @param label what it is of
   * @param note more about that
   * @param figure what is written above it
   * @param parts its parts
   */
  public Column {
    parts = List.copyOf(parts);
  }

  int height() {
    return parts.stream().mapToInt(Part::count).sum();
  }
}
