package vn.giaitrinh.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day must be a working day (<i>ngày làm việc</i>), Bộ luật Lao động 2019, Điều 111 and 112,
 * and the yearly notices on days off in lieu and swapped Saturdays.
 *
 * <p>Supported is {@link java.time.LocalDate}, also within a container such as {@code
 * Optional<@WorkingDay LocalDate>}; null is valid. The calendar of Vietnamese state agencies,
 * {@value #VIETNAM}, comes along; any other is given to the validator in a {@code
 * ValidationContext}, which may also replace that one. A day that the calendar does not cover, or a
 * calendar that the validator was not given, is a violation with a message of its own: it is never
 * passed over.
 *
 * <pre>{@code
 * record Hearing(@WorkingDay LocalDate on, Optional<@WorkingDay LocalDate> moved) {}
 * // 2026-02-17, the first day of Tết, does not pass
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WorkingDay.List.class)
public @interface WorkingDay {

  /** The id of the calendar of Vietnamese state agencies. */
  String VIETNAM = "VN";

  /** {@return the id of the calendar; that of Vietnamese state agencies unless stated} */
  String calendar() default VIETNAM;

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.WorkingDay.message}";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return what the client of the validator attaches to a violation} */
  Class<? extends Payload>[] payload() default {};

  /** Several of these constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** {@return the constraints} */
    WorkingDay[] value();
  }
}
