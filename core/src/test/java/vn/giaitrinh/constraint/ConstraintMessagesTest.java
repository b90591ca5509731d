package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that every constraint speaks both languages: ours, and the standard ones. */
class ConstraintMessagesTest {
  private static final Pattern OF_VIETNAMESE =
      Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

  static List<Class<? extends Annotation>> constraints() {
    return constraintsOf("vn.giaitrinh.constraint");
  }

  static List<Class<? extends Annotation>> standardConstraints() {
    return constraintsOf("jakarta.validation.constraints");
  }

  private static List<Class<? extends Annotation>> constraintsOf(String name) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(name).stream()
            .filter(type -> type.isAnnotatedWith(Constraint.class))
            .map(JavaClass::reflect)
            .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
            .toList();
  }

  @Test
  void finds_the_constraints() {
    assertThat(constraints()).hasSizeGreaterThanOrEqualTo(11).contains(WorkingDay.class);
    assertThat(standardConstraints()).hasSize(22).contains(NotBlank.class);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void says_a_broken_constraint_in_both_languages(Class<? extends Annotation> constraint) {
    assertThat(keysOf(constraint)).contains(constraint.getName() + ".message");
    for (String key : keysOf(constraint)) {
      assertSpoken(constraint, "{" + key + "}");
      assertThat(say(constraint, "{" + key + "}", Locale.ENGLISH)).doesNotContain("{", "}");
    }
  }

  @ParameterizedTest
  @MethodSource("standardConstraints")
  void says_a_standard_constraint_in_both_languages(Class<? extends Annotation> constraint) {
    assertSpoken(constraint, "{" + constraint.getName() + ".message}");
  }

  @Test
  void says_of_a_limit_only_what_holds_whether_it_is_allowed_or_not() {
    record Rate(@DecimalMin(value = "0", inclusive = false) BigDecimal share) {}

    assertThat(
            ConstraintTesting.said(
                ConstraintTesting.validator(ConstraintTesting.VI, ConstraintTesting.NOTHING),
                new Rate(BigDecimal.ZERO)))
        .containsExactly("share: phải bảo đảm giới hạn dưới là 0");
  }

  @Test
  void holds_no_message_of_a_constraint_that_is_not_there_and_the_same_keys_in_both_languages() {
    Set<String> ours =
        constraints().stream()
            .flatMap(constraint -> keysOf(constraint).stream())
            .collect(Collectors.toSet());

    assertThat(bundle("").stringPropertyNames()).isEqualTo(ours);
    assertThat(bundle("_vi").stringPropertyNames())
        .filteredOn(key -> key.startsWith("vn.giaitrinh."))
        .containsExactlyInAnyOrderElementsOf(ours);
  }

  private static void assertSpoken(Class<? extends Annotation> constraint, String template) {
    String en = say(constraint, template, Locale.ENGLISH);
    String vi = say(constraint, template, ConstraintTesting.VI);

    assertThat(List.of(vi, en))
        .allSatisfy(
            message ->
                assertThat(message).isNotBlank().doesNotEndWith(".").isEqualTo(message.strip()));
    assertThat(vi).isNotEqualTo(en).containsPattern(OF_VIETNAMESE).doesNotContain("{", "}");
    assertThat(vi.substring(0, 1)).isEqualTo(vi.substring(0, 1).toLowerCase(ConstraintTesting.VI));
  }

  private static String say(
      Class<? extends Annotation> constraint, String template, Locale locale) {
    Map<String, Object> attributes = new HashMap<>(Map.of("position", 3));
    for (Method attribute : constraint.getDeclaredMethods()) {
      Object value = attribute.getDefaultValue();
      attributes.put(attribute.getName(), value == null ? "number" : value);
    }
    ConstraintDescriptor<?> descriptor =
        answering(ConstraintDescriptor.class, Map.of("getAttributes", attributes));
    MessageInterpolator.Context context =
        answering(MessageInterpolator.Context.class, Map.of("getConstraintDescriptor", descriptor));
    return ConstraintTesting.interpolator(Locale.ENGLISH).interpolate(template, context, locale);
  }

  private static <T> T answering(Class<T> type, Map<String, ?> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }

  private static Set<String> keysOf(Class<?> constraint) {
    return bundle("").stringPropertyNames().stream()
        .filter(key -> key.startsWith(constraint.getName() + "."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String suffix) {
    String name = "/ContributorValidationMessages" + suffix + ".properties";
    Properties messages = new Properties();
    try (InputStreamReader data =
        new InputStreamReader(
            Objects.requireNonNull(ConstraintMessagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      messages.load(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
