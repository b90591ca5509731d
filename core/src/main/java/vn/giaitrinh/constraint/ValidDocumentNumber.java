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
 * The text must be the number and symbol of an official document (<i>số, ký hiệu</i>), Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, or a number of the Party, Quy định 399-QĐ/TW.
 *
 * <p>Supported is {@link CharSequence}; null is valid. It is read as {@code DocumentNumber.parse}
 * reads it, so that spaces around the separators and the kind of dash do not matter, and a draft
 * may leave the serial blank ({@code /KH-STP}) unless {@link #serialRequired()}.
 *
 * <pre>{@code
 * record Incoming(@ValidDocumentNumber(numbering = Numbering.STATE) String number) {}
 * // 154/KH-UBND passes; 53-CT/TW does not: it is a number of the Party
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidDocumentNumber.List.class)
public @interface ValidDocumentNumber {

  /** {@return the system that must have given the number; either unless stated} */
  Numbering numbering() default Numbering.EITHER;

  /** {@return true if the serial may not be blank, as in a document that is issued} */
  boolean serialRequired() default false;

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.ValidDocumentNumber.message}";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return what the client of the validator attaches to a violation} */
  Class<? extends Payload>[] payload() default {};

  /** The systems by which official documents are numbered. */
  enum Numbering {
    /** That of the State, such as {@code 154/KH-UBND}. */
    STATE,
    /** That of the Party, such as {@code 53-CT/TW}. */
    PARTY,
    /** One or the other. */
    EITHER
  }

  /** Several of these constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** {@return the constraints} */
    ValidDocumentNumber[] value();
  }
}
