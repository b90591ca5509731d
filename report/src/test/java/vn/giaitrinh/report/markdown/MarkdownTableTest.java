package vn.giaitrinh.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void columns_are_aligned() {
    MarkdownTable table = new MarkdownTable().words("Đơn vị").number("Số");

    assertThat(table.row(List.of("Thanh tra", "12")).lines())
        .containsExactly("| Đơn vị    |  Số |", "| --------- | --: |", "| Thanh tra |  12 |");
  }

  @Test
  void a_very_long_cell_does_not_fill_the_other_rows_with_blanks() {
    String lengthy = "a".repeat(10_000);
    MarkdownTable table = new MarkdownTable().words("Nội dung").words("Ghi chú");

    assertThat(table.row(List.of(lengthy, "b")).row(List.of("c", "d")).lines())
        .hasSize(4)
        .element(2)
        .asString()
        .startsWith("| " + lengthy + " | b");
    assertThat(table.lines().get(3)).hasSizeLessThan(200);
  }
}
