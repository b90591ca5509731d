package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that every constraint speaks both languages: ours, and the standard ones of the model. */
class ConstraintMessagesTest {
  private static final Pattern STANDARD =
      Pattern.compile("import (jakarta\\.validation\\.constraints\\.\\w+);");
  private static final Pattern OF_VIETNAMESE =
      Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

  static List<Class<? extends Annotation>> constraints() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.giaitrinh.constraint")
            .stream()
            .filter(type -> type.isAnnotatedWith(Constraint.class))
            .map(JavaClass::reflect)
            .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
            .toList();
  }

  static Set<String> standardConstraints() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      return sources
          .filter(source -> source.toString().endsWith(".java"))
          .flatMap(ConstraintMessagesTest::standardConstraintsOf)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void finds_the_constraints() throws IOException {
    assertThat(constraints()).hasSizeGreaterThanOrEqualTo(11).contains(WorkingDay.class);
    assertThat(standardConstraints()).contains("jakarta.validation.constraints.NotBlank");
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void says_a_broken_constraint_in_both_languages(Class<? extends Annotation> constraint) {
    assertThat(keysOf(constraint)).contains(constraint.getName() + ".message");
    for (String key : keysOf(constraint)) {
      assertSpoken(constraint, "{" + key + "}");
    }
  }

  @ParameterizedTest
  @MethodSource("standardConstraints")
  void says_a_standard_constraint_of_the_model_in_both_languages(String name)
      throws ReflectiveOperationException {
    Class<? extends Annotation> constraint = Class.forName(name).asSubclass(Annotation.class);

    assertSpoken(constraint, "{" + name + ".message}");
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
                assertThat(message)
                    .isNotBlank()
                    .doesNotContain("{", "}")
                    .doesNotEndWith(".")
                    .isEqualTo(message.strip()));
    assertThat(vi).isNotEqualTo(en).containsPattern(OF_VIETNAMESE);
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

  private static Stream<String> standardConstraintsOf(Path source) {
    try {
      return STANDARD.matcher(Files.readString(source)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
