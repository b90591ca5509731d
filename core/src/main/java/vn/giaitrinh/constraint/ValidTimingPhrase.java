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
 * The text must say when a task is carried out (<i>thời gian thực hiện</i>) in words that can be
 * read, so that a due date or a cadence follows from them.
 *
 * <p>Supported is {@link CharSequence}; null is valid. Words pass that {@code TimingPhrases} reads
 * as anything but {@code UNRECOGNIZED}. The year of words that name none, such as <i>trước ngày
 * 29/2</i>, is that of the day in the {@code ValidationContext}; where none is given, it is a leap
 * year, so that no day of a calendar is refused.
 *
 * <p>The rule is the SDK's own, after the plans of agencies: no law lists the words.
 *
 * <pre>{@code
 * record Row(@ValidTimingPhrase String timing) {}
 * // "Thường xuyên" and "Trước ngày 28/5" pass; "Kịp thời" does not
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidTimingPhrase.List.class)
public @interface ValidTimingPhrase {

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.ValidTimingPhrase.message}";

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
    ValidTimingPhrase[] value();
  }
}
