package vn.giaitrinh.report.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void a_whole_picture_is_taken_and_a_part_of_one_refused(String kind) throws IOException {
    byte[] picture = picture(kind);
    byte[] half = Arrays.copyOf(picture, picture.length / 2);

    assertThat(Logo.of("image/" + kind, picture, "Biểu trưng").bytes()).isEqualTo(picture);
    assertThatThrownBy(() -> Logo.of("image/" + kind, half, "Biểu trưng"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The %d bytes of the logo are no whole picture in image/%s", half.length, kind);
  }

  @Test
  void a_picture_of_another_type_than_is_said_is_refused() throws IOException {
    byte[] picture = picture("png");

    assertThatThrownBy(() -> Logo.of("image/jpeg", picture, "Biểu trưng"))
        .hasMessageContaining("no whole picture in image/jpeg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/svg+xml", "image/webp", "text/html", ""})
  void what_can_hold_script_or_would_be_lost_in_print_is_refused(String mediaType) {
    byte[] bytes = "<svg/>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Logo.of(mediaType, bytes, "Biểu trưng"))
        .hasMessage(
            "'%s' is no media type of a logo; allowed are image/png, image/jpeg", mediaType);
  }

  private static byte[] picture(String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, kind, out)).isTrue();
    return out.toByteArray();
  }
}
