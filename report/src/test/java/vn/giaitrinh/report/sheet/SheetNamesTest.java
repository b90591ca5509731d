package vn.giaitrinh.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng hợp",
        "[a]:b*c?d/e\\f",
        "'Đơn vị'",
        "",
        "///",
        "History",
        "Kết quả thực hiện nhiệm vụ của từng đơn vị thuộc Sở",
        "123456789012345678901234567890\uD83D\uDE00"
      })
  void every_name_is_one_that_excel_opens(String words) {
    SheetNames names = new SheetNames();
    for (int i = 0; i < 12; i++) {
      String name = names.next(words);
      WorkbookUtil.validateSheetName(name);
      assertThat(name).isNotEqualToIgnoringCase("History");
      assertThat(Character.isHighSurrogate(name.charAt(name.length() - 1))).isFalse();
    }
  }

  @Test
  void no_name_comes_twice_in_any_case() {
    SheetNames names = new SheetNames();

    assertThat(names.next("Đơn vị")).isEqualTo("Đơn vị");
    assertThat(names.next("ĐƠN VỊ")).isEqualTo("ĐƠN VỊ 2");
    assertThat(names.next("đơn vị")).isEqualTo("đơn vị 3");
    assertThat(names.next("a".repeat(40))).hasSize(31);
    assertThat(names.next("A".repeat(40))).hasSize(31).endsWith("A 2");
  }
}
