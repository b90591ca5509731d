package vn.giaitrinh.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A task must have a lead unit (<i>đơn vị chủ trì</i>) or an implementing unit (<i>đơn vị thực
 * hiện</i>), and not both: a plan names those who support a lead, or those who each do the whole.
 *
 * <p>Supported are {@code Task}, {@code PlannedTask} and {@code List<Assignment>}; null is valid. A
 * {@code Task} without assignments of its own passes, as it takes those of its group; a {@code
 * PlannedTask} knows what it took, and an empty list does not pass.
 *
 * <p>The rule is that of the plans of agencies, in which each row has one of the two; no law sets
 * it. The model itself lets both stand, and so does {@link #bothAllowed()}.
 *
 * <pre>{@code
 * record Row(String title, @LeadOrImplementing List<Assignment> units) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LeadOrImplementing.List.class)
public @interface LeadOrImplementing {

  /** {@return true if units may implement beside a lead} */
  boolean bothAllowed() default false;

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.LeadOrImplementing.message}";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return what the client of the validator attaches to a violation} */
  Class<? extends Payload>[] payload() default {};

  /** Several of these constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** {@return the constraints} */
    LeadOrImplementing[] value();
  }
}
