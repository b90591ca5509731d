package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaitrinh.document.SigningAuthority;
import vn.giaitrinh.text.BilingualText;

class LabelsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void constants_of_an_enum_are_told_apart_in_both_languages(
      String name, List<BilingualText> labels) {
    assertThat(labels).as(name).isNotEmpty();
    assertThat(labels).extracting(BilingualText::vi).doesNotHaveDuplicates().doesNotContain("");
    assertThat(labels)
        .extracting(label -> label.en().orElse(""))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  static Stream<Arguments> constants_of_an_enum_are_told_apart_in_both_languages() {
    return Stream.of(
        labels(CaseEventType.values(), CaseEventType::label),
        labels(CaseKind.values(), CaseKind::label),
        labels(CaseRole.values(), CaseRole::label),
        labels(CaseStatus.values(), CaseStatus::label),
        labels(Complexity.values(), Complexity::label),
        labels(Instance.values(), Instance::label),
        labels(Outcome.values(), Outcome::label),
        labels(QualityFindingKind.values(), QualityFindingKind::label),
        labels(ReceiptMode.values(), ReceiptMode::label),
        labels(RepresentationFault.values(), RepresentationFault::label),
        labels(RequestChannel.values(), RequestChannel::label),
        labels(RequesterKind.values(), RequesterKind::label),
        labels(SigningAuthority.values(), SigningAuthority::label),
        labels(StatusGroup.values(), StatusGroup::label),
        labels(StatutoryContent.values(), StatutoryContent::label),
        labels(SuspensionReason.values(), SuspensionReason::label));
  }

  private static <E extends Enum<E>> Arguments labels(
      E[] constants, Function<E, BilingualText> label) {
    return Arguments.of(
        constants[0].getDeclaringClass().getSimpleName(),
        Arrays.stream(constants).map(label).toList());
  }
}
