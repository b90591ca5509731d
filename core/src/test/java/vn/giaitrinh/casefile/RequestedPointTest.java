package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestedPointTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "p1, p1",
    "II.3, II.3",
    "Bà Trần Thị A hỏi, #4",
    "Trần, #4",
    "1 Trần, #4",
    "'', #4"
  })
  void what_is_no_id_is_not_told(String id, String label) {
    RequestedPoint point = new RequestedPoint(id, "Vì sao?");

    assertThat(point.label(4)).isEqualTo(label);
    if (!label.equals(id) && !id.isEmpty()) {
      assertThat(point.toString()).doesNotContain(id);
    }
  }
}
