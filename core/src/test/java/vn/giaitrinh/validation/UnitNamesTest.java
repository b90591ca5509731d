package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.text.BilingualText;

class UnitNamesTest {
  private static final UnitId AGENCY = UnitId.of("stp");
  private static final UnitNames NAMES =
      new UnitNames(
          OrganizationDirectory.builder()
              .addUnit(unit("stp", "Sở Tư pháp").build())
              .addUnits(
                  below("tt", "Thanh tra"),
                  below("vp", "Văn phòng"),
                  below("pcc", "Phòng Công chứng"),
                  below("pcc1", "Phòng Công chứng số 1"),
                  below("to", "tổ công tác"))
              .build(),
          AGENCY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng Công chứng số 1 báo cáo | pcc1",
        "Phòng Công chứng, Phòng Công chứng số 1 và Phòng Công chứng số 12 | pcc pcc1",
        "Tăng cường thanh tra, kiểm tra; xây dựng văn phòng điện tử |",
        "Giao Thanh tra,  Văn  phòng (Thanh tra) | tt vp",
        "giao tổ công tác; Tổ công tác | to",
        "Thanh traviên; Đội Thanh tra | tt",
      })
  void finds_the_longest_name_at_a_place_with_the_capital_that_it_has(String text, String units) {
    String[] named = units == null ? new String[0] : units.split(" ");

    for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
      assertThat(NAMES.in(Normalizer.normalize(text, form)))
          .containsExactlyElementsOf(Arrays.stream(named).map(UnitId::of).toList());
    }
  }

  @Test
  void finds_names_past_spaces_and_letters_of_other_scripts() {
    assertThat(NAMES.in("\u00A0 \u3042\t\u3044 thanh tra\u00A0\u00A0và Văn\u00A0phòng"))
        .containsExactly(UnitId.of("vp"));
  }

  private static OrganizationUnit below(String id, String name) {
    return unit(id, name).parent(AGENCY).build();
  }

  private static OrganizationUnit.Builder unit(String id, String name) {
    return OrganizationUnit.builder()
        .id(UnitId.of(id))
        .kind(UnitKind.DIVISION)
        .name(BilingualText.ofVietnamese(name));
  }
}
