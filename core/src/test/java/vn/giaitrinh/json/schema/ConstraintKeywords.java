package vn.giaitrinh.json.schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of Jakarta constraints, such as {@code minimum} for {@code @Positive}. */
final class ConstraintKeywords {
  private static final String CONSTRAINTS = NotBlank.class.getPackageName();

  private ConstraintKeywords() {}

  static void putInto(ObjectNode schema, AnnotatedElement declared) {
    for (Annotation constraint : declared.getAnnotations()) {
      Class<?> type = constraint.annotationType();
      if (type == NotBlank.class) {
        schema.put("minLength", 1).put("pattern", "\\S");
      } else if (type == NotEmpty.class) {
        schema.put("minItems", 1);
      } else if (type == Positive.class) {
        schema.put("minimum", 1);
      } else if (type == PositiveOrZero.class) {
        schema.put("minimum", 0);
      } else if (type != NotNull.class && type.getPackageName().equals(CONSTRAINTS)) {
        // @NotNull stands on what a plan that is issued must have, which a draft may lack.
        throw new IllegalStateException("No keyword is known for the constraint " + type);
      }
    }
  }
}
