package vn.giaitrinh.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.text.Language;

class RequesterTest {
  private static final Representative PAPERS =
      new Representative("Người hư cấu", Optional.of("Mẫu 01-GT"));

  // Thông tư 02/2014/TT-TTCP: 5 to 10 people 1 or 2, 10 or more at most 5; below 5 no number.
  @ParameterizedTest
  @CsvSource(
      value = {"2, 2", "4, 4", "5, 2", "9, 2", "10, 5", "11, 5", "1000, 5", "unknown, 5"},
      nullValues = "unknown")
  void a_group_may_have_as_many_representatives_as_its_size_allows(Integer size, int allowed) {
    assertThat(group(size, 0).representativesAllowed()).isEqualTo(allowed);
    assertThat(group(size, 1).representationFaults()).isEmpty();
    assertThat(group(size, allowed).representationFaults()).isEmpty();
    assertThat(group(size, allowed + 1).representationFaults())
        .containsExactly(RepresentationFault.TOO_MANY);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"2", "5", "10", "unknown"},
      nullValues = "unknown")
  void several_people_must_appoint_a_representative(Integer size) {
    assertThat(group(size, 0).representationFaults())
        .containsExactly(RepresentationFault.NONE_APPOINTED);
  }

  @Test
  void a_group_of_one_needs_no_representative() {
    assertThat(group(1, 0).representationFaults()).isEmpty();
  }

  @Test
  void one_person_or_an_organization_has_no_limit_and_need_appoint_no_one() {
    for (RequesterKind kind : List.of(RequesterKind.INDIVIDUAL, RequesterKind.ORGANIZATION)) {
      Requester.Builder requester = Requester.builder().kind(kind).groupSize(7);
      assertThat(requester.build().representationFaults()).isEmpty();
      assertThat(requester.build().representativesAllowed()).isEqualTo(Integer.MAX_VALUE);
    }
  }

  // Nghị định 59/2019/NĐ-CP, Điều 10; Điều 5 refuses a representative without valid papers.
  @Test
  void a_representative_needs_a_paper() {
    Requester.Builder requester = Requester.builder().kind(RequesterKind.INDIVIDUAL);
    assertThat(requester.addRepresentative(PAPERS).build().representationFaults()).isEmpty();
    for (Optional<String> none : List.of(Optional.<String>empty(), Optional.of(" "))) {
      Representative bare = new Representative("Người hư cấu", none);
      assertThat(group(6, 3).toBuilder().addRepresentative(bare).build().representationFaults())
          .containsExactly(RepresentationFault.NOT_IN_WRITING, RepresentationFault.TOO_MANY);
    }
  }

  @Test
  void a_fault_names_its_law() {
    assertThat(RepresentationFault.NONE_APPOINTED.basis().cite(Language.VI))
        .isEqualTo("Điều 10 Nghị định 59/2019/NĐ-CP");
    assertThat(RepresentationFault.TOO_MANY.basis().cite(Language.VI))
        .isEqualTo("Thông tư 02/2014/TT-TTCP");
  }

  private static Requester group(Integer size, int representatives) {
    return Requester.builder()
        .kind(RequesterKind.GROUP)
        .groupSize(Optional.ofNullable(size))
        .representatives(Collections.nCopies(representatives, PAPERS))
        .build();
  }
}
