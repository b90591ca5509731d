package vn.giaitrinh.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.WorkingCalendar;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.schedule.ReportingScheme;
import vn.giaitrinh.schedule.ReportingSchemes;

/**
 * A context of validation: what a host gives to its validator, so that the constraints of {@link
 * vn.giaitrinh.constraint} know the units, calendars, reporting schemes and the day of the host.
 *
 * <p>It is the payload for constraint validators of Hibernate Validator. Another provider has no
 * way to hand it on; there, what needs it says that it could not check.
 *
 * <pre>{@code
 * ValidationContext context =
 *     ValidationContext.builder().directory(directory).day(LocalDate.of(2026, 9, 30)).build();
 * Validation.byProvider(HibernateValidator.class)
 *     .configure()
 *     .constraintValidatorPayload(context);
 * }</pre>
 *
 * <p>It does not change once built. Where the directory or the day changes between validations,
 * {@code HibernateValidatorFactory.usingContext()} takes another for one validator.
 */
public final class ValidationContext {
  private static final Map<String, ReportingScheme> SHIPPED_SCHEMES =
      Stream.of(ReportingSchemes.DECREE_09_2019, ReportingSchemes.JUSTICE_SECTOR)
          .collect(Collectors.toUnmodifiableMap(ReportingScheme::id, scheme -> scheme));

  private final Optional<OrganizationDirectory> directory;
  private final Optional<LocalDate> day;
  private final Map<String, WorkingCalendar> calendars;
  private final Map<String, ReportingScheme> schemes;

  private ValidationContext(Builder builder) {
    this.directory = Optional.ofNullable(builder.directory);
    this.day = Optional.ofNullable(builder.day);
    this.calendars = Map.copyOf(builder.calendars);
    this.schemes = Map.copyOf(builder.schemes);
  }

  /** {@return a new builder, without a directory and a day} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the units of the host; empty if it gave none} */
  public Optional<OrganizationDirectory> getDirectory() {
    return directory;
  }

  /** {@return the day on which units must exist; empty if on any day} */
  public Optional<LocalDate> getDay() {
    return day;
  }

  /**
   * Finds a calendar: one that the host gave, else that of Vietnamese state agencies.
   *
   * @param id its id
   * @return the calendar, empty if none has this id
   */
  public Optional<WorkingCalendar> findCalendar(String id) {
    WorkingCalendar given = calendars.get(id);
    return given != null
        ? Optional.of(given)
        : Optional.of(WorkingCalendars.vietnam()).filter(shipped -> shipped.getId().equals(id));
  }

  /**
   * Finds a reporting scheme: one that the host gave, else one that comes along.
   *
   * @param id its id
   * @return the scheme, empty if none has this id
   */
  public Optional<ReportingScheme> findScheme(String id) {
    return Optional.ofNullable(schemes.getOrDefault(id, SHIPPED_SCHEMES.get(id)));
  }

  /** A builder of {@link ValidationContext}. It is not thread-safe. */
  public static final class Builder {
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();
    private final Map<String, ReportingScheme> schemes = new HashMap<>();
    private @Nullable OrganizationDirectory directory;
    private @Nullable LocalDate day;

    private Builder() {}

    /**
     * Sets the units that may be named.
     *
     * @param units the units
     * @return this builder
     */
    public Builder directory(OrganizationDirectory units) {
      this.directory = units;
      return this;
    }

    /**
     * Sets the day on which units must exist, and whose year is meant where words name none.
     *
     * @param date the day
     * @return this builder
     */
    public Builder day(LocalDate date) {
      this.day = date;
      return this;
    }

    /**
     * Adds a calendar, in the place of one with its id.
     *
     * @param calendar the calendar
     * @return this builder
     */
    public Builder addCalendar(WorkingCalendar calendar) {
      calendars.put(calendar.getId(), calendar);
      return this;
    }

    /**
     * Adds a reporting scheme, in the place of one with its id.
     *
     * @param scheme the scheme
     * @return this builder
     */
    public Builder addScheme(ReportingScheme scheme) {
      schemes.put(scheme.id(), scheme);
      return this;
    }

    /** {@return the context} */
    public ValidationContext build() {
      return new ValidationContext(this);
    }
  }
}
