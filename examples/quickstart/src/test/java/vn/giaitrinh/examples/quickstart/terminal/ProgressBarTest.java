package vn.giaitrinh.examples.quickstart.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(drawn, true, StandardCharsets.UTF_8);

  @Test
  void is_drawn_anew_when_the_percentage_changes_and_taken_away() {
    ProgressBar bar = new ProgressBar(terminal, 1000);
    bar.show(0, 0);
    bar.show(500, 7);
    bar.show(509, 8);
    bar.clear();

    assertThat(text())
        .isEqualTo(
            "\r\u001b[K["
                + ".".repeat(40)
                + "]   0 %  0\r\u001b[K["
                + "#".repeat(20)
                + ".".repeat(20)
                + "]  50 %  7\r\u001b[K");
  }

  @Test
  void an_empty_file_is_read_at_once() {
    ProgressBar bar = new ProgressBar(terminal, 0);
    bar.clear();
    assertThat(text()).isEmpty();

    bar.show(0, 0);
    assertThat(text()).contains("] 100 %");
  }

  private String text() {
    return drawn.toString(StandardCharsets.UTF_8);
  }
}
