package vn.giaitrinh.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class StyleSheetTest {
  private static final List<String> OF_WORD_ITSELF =
      List.of("DefaultParagraphFont", "TableNormal", "NoList");

  @Test
  void every_style_is_there_and_none_is_there_for_nothing() throws IOException {
    List<String> used = Stream.of(Style.values()).map(Style::id).toList();

    assertThat(Parts.styles().getStyleList())
        .extracting(CTStyle::getStyleId)
        .filteredOn(id -> !OF_WORD_ITSELF.contains(id))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void names_of_styles_are_their_own() throws IOException {
    assertThat(Parts.styles().getStyleList())
        .extracting(style -> style.getName().getVal())
        .doesNotHaveDuplicates();
  }

  @Test
  void headings_have_three_levels() {
    assertThat(Style.ofHeading(3)).isEqualTo(Style.HEADING_3);
    assertThatThrownBy(() -> Style.ofHeading(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Heading has level 4; allowed are 1 to 3");
  }
}
