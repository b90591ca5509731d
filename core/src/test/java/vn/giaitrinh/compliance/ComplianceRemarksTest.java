package vn.giaitrinh.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.Samples.draft;
import static vn.giaitrinh.compliance.Samples.received;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.text.BilingualText;

class ComplianceRemarksTest {
  @Test
  void counts_a_case_given_twice_once_and_says_so() {
    CaseFile file = draft("GT-1", received("10-01")).build();

    ComplianceSummary summary =
        Samples.assessment().build().summarize(List.of(file, file), List.of());

    assertThat(summary.getCases().received()).isEqualTo(1);
    assertThat(summary.getRemarks())
        .extracting(BilingualText::vi)
        .contains("1 hồ sơ trùng mã với hồ sơ khác, chỉ tính một lần");
  }

  @Test
  void names_the_units_of_cases_that_the_directory_does_not_have() {
    CaseFile file = draft("GT-1", received("10-01")).leadUnit(UnitId.of("phong-la")).build();

    ComplianceSummary summary = Samples.assessment().build().summarize(List.of(file), List.of());

    assertThat(summary.getRemarks())
        .extracting(BilingualText::vi)
        .contains("Hồ sơ của đơn vị không có trong danh mục tổ chức: phong-la");
  }

  @Test
  void a_case_not_yet_received_is_counted_apart() {
    ComplianceSummary summary =
        Samples.assessment()
            .build()
            .summarize(List.of(draft("GT-1", received("10-31")).build()), List.of());

    assertThat(summary.getCases()).isEqualTo(CaseCounts.NONE);
    assertThat(summary.getFindings()).isEmpty();
    assertThat(summary.getRemarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.vi()).startsWith("1 hồ sơ chưa nhận");
              assertThat(remark.en().orElseThrow()).startsWith("1 case file not yet received");
            });
  }
}
