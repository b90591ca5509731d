package vn.giaitrinh.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words of the model what had to stand in a place. */
final class ExpectedForm {
  private ExpectedForm() {}

  static ReadWords of(@Nullable Class<?> type) {
    if (type == null) {
      return ReadWords.of("đúng loại cần có ở đây", "of the kind expected here");
    }
    if (type.isEnum()) {
      return ReadWords.of("một trong: ", "one of ")
          .and(
              Arrays.stream(type.getEnumConstants())
                  .map(String::valueOf)
                  .collect(Collectors.joining(", ")));
    }
    if (type == LocalDate.class) {
      return ReadWords.of(
          "ngày có thật viết theo dạng YYYY-MM-DD", "a date of the form YYYY-MM-DD that exists");
    }
    if (type == String.class) {
      return ReadWords.of("chuỗi ký tự", "a text");
    }
    if (isWhole(type)) {
      return ReadWords.of("số nguyên", "a whole number");
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return type == boolean.class
          ? ReadWords.of("true hoặc false", "true or false")
          : ReadWords.of("số", "a number");
    }
    if (isWrittenAsText(type)) {
      return ReadWords.of("chuỗi ký tự", "a text").and(" (" + type.getSimpleName() + ")");
    }
    return Collection.class.isAssignableFrom(type)
        ? ReadWords.of("danh sách [ ... ]", "a list [ ... ]")
        : object(modelName(type));
  }

  static ReadWords object(String name) {
    return ReadWords.of("đối tượng { ... }", "an object { ... }").and(" (" + name + ")");
  }

  static boolean isWhole(@Nullable Class<?> type) {
    return type == int.class || type == Integer.class || type == long.class || type == Long.class;
  }

  /** Says what had to stand in a place where a number of too large a size does. */
  static ReadWords inRange(@Nullable Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (type == long.class || type == Long.class) {
      return range(Long.MIN_VALUE, Long.MAX_VALUE);
    }
    return of(type);
  }

  private static ReadWords range(long first, long last) {
    return ReadWords.of(
        "số nguyên từ " + first + " đến " + last, "a whole number from " + first + " to " + last);
  }

  private static boolean isWrittenAsText(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .anyMatch(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)));
  }

  /** A user knows the type, and not the builder through which it is read. */
  private static String modelName(Class<?> type) {
    Class<?> enclosing = type.getEnclosingClass();
    return enclosing == null ? type.getSimpleName() : enclosing.getSimpleName();
  }
}
