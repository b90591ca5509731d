package vn.giaitrinh.report.chart;

/** A shape of a drawing. */
public sealed interface Shape {

  /**
   * A rectangle.
   *
   * @param x where it begins
   * @param width how wide it is
   * @param y its top, in pixels
   * @param height its height, in pixels
   * @param tone its look
   */
  record Box(Share x, Share width, int y, int height, Tone tone) implements Shape {

    /** {@return where it ends} */
    public Share end() {
      return new Share(x.hundredths() + width.hundredths());
    }

    /** {@return the middle of its height, in pixels and halves} */
    public String middle() {
      return y + height / 2 + (height % 2 == 0 ? "" : ".5");
    }
  }

  /**
   * Words on one line, centred.
   *
   * @param x the middle of the words
   * @param y the line on which they stand, in pixels
   * @param text the words
   * @param role what they are
   */
  record Word(Share x, int y, String text, WordRole role) implements Shape {}

  /**
   * A level line over the whole width.
   *
   * @param y where, in pixels
   */
  record Rule(int y) implements Shape {}
}
