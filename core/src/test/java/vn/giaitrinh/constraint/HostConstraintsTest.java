package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.constraint.ConstraintTesting.said;
import static vn.giaitrinh.constraint.ConstraintTesting.validator;

import jakarta.validation.Validator;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.constraint.ReportingPeriodOf.Kind;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.OrganizationUnit;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.schedule.DayOfMonth;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingPeriod;
import vn.giaitrinh.schedule.ReportingSchemes;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.validation.ValidationContext;

/** What the host gives to its validator, and what is said where it gave nothing. */
class HostConstraintsTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 6, 10);
  private static final WorkingCalendar CITY =
      WorkingCalendars.vietnam()
          .withClosure(CLOSED, CLOSED, BilingualText.ofVietnamese("Chuyển trụ sở"));
  private static final OrganizationDirectory DIRECTORY =
      OrganizationDirectory.builder()
          .addUnits(unit("phong-cu").validTo(LocalDate.of(2025, 6, 30)).build())
          .addUnits(unit("van-phong").build())
          .build();

  record Day(@WorkingDay LocalDate on) {}

  record Days(
      Optional<@WorkingDay LocalDate> inside,
      @WorkingDay(payload = Unwrapping.Unwrap.class) Optional<LocalDate> unwrapped) {}

  record CityDay(@WorkingDay(calendar = "CITY", message = "không đúng") LocalDate on) {}

  record Transfer(@KnownUnit UnitId to, List<@KnownUnit String> copies) {}

  record Worded(@KnownUnit(message = "sai đơn vị") String to) {}

  record Codes(
      @ReportingPeriodOf CharSequence decree,
      @ReportingPeriodOf(scheme = ReportingPeriodOf.JUSTICE_SECTOR) String justice,
      @ReportingPeriodOf(kinds = {Kind.QUARTER, Kind.YEAR}) String quarter) {}

  record Period(@ReportingPeriodOf ReportingPeriod period) {}

  record HostPeriod(@ReportingPeriodOf(scheme = "calendar") String period) {}

  @ParameterizedTest
  @CsvSource({
    // Tết, a Sunday, a Monday: Nghị định on days off of 2026, as shipped.
    "2026-02-17, must be a working day of the calendar \"VN\"",
    "2026-09-06, must be a working day of the calendar \"VN\"",
    "2026-09-07, ",
    "1999-01-04, 'cannot be checked: the day is outside the days that the calendar \"VN\" covers'"
  })
  void takes_working_days(LocalDate day, String message) {
    List<String> expected = message == null ? List.of() : List.of("on: " + message);

    assertThat(said(new Day(day))).isEqualTo(expected);
  }

  @Test
  void looks_for_the_day_inside_an_optional() {
    Optional<LocalDate> tet = Optional.of(LocalDate.of(2026, 2, 17));

    assertThat(said(new Days(tet, tet)))
        .containsExactly(
            "inside: must be a working day of the calendar \"VN\"",
            "unwrapped: must be a working day of the calendar \"VN\"");
    assertThat(said(new Days(Optional.empty(), Optional.empty()))).isEmpty();
  }

  @Test
  void finds_a_calendar_that_the_host_gives_and_says_so_where_it_gave_none() {
    WorkingCalendar renamed =
        WorkingCalendar.of("CITY", CITY.getFirstDay(), CITY.getLastDay(), CITY.getListedDays());
    Validator city = with(ValidationContext.builder().addCalendar(renamed));

    assertThat(said(city, new CityDay(CLOSED))).containsExactly("on: không đúng");
    assertThat(said(city, new CityDay(CLOSED.plusDays(1)))).isEmpty();
    assertThat(said(new CityDay(CLOSED)))
        .containsExactly(
            "on: cannot be checked: the calendar \"CITY\" was not given to the validator");
  }

  @Test
  void lets_the_host_replace_the_calendar_that_comes_along() {
    Validator replaced = with(ValidationContext.builder().addCalendar(CITY));

    assertThat(said(new Day(CLOSED))).isEmpty();
    assertThat(said(replaced, new Day(CLOSED))).hasSize(1);
  }

  @Test
  void never_passes_a_unit_without_a_directory() {
    Transfer transfer = new Transfer(UnitId.of("van-phong"), List.of("van-phong"));
    String unchecked = "cannot be checked: the directory of units was not given to the validator";

    assertThat(said(transfer))
        .containsExactly("copies[0].<list element>: " + unchecked, "to: " + unchecked);
    assertThat(said(new Worded("van-phong"))).containsExactly("to: " + unchecked);
  }

  @Test
  void asks_the_directory_of_the_host_for_a_unit() {
    Validator validator = with(ValidationContext.builder().directory(DIRECTORY));

    assertThat(
            said(
                validator,
                new Transfer(
                    UnitId.of("la"), Arrays.asList("van-phong", "Văn phòng", null, "phong-cu"))))
        .containsExactly(
            "copies[1].<list element>: must be a unit of the directory",
            "to: must be a unit of the directory");
  }

  @Test
  void asks_that_a_unit_exist_on_the_day_of_the_host() {
    Validator before = on(LocalDate.of(2025, 6, 30));
    Validator after = on(LocalDate.of(2025, 7, 1));
    Transfer transfer = new Transfer(UnitId.of("phong-cu"), List.of());

    assertThat(said(before, transfer)).isEmpty();
    assertThat(said(after, transfer))
        .containsExactly("to: must be a unit that exists on the day in question");
    assertThat(said(after, new Worded("phong-cu"))).containsExactly("to: sai đơn vị");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q3, true, false, true",
    "2026-M07, true, false, false",
    "2026-H1, true, false, false",
    "2026-9M, true, false, false",
    "2026-6M, false, true, false",
    "2026-Y, true, true, true",
    "2026-Q5, false, false, false",
    "2026-M7, false, false, false",
    "26-Q3, false, false, false",
    "Quý III/2026, false, false, false",
    "'', false, false, false"
  })
  void takes_the_periods_of_a_scheme(
      String code, boolean decree, boolean justice, boolean quarter) {
    List<String> said = said(new Codes(code, code, code));

    assertThat(said.stream().noneMatch(one -> one.startsWith("decree"))).isEqualTo(decree);
    assertThat(said.stream().noneMatch(one -> one.startsWith("justice"))).isEqualTo(justice);
    assertThat(said.stream().noneMatch(one -> one.startsWith("quarter"))).isEqualTo(quarter);
  }

  @Test
  void compares_the_days_of_a_period_but_not_the_day_on_which_it_is_sent() {
    ReportingPeriod shipped =
        ReportingSchemes.DECREE_09_2019.getCycle(PeriodKind.QUARTER).period(2026, 3);

    assertThat(said(new Period(shipped))).isEmpty();
    assertThat(said(new Period(period(shipped.from(), shipped.to())))).isEmpty();
    assertThat(said(new Period(period(shipped.from(), shipped.to().plusDays(1)))))
        .containsExactly(
            "period: must be a reporting period of the scheme \"vn.nd-09-2019\", such as 2026-Q3");
    assertThat(said(new Period(period(shipped.from().plusDays(1), shipped.to())))).hasSize(1);
  }

  @Test
  void finds_a_scheme_that_the_host_gives_and_says_so_where_it_gave_none() {
    Validator validator =
        with(
            ValidationContext.builder()
                .addScheme(ReportingSchemes.calendar(DayOfMonth.of(5).monthsLater(1))));

    assertThat(said(validator, new HostPeriod("2026-Q3"))).isEmpty();
    assertThat(said(new HostPeriod("2026-Q3")))
        .containsExactly(
            "period: cannot be checked: the reporting scheme \"calendar\" was not given to the"
                + " validator");
  }

  @Test
  void names_what_comes_along_as_the_model_does() {
    assertThat(WorkingDay.VIETNAM).isEqualTo(WorkingCalendars.vietnam().getId());
    assertThat(ReportingPeriodOf.DECREE_09_2019).isEqualTo(ReportingSchemes.DECREE_09_2019.id());
    assertThat(ReportingPeriodOf.JUSTICE_SECTOR).isEqualTo(ReportingSchemes.JUSTICE_SECTOR.id());
    assertThat(Arrays.stream(Kind.values()).map(Kind::name))
        .containsExactlyElementsOf(
            Arrays.stream(PeriodKind.values()).map(PeriodKind::name).toList());
  }

  private static ReportingPeriod period(LocalDate from, LocalDate to) {
    return new ReportingPeriod("2026-Q3", from, to, to.plusDays(3));
  }

  private static Validator on(LocalDate day) {
    return with(ValidationContext.builder().directory(DIRECTORY).day(day));
  }

  private static Validator with(ValidationContext.Builder context) {
    return validator(Locale.ENGLISH, context.build());
  }

  private static OrganizationUnit.Builder unit(String id) {
    return OrganizationUnit.builder()
        .id(UnitId.of(id))
        .kind(UnitKind.DIVISION)
        .name(BilingualText.ofVietnamese("Phòng"));
  }
}
