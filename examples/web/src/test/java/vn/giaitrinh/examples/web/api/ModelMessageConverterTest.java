package vn.giaitrinh.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.RequestAccepted;
import vn.giaitrinh.plan.Plan;

class ModelMessageConverterTest {
  private final ModelMessageConverter converter =
      new ModelMessageConverter(DataSize.ofMegabytes(1));

  @ParameterizedTest
  @ValueSource(classes = {CaseFile.class, RequestAccepted.class, Plan.class})
  void what_the_sdk_publishes_is_read_and_written_by_it(Class<?> type) {
    assertThat(converter.canRead(type, MediaType.APPLICATION_JSON)).isTrue();
    assertThat(converter.canWrite(type, MediaType.APPLICATION_JSON)).isTrue();
    assertThat(converter.canRead(type, MediaType.TEXT_PLAIN)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Object.class,
        List.class,
        Map.class,
        String.class,
        byte[].class,
        ProblemDetail.class,
        CaseOverview.class
      })
  void all_else_is_left_to_spring(Class<?> type) {
    assertThat(converter.canRead(type, MediaType.APPLICATION_JSON)).isFalse();
    assertThat(converter.canWrite(type, MediaType.APPLICATION_JSON)).isFalse();
  }
}
