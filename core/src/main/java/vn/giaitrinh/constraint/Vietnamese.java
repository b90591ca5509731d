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
 * The text must be one that can be printed, searched and compared as Vietnamese: Unicode in the
 * composed form (NFC), with at least one letter, and without control characters.
 *
 * <p>Supported is {@link CharSequence}; null is valid. The code is that of TCVN 6909:2001, which
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, prescribes. The decomposed form looks the same and is not
 * found by a search. Control characters are those of Unicode; refused as well are what is not seen
 * and keeps text from being found, such as soft hyphens, spaces without width, separators of lines
 * and overrides of the direction of writing, and halves of a character. The joiners U+200C and
 * U+200D pass, and a line feed or a tab in text of several lines.
 *
 * <pre>{@code
 * record Row(@Vietnamese String title, @Vietnamese(multiline = true) String content) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Vietnamese.List.class)
public @interface Vietnamese {

  /** {@return true if line feeds, carriage returns and tabs may stand in it} */
  boolean multiline() default false;

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.Vietnamese.message}";

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
    Vietnamese[] value();
  }
}
