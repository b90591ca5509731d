package vn.giaitrinh.report.chart;

import java.util.ArrayList;
import java.util.List;

/** A strip of time, a place for each day, on which is marked how much falls on it. */
public final class Strip {
  private static final int HEIGHT = 24;
  private static final int LINE = 14;

  /** How many labels stand side by side on a wide and on a narrow screen. */
  private static final int WIDE = 16;

  private static final int NARROW = 5;

  private Strip() {}

  /**
   * Draws the labels of the places.
   *
   * @param labels the labels, at least one
   * @return the drawing
   */
  public static Drawing axis(List<String> labels) {
    List<Shape> shapes = new ArrayList<>();
    int count = labels.size();
    int step = (count + WIDE - 1) / WIDE;
    int narrowStep = step * Math.max(1, (count / step + NARROW - 1) / NARROW);
    for (int i = 0; i < count; i += step) {
      WordRole role = i % narrowStep == 0 ? WordRole.LABEL : WordRole.MINOR_LABEL;
      shapes.add(new Shape.Word(middle(i, count), LINE, labels.get(i), role));
    }
    return new Drawing(LINE + 4, shapes);
  }

  /**
   * Draws one strip.
   *
   * @param parts what falls on each place, in their order
   * @return the drawing
   */
  public static Drawing of(List<Part> parts) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Shape.Rule(HEIGHT / 2));
    int count = parts.size();
    for (int i = 0; i < count; i++) {
      Part part = parts.get(i);
      if (part.count() > 0) {
        int width = Math.min(Share.of(1, count).hundredths() * 4 / 5, Share.of(1, 12).hundredths());
        Share middle = middle(i, count);
        Share start = new Share(middle.hundredths() - width / 2);
        shapes.add(new Shape.Box(start, new Share(width), 2, HEIGHT - 4, part.tone()));
        String figure = Integer.toString(part.count());
        shapes.add(new Shape.Word(middle, HEIGHT / 2 + 5, figure, WordRole.WITHIN));
      }
    }
    return new Drawing(HEIGHT, shapes);
  }

  private static Share middle(int place, int count) {
    return Share.of(2L * place + 1, 2L * count);
  }
}
