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
 * The events of a case must be listed in the order of their days: none is of an earlier day than
 * the one before it. Events of one day may come in any order.
 *
 * <p>Supported are {@code CaseFile} and {@code List<CaseEvent>}; null is valid. The message names
 * the place in the list, never what an event holds.
 *
 * <p>The model does not ask for this: events arrive late and out of order, and the clocks give one
 * answer in any order. It is for hosts whose own register is kept day by day (<i>sổ theo dõi</i>),
 * so that an entry out of place is a slip of the pen.
 *
 * <pre>{@code
 * record Register(@ChronologicalEvents List<CaseEvent> entries) {}
 * // received on 2026-09-01, accepted on 2026-08-31: does not pass
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ChronologicalEvents.List.class)
public @interface ChronologicalEvents {

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.ChronologicalEvents.message}";

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
    ChronologicalEvents[] value();
  }
}
