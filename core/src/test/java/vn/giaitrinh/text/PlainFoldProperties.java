package vn.giaitrinh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PlainFoldProperties {
  private static final String LETTERS =
      "aeoyuhngqxAEOYUHNG òóỏõọàáảãạèéẻẽẹùúủũụỳýỷỹỵằẰôơưăâđĐỦỤ-–—−.,\t\u00A0\u2019…19İß";

  @Property(tries = 3_000)
  void every_text_folds_as_by_normal_forms(@ForAll("texts") String text) {
    assertThat(VietnameseText.fold(text)).isEqualTo(VietnameseText.foldAny(text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of("hằng", "Hằng năm", "hoà", "hòa", "Ủy ban", "Uỷ", "thúy", "quý", "khoẻ");
    Arbitrary<String> letters =
        Arbitraries.strings().withChars(LETTERS.toCharArray()).ofMaxLength(12);
    return Arbitraries.frequencyOf(
        Tuple.of(4, letters),
        Tuple.of(2, words.list().ofMaxSize(4).map(list -> String.join(" ", list))),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
  }

  @Example
  void every_letter_by_itself_folds_as_by_normal_forms() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c)) {
        String text = "x" + c + "a";
        assertThat(VietnameseText.fold(text))
            .as("U+%04X", (int) c)
            .isEqualTo(VietnameseText.foldAny(text));
      }
    }
  }

  @Example
  void vietnamese_text_is_folded_without_normal_forms() {
    for (String text : List.of("Ủy ban nhân dân", "Phòng Bổ trợ tư pháp", "hằng năm – quý")) {
      assertThat(PlainFold.fold(text)).isNotNull().isEqualTo(VietnameseText.foldAny(text));
    }
    assertThat(PlainFold.fold("U\u0309y ban")).isNull();
  }
}
