package vn.giaitrinh.validation.internal;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property of items that may be of several types. One use, by one thread. */
final class ItemProperty {
  private final String name;
  private final Map<Class<?>, Method> accessors = new HashMap<>();

  ItemProperty(String name) {
    this.name = name;
  }

  Optional<?> of(@Nullable Object item) {
    if (item == null) {
      return Optional.empty();
    }
    Method accessor = accessors.computeIfAbsent(item.getClass(), this::accessor);
    try {
      Object value = accessor.invoke(item);
      return value instanceof Optional<?> optional ? optional : Optional.ofNullable(value);
    } catch (InvocationTargetException e) {
      // Its message may quote a value, which may be personal data.
      throw new ConstraintDeclarationException(
          item.getClass().getName()
              + "."
              + accessor.getName()
              + " failed with "
              + e.getTargetException().getClass().getName());
    } catch (IllegalAccessException e) {
      throw new ConstraintDeclarationException(
          "Cannot read '" + name + "' of " + item.getClass().getName() + "; open its package", e);
    }
  }

  private Method accessor(Class<?> type) {
    String capitalized =
        name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Stream.of(name, "get" + capitalized, "is" + capitalized)
        .flatMap(method -> Stream.of(type.getMethods()).filter(m -> m.getName().equals(method)))
        .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
        .filter(Method::trySetAccessible)
        .findFirst()
        .orElseThrow(
            () ->
                new ConstraintDeclarationException(
                    "@DistinctBy names '"
                        + name
                        + "', but "
                        + type.getName()
                        + " has no record component, getter or public method of that name that can"
                        + " be read"));
  }
}
