package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.casefile.RequestReceived;

/** Holds that the validators do with a provider other than Hibernate Validator, and without it. */
class OtherProviderTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final String DIRECTORY = "{vn.giaitrinh.constraint.KnownUnit.noDirectory.message}";

  @Test
  void works_where_hibernate_validator_is_not_on_the_class_path() throws IOException {
    try (URLClassLoader bare = new WithoutHibernate()) {
      PlainContext context = new PlainContext();

      assertThat(PlainContext.validatorsOf(bare)).hasSize(16);
      assertThat(isValid("WorkingDayValidator", bare, MONDAY, context)).isTrue();
      assertThat(isValid("WorkingDayValidator", bare, MONDAY.minusDays(1), context)).isFalse();
      assertThat(isValid("TimingPhraseValidator", bare, "Thường xuyên", context)).isTrue();
      assertThat(context.templates()).isEmpty();
      assertThat(isValid("KnownUnitTextValidator", bare, "van-phong", context)).isFalse();
      assertThat(context.templates()).containsExactly(DIRECTORY);
    }
  }

  @Test
  void works_beside_hibernate_validator_under_another_provider() {
    ClassLoader loader = Objects.requireNonNull(getClass().getClassLoader());
    PlainContext context = new PlainContext();
    List<RequestReceived> events = List.of(received(2), received(1));

    assertThat(isValid("PeriodCodeValidator", loader, "2026-Q3", context)).isTrue();
    assertThat(isValid("KnownUnitTextValidator", loader, "van-phong", context)).isFalse();
    assertThat(isValid("ChronologicalListValidator", loader, events, context)).isFalse();
    assertThat(context.templates()).containsExactly(DIRECTORY, "{default}");
  }

  private static boolean isValid(
      String name, ClassLoader loader, Object value, PlainContext context) {
    ConstraintValidator<?, ?> found =
        PlainContext.validatorsOf(loader)
            .filter(validator -> validator.getClass().getSimpleName().equals(name))
            .findFirst()
            .orElseThrow();
    @SuppressWarnings("unchecked")
    ConstraintValidator<?, Object> validator = (ConstraintValidator<?, Object>) found;
    return validator.isValid(value, context.get());
  }

  private static RequestReceived received(int day) {
    return RequestReceived.builder().on(LocalDate.of(2026, 9, day)).build();
  }

  /** Loads the SDK anew, and finds nothing of Hibernate Validator. */
  private static final class WithoutHibernate extends URLClassLoader {
    WithoutHibernate() {
      super(
          new URL[] {
            Objects.requireNonNull(WorkingDay.class.getProtectionDomain().getCodeSource())
                .getLocation()
          },
          OtherProviderTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.hibernate.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("vn.giaitrinh.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
