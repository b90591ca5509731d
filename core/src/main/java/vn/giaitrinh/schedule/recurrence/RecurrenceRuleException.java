package vn.giaitrinh.schedule.recurrence;

/** Thrown when a text is not a {@link RecurrenceRule}. */
public final class RecurrenceRuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 200;

  private final String text;
  private final int position;

  RecurrenceRuleException(String problem, String text, int position) {
    super(problem + ", at position " + position + " of '" + shown(text) + "'");
    this.text = text;
    this.position = position;
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  /** {@return the whole text that was read} */
  public String getText() {
    return text;
  }

  /** {@return where the culprit begins, counted in characters from 0} */
  public int getPosition() {
    return position;
  }
}
