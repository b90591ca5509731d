package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.ReportingPeriodOf;

/** Checks that a text is the code of a reporting period of a scheme. */
public final class PeriodCodeValidator
    implements ConstraintValidator<ReportingPeriodOf, CharSequence> {
  private PeriodSearch search = new PeriodSearch(ReportingPeriodOf.DECREE_09_2019, Set.of());

  @Override
  public void initialize(ReportingPeriodOf constraint) {
    search = PeriodSearch.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
    return code == null || search.finds(code.toString(), known -> true, context);
  }
}
