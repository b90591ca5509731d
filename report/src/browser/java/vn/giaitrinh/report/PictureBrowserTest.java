package vn.giaitrinh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaitrinh.text.Language;

/** Draws the picture of the page that the README shows; {@code -Dpicture=write} keeps it. */
class PictureBrowserTest {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 1700;
  private static final int MOST_BYTES = 300_000;

  @Test
  void the_page_is_drawn(@TempDir Path folder) throws IOException {
    try (Browser browser = new Browser(folder)) {
      browser.open(PageSamples.page(Language.VI), Medium.LIGHT);
      byte[] picture = browser.picture(WIDTH, HEIGHT);

      assertThat(picture.length).isBetween(50_000, MOST_BYTES);
      if ("write".equals(System.getProperty("picture"))) {
        Files.write(
            Files.createDirectories(Path.of("picture")).resolve("summary-page.png"), picture);
      }
    }
  }
}
