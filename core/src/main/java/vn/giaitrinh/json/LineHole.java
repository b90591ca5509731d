package vn.giaitrinh.json;

import vn.giaitrinh.casefile.CaseFile;

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
      values.setId(start, at);
      return at;
    }
  },
  /** The lead unit. */
  LEAD_UNIT {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      int at = start;
      while (at < end && isOfUnit(bytes[at])) {
        at++;
      }
      return values.setUnit(bytes, start, at) ? at : NONE;
    }
  },
  /** The day of an event. */
  DAY {
    @Override
    int read(byte[] bytes, int start, int end, LineValues values) {
      return values.addDay(bytes, start, end) ? start + LineDays.LENGTH : NONE;
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
  };

  /** What is returned where something else stands. */
  static final int NONE = -1;

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

  private static boolean isOfUnit(byte one) {
    return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '-';
  }

  private static boolean isLetterOrDigit(byte one) {
    return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
  }
}
