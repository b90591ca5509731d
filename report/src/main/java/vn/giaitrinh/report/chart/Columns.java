package vn.giaitrinh.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Columns that stand, one for each period. */
public final class Columns {
  private static final int ABOVE = 20;
  private static final int PLOT = 120;
  private static final int LINE = 17;
  private static final int BASE = ABOVE + PLOT;

  /** How many labels stand side by side on a wide and on a narrow screen. */
  private static final int WIDE = 12;

  private static final int NARROW = 4;

  private Columns() {}

  /**
   * Draws columns, the highest as high as there is room. Where there are too many, not each is
   * labelled; the last always is.
   *
   * @param columns the columns, at least one
   * @return the drawing
   */
  public static Drawing of(List<Column> columns) {
    List<Shape> shapes = new ArrayList<>();
    int count = columns.size();
    int most = Math.max(1, columns.stream().mapToInt(Column::height).max().orElse(1));
    int step = ceiling(count, WIDE);
    int narrowStep = step * ceiling(ceiling(count, step), NARROW);
    for (int i = 0; i < count; i++) {
      Share middle = Share.of(2L * i + 1, 2L * count);
      int top = stack(shapes, columns.get(i), middle, Share.of(1, Math.max(count, 6)), most);
      int fromLast = count - 1 - i;
      if (fromLast % step == 0) {
        boolean minor = fromLast % narrowStep != 0;
        label(shapes, columns.get(i), middle, top, minor);
      }
    }
    shapes.add(new Shape.Rule(BASE));
    boolean noted = columns.stream().anyMatch(column -> !column.note().isEmpty());
    return new Drawing(BASE + LINE * (noted ? 2 : 1) + 5, shapes);
  }

  private static int stack(List<Shape> shapes, Column column, Share middle, Share room, int most) {
    int width = room.hundredths() * 3 / 5;
    Share start = new Share(middle.hundredths() - width / 2);
    int bottom = BASE;
    for (Part part : column.parts()) {
      if (part.count() > 0) {
        // One of a thousand is still seen.
        int height = Math.max(2, (int) ((long) PLOT * part.count() / most));
        bottom -= height;
        shapes.add(new Shape.Box(start, new Share(width), bottom, height, part.tone()));
      }
    }
    return bottom;
  }

  private static void label(
      List<Shape> shapes, Column column, Share middle, int top, boolean minor) {
    WordRole figure = minor ? WordRole.MINOR_FIGURE : WordRole.FIGURE;
    WordRole label = minor ? WordRole.MINOR_LABEL : WordRole.LABEL;
    shapes.add(new Shape.Word(middle, top - 6, column.figure(), figure));
    shapes.add(new Shape.Word(middle, BASE + LINE, column.label(), label));
    if (!column.note().isEmpty()) {
      shapes.add(new Shape.Word(middle, BASE + 2 * LINE, column.note(), label));
    }
  }

  private static int ceiling(int count, int room) {
    return (count + room - 1) / room;
  }
}
