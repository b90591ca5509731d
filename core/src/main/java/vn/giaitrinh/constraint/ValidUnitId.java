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
 * The text must have the form of a unit id: 1 to 64 lower-case letters a-z, digits, and single
 * hyphens between them. Whether there is such a unit is asked by {@link KnownUnit}.
 *
 * <p>Supported is {@link CharSequence}; null is valid. The rule is the SDK's own, that of {@code
 * UnitId}.
 *
 * <pre>{@code
 * record Transfer(@ValidUnitId String to) {}
 * // van-phong-so passes; "Văn phòng Sở" does not
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidUnitId.List.class)
public @interface ValidUnitId {

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.ValidUnitId.message}";

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
    ValidUnitId[] value();
  }
}
