package vn.giaitrinh.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaitrinh.text.BilingualText;

class OrganizationDirectoryTest {
  private static final UnitId DEPARTMENT = UnitId.of("so-tu-phap");
  private static final UnitId OFFICE = UnitId.of("van-phong-so");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final OrganizationUnit MERGED =
      unit("phong-cu", UnitKind.DIVISION)
          .parent(DEPARTMENT)
          .validFrom(LocalDate.of(2020, 1, 1))
          .validTo(LocalDate.of(2025, 6, 30))
          .build();
  private static final OrganizationDirectory DIRECTORY =
      OrganizationDirectory.builder()
          .addUnit(unit("so-tu-phap", UnitKind.AGENCY).build())
          .addUnit(unit("van-phong-so", UnitKind.OFFICE).parent(DEPARTMENT).build())
          .addUnit(unit("phong-hai", UnitKind.DIVISION).parent(DEPARTMENT).build())
          .addUnit(unit("phong-mot", UnitKind.DIVISION).parent(DEPARTMENT).build())
          .addUnit(MERGED)
          .addUnit(unit("trung-tam", UnitKind.PUBLIC_SERVICE_UNIT).parent(DEPARTMENT).build())
          .addUnit(unit("so-khac", UnitKind.AGENCY).build())
          .addUnit(unit("phong-so-khac", UnitKind.DIVISION).parent(UnitId.of("so-khac")).build())
          .addUnit(unit("mat-tran", UnitKind.EXTERNAL_BODY).build())
          .build();

  private static OrganizationUnit.Builder unit(String id, UnitKind kind) {
    return OrganizationUnit.builder()
        .id(UnitId.of(id))
        .kind(kind)
        .name(BilingualText.ofVietnamese("Đơn vị " + id));
  }

  private static List<String> ids(UnitSelector selector, LocalDate date) {
    return DIRECTORY.resolve(selector, date).stream().map(one -> one.getId().value()).toList();
  }

  @Test
  void finds_a_unit_by_its_id_and_none_by_another() {
    assertThat(DIRECTORY.findUnit(OFFICE)).map(OrganizationUnit::getKind).contains(UnitKind.OFFICE);
    assertThat(DIRECTORY.findUnit(UnitId.of("khong-co"))).isEmpty();
    assertThat(DIRECTORY.byId()).hasSize(9);
  }

  // "Các phòng, đơn vị sự nghiệp thuộc Sở" and "Các phòng, đơn vị thuộc Sở" are different sets.
  @Test
  void a_set_takes_the_kinds_that_belong_to_the_unit_in_the_order_of_the_directory() {
    assertThat(
            ids(
                UnitSelector.ofKinds(DEPARTMENT, UnitKind.PUBLIC_SERVICE_UNIT, UnitKind.DIVISION),
                DAY))
        .containsExactly("phong-hai", "phong-mot", "trung-tam");
    assertThat(ids(UnitSelector.ofKinds(DEPARTMENT, UnitKind.OFFICE), DAY))
        .containsExactly("van-phong-so");
    assertThat(ids(UnitSelector.ofKinds(OFFICE, UnitKind.DIVISION), DAY)).isEmpty();
  }

  @Test
  void a_set_leaves_out_the_units_excepted() {
    UnitsOfKinds selector =
        new UnitsOfKinds(DEPARTMENT, Set.of(UnitKind.DIVISION), Set.of(UnitId.of("phong-hai")));

    assertThat(ids(selector, DAY)).containsExactly("phong-mot");
    assertThat(selector.namedUnits())
        .containsExactly(UnitId.of("phong-hai"), UnitId.of("so-tu-phap"));
  }

  @Test
  void a_selector_by_name_takes_the_units_named_whatever_their_parent() {
    UnitSelector selector = UnitSelector.of(UnitId.of("mat-tran"), OFFICE);

    assertThat(ids(selector, DAY)).containsExactly("van-phong-so", "mat-tran");
    assertThat(selector.namedUnits()).containsExactly(UnitId.of("mat-tran"), OFFICE);
    assertThat(ids(UnitSelector.of(UnitId.of("khong-co")), DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2019-12-31, false", "2020-01-01, true", "2025-06-30, true", "2025-07-01, false"})
  void a_unit_exists_from_its_first_day_through_its_last(LocalDate date, boolean exists) {
    assertThat(MERGED.existsOn(date)).isEqualTo(exists);
    assertThat(ids(UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION), date).contains("phong-cu"))
        .isEqualTo(exists);
    assertThat(ids(UnitSelector.of(MERGED.getId()), date)).hasSize(exists ? 1 : 0);
  }

  @Test
  void a_unit_without_days_exists_always() {
    assertThat(unit("a", UnitKind.OFFICE).build().existsOn(LocalDate.MIN)).isTrue();
    assertThat(unit("a", UnitKind.OFFICE).build().existsOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void a_unit_may_exist_for_one_day_and_not_end_before_it_begins() {
    OrganizationUnit.Builder one = unit("a", UnitKind.OFFICE).validFrom(DAY);

    assertThat(one.validTo(DAY).build().existsOn(DAY)).isTrue();
    assertThatThrownBy(() -> one.validTo(DAY.minusDays(1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a ends on 2026-09-29, before it begins on 2026-09-30");
  }

  @Test
  void refuses_a_unit_that_belongs_to_none_of_its_units() {
    assertThatThrownBy(
            () ->
                OrganizationDirectory.builder()
                    .addUnit(unit("phong", UnitKind.DIVISION).parent(DEPARTMENT).build())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit phong belongs to so-tu-phap, which is not in the directory");
  }

  @Test
  void refuses_units_that_belong_to_one_another_in_a_circle() {
    assertThatThrownBy(
            () ->
                OrganizationDirectory.builder()
                    .addUnit(unit("a", UnitKind.DIVISION).parent(UnitId.of("b")).build())
                    .addUnit(unit("b", UnitKind.DIVISION).parent(UnitId.of("a")).build())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a belongs to itself in a circle");
  }

  @Test
  void a_unit_is_not_its_own_parent() {
    OrganizationUnit.Builder own = unit("a", UnitKind.OFFICE).parent(UnitId.of("a"));

    assertThatThrownBy(own::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a is its own parent");
  }

  @Test
  void refuses_an_id_used_twice() {
    OrganizationDirectory.Builder twice =
        DIRECTORY.toBuilder().addUnit(unit("van-phong-so", UnitKind.DIVISION).build());

    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit id van-phong-so is used 2 times");
  }

  @Test
  void refuses_another_wire_format() {
    OrganizationDirectory.Builder later =
        OrganizationDirectory.builder().schema("giaitrinh/organization/2");

    assertThatThrownBy(later::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Schema is 'giaitrinh/organization/2';" + " only giaitrinh/organization/1 is read");
  }

  @Test
  void refuses_a_selector_of_nothing() {
    assertThatThrownBy(UnitSelector::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("UNITS");
    assertThatThrownBy(() -> UnitSelector.ofKinds(DEPARTMENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("KINDS");
  }

  @Test
  void a_unit_or_kind_named_twice_is_named_once() {
    assertThat(UnitSelector.of(OFFICE, OFFICE)).isEqualTo(UnitSelector.of(OFFICE));
    assertThat(UnitSelector.ofKinds(DEPARTMENT, UnitKind.OFFICE, UnitKind.OFFICE))
        .isEqualTo(UnitSelector.ofKinds(DEPARTMENT, UnitKind.OFFICE));
  }

  @ParameterizedTest
  @EnumSource(UnitKind.class)
  void every_kind_has_a_name_in_both_languages(UnitKind kind) {
    assertThat(kind.label().vi()).isNotBlank();
    assertThat(kind.label().en()).isPresent();
  }

  @Test
  void a_unit_is_edited_through_its_builder() {
    assertThat(MERGED.toBuilder().build()).isEqualTo(MERGED);
    assertThat(DIRECTORY.toBuilder().build()).isEqualTo(DIRECTORY);
  }
}
