package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaitrinh.constraint.ReportingPeriodOf;
import vn.giaitrinh.schedule.PeriodKind;
import vn.giaitrinh.schedule.ReportingCycle;
import vn.giaitrinh.schedule.ReportingPeriod;
import vn.giaitrinh.schedule.ReportingScheme;

/** The search for a period among those of a scheme. */
record PeriodSearch(String scheme, Set<PeriodKind> kinds) {
  private static final Pattern CODE = Pattern.compile("(?<year>\\d{4})-\\w{1,3}");

  static PeriodSearch of(ReportingPeriodOf constraint) {
    Set<PeriodKind> kinds =
        Stream.of(constraint.kinds())
            .map(kind -> PeriodKind.valueOf(kind.name()))
            .collect(Collectors.toUnmodifiableSet());
    return new PeriodSearch(constraint.scheme(), kinds);
  }

  boolean finds(
      String code, Predicate<ReportingPeriod> matching, ConstraintValidatorContext context) {
    Optional<ReportingScheme> found = HibernatePayload.of(context).findScheme(scheme);
    if (found.isEmpty()) {
      return Causes.unchecked(context, ReportingPeriodOf.class, "noScheme");
    }
    Matcher parts = CODE.matcher(code);
    return parts.matches()
        && periods(found.get(), Integer.parseInt(parts.group("year")))
            .anyMatch(period -> period.code().equals(code) && matching.test(period));
  }

  private Stream<ReportingPeriod> periods(ReportingScheme of, int year) {
    return of.cycles().stream()
        .filter(cycle -> kinds.isEmpty() || kinds.contains(cycle.kind()))
        .flatMap(cycle -> periods(cycle, year));
  }

  private static Stream<ReportingPeriod> periods(ReportingCycle cycle, int year) {
    return IntStream.rangeClosed(1, cycle.kind().periodsPerYear())
        .mapToObj(number -> cycle.period(year, number));
  }
}
