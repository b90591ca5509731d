package vn.giaitrinh.report.chart;

import java.util.List;

/**
 * A drawing, as wide as its place.
 *
 * @param height its height, in pixels
 * @param shapes what is drawn, in this order
 */
public record Drawing(int height, List<Shape> shapes) {

  /**
   * Copies the list.
   *
   * @param height its height, in pixels
   * @param shapes what is drawn
   */
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
