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
 * The reporting period (<i>kỳ báo cáo</i>) must be one of a reporting scheme, such as that of Nghị
 * định 09/2019/NĐ-CP, Điều 12, of every kind or of some.
 *
 * <p>Supported are {@link CharSequence}, the code of a period such as {@code 2026-Q3}, and {@code
 * ReportingPeriod}, whose first and last day must also be those of the scheme; its send-by day may
 * be another, as each agency sets its own. Null is valid. The schemes {@value #DECREE_09_2019} and
 * {@value #JUSTICE_SECTOR} come along; any other is given to the validator in a {@code
 * ValidationContext}. A scheme that it was not given is a violation with a message of its own.
 *
 * <pre>{@code
 * record Report(@ReportingPeriodOf(kinds = Kind.QUARTER) String period) {}
 * // 2026-Q3 passes; 2026-Q5 and 2026-H1 do not
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ReportingPeriodOf.List.class)
public @interface ReportingPeriodOf {

  /** The id of the scheme of state administrative agencies, Nghị định 09/2019/NĐ-CP. */
  String DECREE_09_2019 = "vn.nd-09-2019";

  /** The id of the scheme of the justice sector, Thông tư 10/2015/TT-BTP. */
  String JUSTICE_SECTOR = "vn.tt-10-2015-btp";

  /** {@return the id of the scheme; that of state administrative agencies unless stated} */
  String scheme() default DECREE_09_2019;

  /** {@return the kinds of period that pass; every kind of the scheme if none is named} */
  Kind[] kinds() default {};

  /** {@return the message, or its key in braces} */
  String message() default "{vn.giaitrinh.constraint.ReportingPeriodOf.message}";

  /** {@return the groups in which it is checked} */
  Class<?>[] groups() default {};

  /** {@return what the client of the validator attaches to a violation} */
  Class<? extends Payload>[] payload() default {};

  /** The kinds of reporting period, named as {@code PeriodKind} names them. */
  enum Kind {
    /** Each month. */
    MONTH,
    /** Each quarter. */
    QUARTER,
    /** Each half of the year. */
    HALF_YEAR,
    /** The first six months, where none covers the rest. */
    SIX_MONTHS,
    /** The first nine months. */
    NINE_MONTHS,
    /** The year. */
    YEAR
  }

  /** Several of these constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /** {@return the constraints} */
    ReportingPeriodOf[] value();
  }
}
