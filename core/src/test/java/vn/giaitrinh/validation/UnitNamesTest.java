package vn.giaitrinh.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.text.BilingualText;

class UnitNamesTest {
  private static final UnitId AGENCY = UnitId.of("so-mau");
  private static final UnitNames NAMES =
      new UnitNames(
          OrganizationDirectory.builder()
              .addUnits(
                  unit("so-mau", UnitKind.AGENCY, "Sở Tư pháp", null),
                  unit("tt", UnitKind.DIVISION, "Thanh tra", "so-mau"),
                  unit("vp", UnitKind.DIVISION, "Văn phòng", "so-mau"),
                  unit("vptt", UnitKind.DIVISION, "Văn phòng Thanh tra", "so-mau"),
                  unit("pcc", UnitKind.DIVISION, "Phòng Công chứng", "so-mau"),
                  unit("pcc1", UnitKind.DIVISION, "Phòng Công chứng số 1", "so-mau"),
                  unit("pcc1b", UnitKind.DIVISION, "Phòng công chứng số 1", "so-mau"),
                  unit("pub", UnitKind.DIVISION, "Phòng Ủy ban", "so-mau"))
              .build(),
          AGENCY);

  private static OrganizationUnit unit(
      String id, UnitKind kind, String name, @Nullable String parent) {
    return OrganizationUnit.builder()
        .id(UnitId.of(id))
        .kind(kind)
        .name(BilingualText.ofVietnamese(name))
        .parent(Optional.ofNullable(parent).map(UnitId::of))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Văn phòng chủ trì, Thanh tra phối hợp             | tt vp",
        // The longest name at a place is the one meant, and what stands within it is not.
        "Văn phòng Thanh tra báo cáo                       | vptt",
        "Văn phòng Thanh tra báo cáo, gửi Văn phòng        | vp vptt",
        "Phòng Công chứng báo cáo                          | pcc",
        "Phòng Công chứng số 1 báo cáo                     | pcc1 pcc1b",
        "Phòng Công chứng số 12 báo cáo                    | pcc",
        // The words, and no names.
        "Tăng cường thanh tra; xây dựng văn phòng điện tử  | ''",
        "TĂNG CƯỜNG THANH TRA TẠI CÁC VĂN PHÒNG            | ''",
        // Another spelling, spaces, what stands before.
        "–  Giao  (Phòng  Uỷ  ban),  'Thanh tra'           | tt pub",
        "Việc của Văn phòngX và XThanh tra                 | ''",
        // The agency itself is not under it.
        "Sở Tư pháp tổ chức                                | ''",
        "''                                                | ''",
      })
  void finds_the_units_that_a_text_names(String text, String units) {
    List<UnitId> expected =
        Stream.of(units.split(" ")).filter(id -> !id.isEmpty()).map(UnitId::of).toList();

    assertThat(NAMES.in(text)).isEqualTo(expected);
  }
}
