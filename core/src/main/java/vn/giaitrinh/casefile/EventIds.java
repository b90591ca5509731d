package vn.giaitrinh.casefile;

/** The form of the ids of events, which is that of the id that an event without one has. */
final class EventIds {
  private static final int LONGEST = 100;

  private static final String AFTER_THE_FIRST = "._/-@#:";

  private EventIds() {}

  static boolean isForm(String id) {
    if (id.isEmpty() || id.length() > LONGEST || AFTER_THE_FIRST.indexOf(id.charAt(0)) >= 0) {
      return false;
    }
    return id.chars()
        .allMatch(
            one ->
                (one >= '0' && one <= '9')
                    || (one >= 'A' && one <= 'Z')
                    || (one >= 'a' && one <= 'z')
                    || AFTER_THE_FIRST.indexOf(one) >= 0);
  }
}
