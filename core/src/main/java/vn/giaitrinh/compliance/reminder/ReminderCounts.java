package vn.giaitrinh.compliance.reminder;

/**
 * Counts of reminders by how pressing they are.
 *
 * @param overdue the last day is over
 * @param noEvidence continuous duties without any evidence
 * @param inGrace continuous duties whose evidence is no longer fresh, the grace running
 * @param due due on the as-of day or within the window
 */
public record ReminderCounts(int overdue, int noEvidence, int inGrace, int due) {
  /** No reminder. */
  public static final ReminderCounts NONE = new ReminderCounts(0, 0, 0, 0);

  /**
   * Checks the counts.
   *
   * @param overdue the last day is over
   * @param noEvidence continuous duties without any evidence
   * @param inGrace continuous duties whose evidence is no longer fresh
   * @param due due on the as-of day or within the window
   * @throws IllegalArgumentException if one is negative
   */
  public ReminderCounts {
    if (overdue < 0 || noEvidence < 0 || inGrace < 0 || due < 0) {
      throw new IllegalArgumentException(
          "Reminder counts are overdue "
              + overdue
              + ", no evidence "
              + noEvidence
              + ", in grace "
              + inGrace
              + ", due "
              + due
              + "; none may be below 0");
    }
  }

  static ReminderCounts ofOne(ReminderStatus status) {
    return switch (status) {
      case OVERDUE -> new ReminderCounts(1, 0, 0, 0);
      case NO_EVIDENCE -> new ReminderCounts(0, 1, 0, 0);
      case IN_GRACE -> new ReminderCounts(0, 0, 1, 0);
      case DUE -> new ReminderCounts(0, 0, 0, 1);
    };
  }

  /**
   * Returns these counts with others added.
   *
   * @param other the others
   * @return the sum
   */
  public ReminderCounts plus(ReminderCounts other) {
    return new ReminderCounts(
        overdue + other.overdue,
        noEvidence + other.noEvidence,
        inGrace + other.inGrace,
        due + other.due);
  }

  /** {@return every reminder} */
  public int total() {
    return overdue + noEvidence + inGrace + due;
  }
}
