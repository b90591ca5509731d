package vn.giaitrinh.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Bars that lie. */
public final class Bars {
  private static final int THICK = 14;
  private static final int THIN = 8;
  private static final int GAP = 3;

  /** One percent, in hundredths. */
  private static final int LEAST = 1_00;

  private Bars() {}

  /**
   * Draws parts one after the other, together as wide as the drawing. A part is never so narrow
   * that it is not seen.
   *
   * @param parts the parts
   * @return the drawing; empty if there is nothing to draw
   */
  public static Drawing stacked(List<Part> parts) {
    List<Part> drawn = parts.stream().filter(part -> part.count() > 0).toList();
    long whole = drawn.stream().mapToLong(Part::count).sum();
    int shared = Share.ALL.hundredths() - drawn.size() * LEAST;
    List<Shape> shapes = new ArrayList<>();
    long before = 0;
    Share start = Share.NONE;
    for (int i = 0; i < drawn.size(); i++) {
      before += drawn.get(i).count();
      Share end = new Share((i + 1) * LEAST + (int) (shared * before / whole));
      shapes.add(new Shape.Box(start, end.from(start), 0, THICK, drawn.get(i).tone()));
      start = end;
    }
    return new Drawing(THICK, shapes);
  }

  /**
   * Draws parts one below the other, each as wide as its count.
   *
   * @param parts the parts
   * @param most the count that is as wide as the drawing, above 0
   * @return the drawing
   */
  public static Drawing compared(List<Part> parts, int most) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.count() > 0) {
        Share width = Share.of(part.count(), most);
        shapes.add(new Shape.Box(Share.NONE, width, i * (THIN + GAP), THIN, part.tone()));
      }
    }
    return new Drawing(parts.size() * (THIN + GAP) - GAP, shapes);
  }
}
