package vn.giaitrinh.json.lines;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.organization.UnitId;

/** Reads the ids of units, each made an object once as far as there is room. */
final class LineUnits {
  private static final int ROOM = 1 << 12;

  private final @Nullable Named[] units = new @Nullable Named[ROOM];

  private record Named(UnitId unit, String ascii) {

    boolean isIn(byte[] bytes, int start, int end) {
      if (end - start != ascii.length()) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (bytes[i] != ascii.charAt(i - start)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Finds the unit whose id stands in some bytes; null if they are no id of a unit. */
  @Nullable UnitId find(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = (hash ^ (hash >>> 12)) & (ROOM - 1);
    Named found = units[place];
    if (found != null && found.isIn(bytes, start, end)) {
      return found.unit();
    }
    String ascii = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
    try {
      Named named = new Named(UnitId.of(ascii), ascii);
      units[place] = named;
      return named.unit();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
