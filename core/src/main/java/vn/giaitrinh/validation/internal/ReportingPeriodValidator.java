package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.constraint.ReportingPeriodOf;
import vn.giaitrinh.schedule.ReportingPeriod;

/** Checks that a reporting period covers the days of one of a scheme. */
public final class ReportingPeriodValidator
    implements ConstraintValidator<ReportingPeriodOf, ReportingPeriod> {
  private PeriodSearch search = new PeriodSearch(ReportingPeriodOf.DECREE_09_2019, Set.of());

  @Override
  public void initialize(ReportingPeriodOf constraint) {
    search = PeriodSearch.of(constraint);
  }

  @Override
  public boolean isValid(@Nullable ReportingPeriod period, ConstraintValidatorContext context) {
    return period == null
        || search.finds(
            period.code(),
            known -> known.from().equals(period.from()) && known.to().equals(period.to()),
            context);
  }
}
