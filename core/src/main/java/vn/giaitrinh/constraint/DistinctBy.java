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
 * No two items may have one value of a property, such as the number of a register.
 *
 * <p>Supported is {@link Iterable}; null is valid, and so is an item that is null or has no value
 * (null or an empty {@link java.util.Optional}). The property is a record component, a getter
 * ({@code getNumber}, {@code isUrgent}) or another public method without parameters. The message
 * names the place of an item that repeats another, never the value, which may be personal data.
 *
 * <p>The rule is the SDK's own. A property that an item does not have is a mistake of the program:
 * the validator throws a {@link jakarta.validation.ConstraintDeclarationException}.
 *
 * <pre>{@code
 * record Register(@DistinctBy("number") List<Entry> entries) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DistinctBy.List.class)
public @interface DistinctBy {

  /** {@return the name of the property, such as {@code number}} */
  String value();

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.DistinctBy.message}";

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
    DistinctBy[] value();
  }
}
