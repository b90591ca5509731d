package vn.giaitrinh.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every constraint to the form that Jakarta Validation and the SDK ask of it. */
class ConstraintContractTest {
  static List<Class<? extends Annotation>> constraints() {
    return ConstraintMessagesTest.constraints();
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void has_the_form_of_a_constraint(Class<? extends Annotation> type) throws NoSuchMethodException {
    assertThat(type.getAnnotation(Constraint.class).validatedBy()).isEmpty();
    assertThat(type.isAnnotationPresent(Documented.class)).isTrue();
    assertThat(type.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
    assertThat(type.getAnnotation(Target.class).value())
        .contains(
            ElementType.METHOD,
            ElementType.FIELD,
            ElementType.ANNOTATION_TYPE,
            ElementType.CONSTRUCTOR,
            ElementType.PARAMETER,
            ElementType.TYPE_USE);
    assertThat(type.getMethod("message").getDefaultValue())
        .isEqualTo("{" + type.getName() + ".message}");
    assertThat(type.getMethod("groups").getDefaultValue()).isEqualTo(new Class<?>[0]);
    assertThat(type.getMethod("payload").getDefaultValue()).isEqualTo(new Class<?>[0]);
    assertThat(type.getMethod("payload").getGenericReturnType().getTypeName())
        .contains(Payload.class.getName());
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void can_be_repeated(Class<? extends Annotation> type) throws NoSuchMethodException {
    Class<? extends Annotation> container = type.getAnnotation(Repeatable.class).value();

    assertThat(container.getName()).isEqualTo(type.getName() + "$List");
    assertThat(container.getMethod("value").getReturnType()).isEqualTo(type.arrayType());
    assertThat(container.getAnnotation(Target.class).value())
        .containsExactly(type.getAnnotation(Target.class).value());
    assertThat(container.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
  }

  @ParameterizedTest
  @MethodSource("constraints")
  void has_validators_that_take_null_for_valid(Class<? extends Annotation> type) {
    List<ConstraintValidator<?, ?>> validators =
        shipped().filter(validator -> checks(validator, type)).toList();

    assertThat(validators)
        .isNotEmpty()
        .allSatisfy(
            validator -> assertThat(validator.isValid(null, new PlainContext().get())).isTrue());
  }

  @Test
  void is_found_alike_on_the_class_path_and_on_the_module_path() throws IOException {
    Pattern name = Pattern.compile("vn\\.giaitrinh\\.validation\\.internal\\.(\\w+)[,;]");
    Set<String> provided =
        name.matcher(Files.readString(Path.of("src/main/java/module-info.java")))
            .results()
            .map(found -> found.group(1))
            .filter(found -> found.endsWith("Validator"))
            .collect(Collectors.toSet());

    assertThat(provided)
        .containsExactlyInAnyOrderElementsOf(
            shipped().map(validator -> validator.getClass().getSimpleName()).toList());
  }

  @Test
  void needs_no_configuration_of_the_host() {
    assertThat(ConstraintContractTest.class.getClassLoader().getResource("META-INF/validation.xml"))
        .isNull();
  }

  private static boolean checks(ConstraintValidator<?, ?> validator, Class<?> constraint) {
    return Stream.of(validator.getClass().getGenericInterfaces())
        .anyMatch(
            type ->
                type instanceof ParameterizedType parameterized
                    && parameterized.getActualTypeArguments()[0] == constraint);
  }

  private static Stream<ConstraintValidator<?, ?>> shipped() {
    return PlainContext.validatorsOf(ConstraintContractTest.class.getClassLoader());
  }
}
