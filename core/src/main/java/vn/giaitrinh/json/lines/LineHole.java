package vn.giaitrinh.json.lines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.ReceiptMode;

/**
 * A place in a {@linkplain LineForm form} that differs from line to line, and what may stand there.
 * What is taken here is taken by the JSON parser and by {@link CaseFile}, and means the same.
 */
enum LineHole {
  /** The id of the case. */
  CASE_ID {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = start;
      int last = Math.min(end, start + LONGEST_ID);
      while (at < last && isOfId(bytes[at])) {
        at++;
      }
      if (at == start || !isLetterOrDigit(bytes[start])) {
        return NONE;
      }
      values.setId(bytes, start, at);
      return at;
    }
  },
  /** The lead unit. */
  LEAD_UNIT {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = unitEnd(bytes, start, end);
      return values.setLeadUnit(bytes, start, at) ? at : NONE;
    }
  },
  /** The unit of an assignment. */
  ASSIGNED_UNIT {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = unitEnd(bytes, start, end);
      return values.addAssigned(bytes, start, at) ? at : NONE;
    }
  },
  /** The day of an event. */
  DAY {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      return values.addDay(bytes, start, end) ? start + LineDays.LENGTH : NONE;
    }
  },
  /** Another day. */
  OTHER_DAY {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      return values.addOtherDay(bytes, start, end) ? start + LineDays.LENGTH : NONE;
    }
  },
  /** The serial of a number of a document, of which nothing but its being there counts. */
  SERIAL {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = start;
      while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
        at++;
      }
      return at > start && at - start <= LONGEST_SERIAL ? at : NONE;
    }
  },
  /** How something was received or sent, on which nothing hangs. */
  MODE {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      for (byte[] mode : MODES) {
        int at = start + mode.length;
        if (at < end && bytes[at] == '"' && Arrays.equals(bytes, start, at, mode, 0, mode.length)) {
          return at;
        }
      }
      return NONE;
    }
  },
  /** Words that nothing hangs on, in common letters and without escapes. */
  WORDS {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = start;
      while (at < end) {
        byte one = bytes[at];
        if (one == '"') {
          return at;
        }
        if (one == '\\' || (one >= 0 && one < ' ')) {
          return NONE;
        }
        int length = one >= 0 ? 1 : Utf8Check.commonLength(bytes, at, end);
        if (length == 0) {
          return NONE;
        }
        at += length;
      }
      return NONE;
    }
  },
  /** Such words where it counts that something is said, and not what. */
  STATEMENT {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = WORDS.read(bytes, start, end, values);
      for (int i = start; i < at; i++) {
        if (isLetterOrDigit(bytes[i])) {
          return at;
        }
      }
      return NONE;
    }
  };

  /** What is returned where something else stands. */
  static final int NONE = -1;

  private static final byte[][] MODES =
      Arrays.stream(ReceiptMode.values())
          .map(mode -> mode.name().getBytes(StandardCharsets.US_ASCII))
          .toArray(byte[][]::new);
  private static final int LONGEST_ID = 64;
  private static final int LONGEST_SERIAL = 6;

  /**
   * Reads what stands in the hole.
   *
   * @param values what takes it
   * @return where it ends, exclusive, or {@link #NONE}
   */
  abstract int read(byte[] bytes, int start, int end, LineValues values);

  private static boolean isOfId(byte one) {
    return isLetterOrDigit(one) || one == '-' || one == '/' || one == '.' || one == '_';
  }

  private static int unitEnd(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && isOfUnit(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isOfUnit(byte one) {
    return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-';
  }

  private static boolean isLetterOrDigit(byte one) {
    return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
  }
}
