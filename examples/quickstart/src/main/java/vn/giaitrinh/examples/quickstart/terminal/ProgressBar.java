package vn.giaitrinh.examples.quickstart.terminal;

import java.io.PrintStream;
import java.util.Locale;

/** A progress bar on one line of a terminal, drawn anew when the percentage changes. */
public final class ProgressBar {
  private static final int WIDTH = 40;
  private static final String ERASED_LINE = "\r\u001b[K";

  private final PrintStream terminal;
  private final long total;
  private int shown = -1;

  /**
   * Prepares the bar; nothing is drawn yet.
   *
   * @param terminal where it is drawn
   * @param total how much there is to do
   */
  public ProgressBar(PrintStream terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  /**
   * Shows how much is done.
   *
   * @param done how much, of the total
   * @param lines how many lines were read
   */
  public void show(long done, long lines) {
    int percent = total <= 0 ? 100 : (int) Math.min(100, done * 100 / total);
    if (percent == shown) {
      return;
    }
    shown = percent;
    int filled = WIDTH * percent / 100;
    terminal.print(
        String.format(
            Locale.ROOT,
            "%s[%s%s] %3d %%  %d",
            ERASED_LINE,
            "#".repeat(filled),
            ".".repeat(WIDTH - filled),
            percent,
            lines));
    terminal.flush();
  }

  /** Takes the bar away again. */
  public void clear() {
    if (shown >= 0) {
      terminal.print(ERASED_LINE);
      terminal.flush();
    }
  }
}
