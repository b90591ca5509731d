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
 * The unit must stand in the directory of the organization (<i>cơ cấu tổ chức</i>), and where the
 * validator was given a day, exist on it.
 *
 * <p>Supported are {@code UnitId} and {@link CharSequence}; null is valid. The directory and the
 * day come from the {@code ValidationContext} that the host gives to its validator. <b>Without a
 * directory no unit passes</b>: the message then says that the validator was not given one, so that
 * what could not be checked is never taken for sound.
 *
 * <p>The rule is the SDK's own: a task that is assigned to nobody is done by nobody.
 *
 * <pre>{@code
 * record Transfer(@KnownUnit UnitId to, List<@KnownUnit String> copies) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownUnit.List.class)
public @interface KnownUnit {

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.KnownUnit.message}";

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
    KnownUnit[] value();
  }
}
