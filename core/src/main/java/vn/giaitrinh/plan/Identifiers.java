package vn.giaitrinh.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that every id of a plan obeys. */
final class Identifiers {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Identifiers() {}

  static void check(String what, String id) {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "Not a "
              + what
              + " id: '"
              + id
              + "'. Allowed are 1 to 64 letters A-Z and a-z, digits, '.', '_' and '-', the first a"
              + " letter or digit, such as 5c");
    }
  }

  static void checkUnique(String what, String where, Stream<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException(
                what + " " + id + " is used more than once in " + where);
          }
        });
  }
}
