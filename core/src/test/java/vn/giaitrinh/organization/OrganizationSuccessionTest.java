package vn.giaitrinh.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.text.BilingualText;

/**
 * A made-up department: divisions A and B merge into C on 1 July 2026; C is split into D and E on 1
 * January 2027; F is dissolved at the end of September 2026; G is renamed twice.
 */
class OrganizationSuccessionTest {
  private static final UnitId DEPARTMENT = UnitId.of("so");
  private static final OrganizationUnit RENAMED =
      unit("g")
          .name(BilingualText.ofVietnamese("Phòng Xây dựng văn bản"))
          .addFormerName(former("Phòng Pháp chế", "2026-06-30"))
          .addFormerName(former("Phòng Văn bản", "2025-12-31"))
          .validFrom(LocalDate.of(2024, 1, 1))
          .build();
  private static final OrganizationDirectory DIRECTORY =
      OrganizationDirectory.builder()
          .addUnit(
              OrganizationUnit.builder()
                  .id(DEPARTMENT)
                  .kind(UnitKind.AGENCY)
                  .name(BilingualText.ofVietnamese("Sở"))
                  .build())
          .addUnit(ended("a", "2026-06-30", "c").build())
          .addUnit(ended("b", "2026-06-30", "c").build())
          .addUnit(ended("c", "2026-12-31", "d", "e").validFrom(day("2026-07-01")).build())
          .addUnit(unit("d").validFrom(day("2027-01-01")).build())
          .addUnit(unit("e").validFrom(day("2027-01-01")).build())
          .addUnit(ended("f", "2026-09-30").build())
          .addUnit(RENAMED)
          .build();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static FormerName former(String name, String until) {
    return new FormerName(BilingualText.ofVietnamese(name), day(until));
  }

  private static OrganizationUnit.Builder unit(String id) {
    return OrganizationUnit.builder()
        .id(UnitId.of(id))
        .kind(UnitKind.DIVISION)
        .name(BilingualText.ofVietnamese("Phòng " + id))
        .parent(DEPARTMENT);
  }

  private static OrganizationUnit.Builder ended(String id, String lastDay, String... successors) {
    return unit(id)
        .validTo(day(lastDay))
        .successors(List.of(successors).stream().map(UnitId::of).toList());
  }

  private static OrganizationDirectory of(OrganizationUnit.Builder... units) {
    OrganizationDirectory.Builder directory =
        OrganizationDirectory.builder().addUnit(DIRECTORY.getUnits().get(0));
    for (OrganizationUnit.Builder unit : units) {
      directory.addUnit(unit.build());
    }
    return directory.build();
  }

  private static String ids(List<OrganizationUnit> units) {
    return String.join(" ", units.stream().map(unit -> unit.getId().value()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "a, 2026-06-30, a",
    "a, 2026-07-01, c",
    "b, 2026-07-01, c",
    "c, 2026-06-30, c", // not yet there: it has nobody before it
    "c, 2026-12-31, c",
    "c, 2027-01-01, d e",
    "a, 2027-01-01, d e",
    "f, 2026-09-30, f",
    "f, 2026-10-01, ''",
    "khong-co, 2026-01-01, ''"
  })
  void tells_who_has_the_work_of_a_unit_on_a_day(String unit, LocalDate date, String successors) {
    assertThat(ids(DIRECTORY.successorsOn(UnitId.of(unit), date))).isEqualTo(successors);
  }

  @ParameterizedTest
  @CsvSource({
    "f g a, 2026-06-30, a f g",
    "f g a, 2026-07-01, c f g",
    "f g a, 2027-01-01, d e g",
    "c, 2026-06-30, ''",
    "a b, 2026-07-01, c"
  })
  void a_unit_that_a_selector_names_is_replaced_once_it_has_ended(
      String named, LocalDate date, String units) {
    UnitSelector selector =
        UnitSelector.of(Stream.of(named.split(" ")).map(UnitId::of).toArray(UnitId[]::new));

    assertThat(ids(DIRECTORY.resolveWithSuccessors(selector, date))).isEqualTo(units);
  }

  @Test
  void a_set_of_units_is_that_of_the_day() {
    UnitSelector divisions = UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION);

    assertThat(ids(DIRECTORY.resolveWithSuccessors(divisions, day("2026-07-01"))))
        .isEqualTo("c f g");
  }

  @Test
  void two_ways_to_one_successor_lead_there_once() {
    OrganizationDirectory directory =
        of(
            ended("a", "2026-03-31", "b", "c"),
            ended("b", "2026-06-30", "d"),
            ended("c", "2026-09-30", "d"),
            unit("d"));

    assertThat(ids(directory.successorsOn(UnitId.of("a"), day("2026-07-01")))).isEqualTo("d c");
    assertThat(ids(directory.successorsOn(UnitId.of("a"), day("2026-10-01")))).isEqualTo("d");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, Phòng Văn bản",
    "2025-12-31, Phòng Văn bản",
    "2026-01-01, Phòng Pháp chế",
    "2026-06-30, Phòng Pháp chế",
    "2026-07-01, Phòng Xây dựng văn bản"
  })
  void a_unit_has_one_name_on_each_day(LocalDate date, String name) {
    assertThat(RENAMED.nameOn(date).vi()).isEqualTo(name);
    assertThat(DIRECTORY.findUnit(RENAMED.getId(), date).orElseThrow().getName().vi())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, so a b f",
    "2026-06-30, so a b f g",
    "2026-07-01, so c f g",
    "2026-10-01, so c g",
    "2027-01-01, so d e g"
  })
  void the_directory_of_a_day_has_the_units_of_that_day(LocalDate date, String units) {
    OrganizationDirectory then = DIRECTORY.asOf(date);

    assertThat(ids(then.getUnits())).isEqualTo(units);
    assertThat(then.getUnits())
        .allMatch(unit -> unit.getValidTo().isEmpty() && unit.getSuccessors().isEmpty())
        .allMatch(unit -> DIRECTORY.findUnit(unit.getId(), date).equals(Optional.of(unit)));
  }

  @Test
  void a_selector_is_resolved_on_the_day() {
    UnitSelector divisions = UnitSelector.ofKinds(DEPARTMENT, UnitKind.DIVISION);

    assertThat(ids(DIRECTORY.resolve(divisions, day("2026-06-30")))).isEqualTo("a b f g");
    assertThat(ids(DIRECTORY.asOf(day("2026-07-01")).resolve(divisions, day("2026-07-01"))))
        .isEqualTo("c f g");
  }

  @Test
  void a_unit_outlives_its_parent_in_the_directory_of_a_day() {
    OrganizationDirectory directory =
        of(ended("a", "2026-03-31"), unit("b").parent(UnitId.of("a")));

    assertThat(directory.asOf(day("2026-03-31")).getUnits().get(2).getParent())
        .contains(UnitId.of("a"));
    assertThat(directory.asOf(day("2026-04-01")).getUnits().get(1).getParent()).isEmpty();
  }

  @Test
  void refuses_a_successor_that_is_not_in_the_directory() {
    assertThatThrownBy(() -> of(ended("a", "2026-06-30", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a passes to x, which is not in the directory");
  }

  @Test
  void refuses_a_successor_that_is_not_there_when_its_turn_comes() {
    OrganizationUnit.Builder late = unit("b").validFrom(day("2026-07-02"));

    assertThatThrownBy(() -> of(ended("a", "2026-06-30", "b"), late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a passes to b on 2026-07-01, a day on which b does not exist");
  }

  @Test
  void refuses_successors_in_a_circle() {
    assertThatThrownBy(() -> of(ended("a", "2026-06-30", "b"), ended("b", "2026-09-30", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit b passes to a on 2026-10-01, a day on which a does not exist");
    assertThatThrownBy(() -> ended("a", "2026-06-30", "a").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a is its own successor");
  }

  @Test
  void refuses_successors_of_a_unit_that_goes_on_and_one_named_twice() {
    OrganizationUnit.Builder going = unit("a").addSuccessor(UnitId.of("b"));
    OrganizationUnit.Builder twice = ended("a", "2026-06-30", "b", "b");

    assertThatThrownBy(going::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a has successors [b] and no last day; give it in validTo");
    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit a names a successor twice: [b, b]");
  }

  @Test
  void refuses_two_names_on_one_day() {
    OrganizationUnit.Builder twice =
        RENAMED.toBuilder().addFormerName(former("Phòng Khác", "2026-06-30"));

    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit g has two former names that both end on 2026-06-30");
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31", "2027-06-30"})
  void refuses_a_former_name_outside_the_days_of_the_unit(String until) {
    OrganizationUnit.Builder outside =
        RENAMED.toBuilder().validTo(day("2027-06-30")).addFormerName(former("Phòng Khác", until));

    assertThatThrownBy(outside::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Unit g had the name 'Phòng Khác' until " + until);
  }
}
