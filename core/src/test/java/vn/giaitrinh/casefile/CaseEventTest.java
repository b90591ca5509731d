package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giaitrinh.casefile.Cases.DAY;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.text.BilingualText;

class CaseEventTest {

  @Test
  void id_is_derived_from_type_day_and_sequence_where_none_is_given() {
    DeadlineExtended.Builder extended = DeadlineExtended.builder().on(DAY).amount(15);
    assertThat(extended.build().id()).isEqualTo("EXTENDED@2026-09-01");
    assertThat(extended.sequence(2).build().id()).isEqualTo("EXTENDED@2026-09-01#2");
    assertThat(extended.id("e-7").build().id()).isEqualTo("e-7");
  }

  @ParameterizedTest
  @EnumSource
  void every_type_has_its_event_in_the_wire_name(CaseEventType type) {
    CaseEvent event = Cases.event(type, DAY);
    assertThat(event.type()).isEqualTo(type);
    assertThat(event.id()).isEqualTo(type.name() + "@2026-09-01");
  }

  @Test
  void extension_by_no_day_or_by_more_than_any_limit_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeadlineExtended.builder().on(DAY).amount(0).build())
        .withMessage("Extension on 2026-09-01 by 0; allowed are 1 to 36500");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeadlineExtended.builder().on(DAY).amount(Integer.MAX_VALUE).build())
        .withMessage("Extension on 2026-09-01 by 2147483647; allowed are 1 to 36500");
    assertThat(DeadlineExtended.builder().on(DAY).amount(1).build().getAmount()).isEqualTo(1);
  }

  // Nghị định 59/2019 says "tiếp nhận", the laws on khiếu nại and tố cáo say "thụ lý".
  @Test
  void acceptance_is_called_by_the_word_of_the_law() {
    assertThat(CaseEventType.ACCEPTED.label().vi()).isEqualTo("Tiếp nhận yêu cầu giải trình");
    assertThat(CaseEventType.ACCEPTED.label(CaseKind.COMPLAINT).vi()).isEqualTo("Thụ lý");
    assertThat(CaseEventType.ACCEPTED.label(CaseKind.EXPLANATION_REQUEST))
        .isEqualTo(CaseEventType.ACCEPTED.label());
    assertThat(CaseEventType.ACCEPTED.label(CaseKind.FEEDBACK).vi())
        .isEqualTo("Tiếp nhận phản ánh, kiến nghị");
    assertThat(CaseEventType.REFUSED.label(CaseKind.COMPLAINT).vi()).isEqualTo("Từ chối");
    assertThat(CaseStatus.ACCEPTED.label(CaseKind.EXPLANATION_REQUEST).vi())
        .isEqualTo("Đã tiếp nhận");
    assertThat(CaseStatus.ACCEPTED.label(CaseKind.DENUNCIATION).vi()).isEqualTo("Đã thụ lý");
    assertThat(CaseStatus.ANSWERED.label(CaseKind.DENUNCIATION))
        .isEqualTo(CaseStatus.ANSWERED.label());
  }

  @Test
  void no_event_of_another_kind_of_case_is_called_as_in_a_request_for_explanation() {
    for (CaseKind kind : EnumSet.complementOf(EnumSet.of(CaseKind.EXPLANATION_REQUEST))) {
      assertThat(CaseEventType.values())
          .extracting(type -> type.label(kind).vi())
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("giải trình"));
      assertThat(CaseEventType.values())
          .extracting(type -> type.label(kind).en().orElseThrow())
          .doesNotHaveDuplicates();
    }
    assertThat(CaseEventType.ANSWERED.label(CaseKind.COMPLAINT))
        .isEqualTo(
            BilingualText.of("Gửi quyết định giải quyết khiếu nại", "Sending of the decision"));
    assertThat(CaseEventType.RESUMED.label(CaseKind.DENUNCIATION).vi())
        .isEqualTo("Tiếp tục giải quyết tố cáo");
    assertThat(CaseEventType.RECEIVED.label(CaseKind.INFORMATION_REQUEST).vi())
        .isEqualTo("Nhận yêu cầu cung cấp thông tin");
  }
}
