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
 * The text must be a recurrence rule of RFC 5545, section 3.3.10, of whole days.
 *
 * <p>Supported is {@link CharSequence}; null is valid. It is read strictly, as {@code
 * RecurrenceRule.parse} does: {@code BYMONTHDAY=32}, {@code COUNT=0} or {@code COUNT} beside {@code
 * UNTIL} do not pass, nor does {@code FREQ=HOURLY}.
 *
 * <pre>{@code
 * record Duty(@ValidRecurrence String rule) {}
 * // FREQ=MONTHLY;INTERVAL=3 passes; FREQ=QUARTERLY does not
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidRecurrence.List.class)
public @interface ValidRecurrence {

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.ValidRecurrence.message}";

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
    ValidRecurrence[] value();
  }
}
