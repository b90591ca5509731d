package vn.giaitrinh.report.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaitrinh.compliance.DutySummary;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.ReminderCounts;
import vn.giaitrinh.compliance.reminder.ReminderKind;
import vn.giaitrinh.compliance.reminder.ReminderStatus;
import vn.giaitrinh.compliance.reminder.ReminderTerm;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.SupervisedPart;
import vn.giaitrinh.compliance.reminder.SupervisingUnit;
import vn.giaitrinh.compliance.reminder.UnitReminders;

/** Whom to remind of what, put into words. */
public final class ReminderContent {
  /** How many reminders of a unit are shown, the most urgent ones. */
  static final int SHOWN = 5;

  private static final String CASE = "case/";

  private static final Comparator<UnitReminders> MOST_URGENT =
      Comparator.comparing(
              (UnitReminders unit) -> all(unit), Comparator.comparingInt(ReminderCounts::overdue))
          .thenComparing(ReminderContent::all, Comparator.comparingInt(ReminderCounts::noEvidence))
          .reversed();

  private final Content content;
  private final Reminders reminders;
  private final Map<String, DutySummary> parts;

  /**
   * Puts the reminders of a summary into words.
   *
   * @param content the summary and its reader
   */
  public ReminderContent(Content content) {
    this.content = content;
    this.reminders = content.summary().getReminders();
    this.parts = new DutyContent(content).byPath();
  }

  private static ReminderCounts all(UnitReminders unit) {
    return unit.duties().plus(unit.cases());
  }

  /** {@return the units to be reminded, those with most overdue first} */
  public List<UnitReminders> units() {
    return reminders.units().stream().sorted(MOST_URGENT).toList();
  }

  /** {@return what is told, and for how many days ahead} */
  public String told() {
    String told =
        content.say(
            Label.REMINDERS_TOLD,
            content.number(reminders.workingDays()),
            content.date(reminders.through()));
    return reminders.complete() ? told : told + " " + content.say(Label.REMINDERS_CUT);
  }

  /** {@return who follows the whole plan up, if anybody does} */
  public Optional<String> followedUpBy() {
    List<SupervisingUnit> units = content.summary().getSupervision().ofPlan();
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(content.say(Label.FOLLOWED_UP_BY, names(units)));
  }

  /** {@return the parts of the plan that nobody supervises} */
  public List<SupervisedPart> unsupervised() {
    return content.summary().getSupervision().unsupervised();
  }

  /**
   * Returns what a part of the plan is called, before its title.
   *
   * @param path the path of the part
   * @return its kind, and its number where it is a task; the path, where the plan does not have it
   */
  public String nameOf(String path) {
    return Optional.ofNullable(parts.get(path)).map(new DutyContent(content)::name).orElse(path);
  }

  /**
   * Returns how much a unit is to be reminded of.
   *
   * @param unit the unit
   * @return the counts in words
   */
  public String counts(UnitReminders unit) {
    ReminderCounts counts = all(unit);
    return List.of(
            counted(ReminderStatus.OVERDUE, counts.overdue()),
            counted(ReminderStatus.NO_EVIDENCE, counts.noEvidence()),
            counted(ReminderStatus.IN_GRACE, counts.inGrace()),
            counted(ReminderStatus.DUE, counts.due()))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private Optional<String> counted(ReminderStatus status, int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(content.counted(content.say(status.label()), count));
  }

  /**
   * Returns the reminders of a unit that are shown.
   *
   * @param unit the unit
   * @return the most urgent ones
   */
  public List<Reminder> shown(UnitReminders unit) {
    return unit.reminders().stream().limit(SHOWN).toList();
  }

  /**
   * Returns how many reminders of a unit are not shown, if there are any.
   *
   * @param unit the unit
   * @return the number in words
   */
  public Optional<String> notShown(UnitReminders unit) {
    int hidden = all(unit).total() - shown(unit).size();
    return hidden == 0
        ? Optional.empty()
        : Optional.of(content.say(Label.REMINDERS_NOT_SHOWN, content.number(hidden)));
  }

  /**
   * Returns the case or the part of the plan that a reminder is about, before its title.
   *
   * @param reminder the reminder
   * @return the words
   */
  public String about(Reminder reminder) {
    String path = reminder.path();
    if (reminder.kind() == ReminderKind.CASE && path.startsWith(CASE)) {
      return content.say(Label.CASE, path.substring(CASE.length()));
    }
    String name = nameOf(path);
    return reminder.period().map(code -> content.say(Label.FOR_PERIOD, name, code)).orElse(name);
  }

  /**
   * Returns the last day of a reminder.
   *
   * @param reminder the reminder
   * @return the day, if there is one
   */
  public Optional<String> due(Reminder reminder) {
    Optional<LocalDate> day = reminder.term().lastDay();
    return day.map(content::date);
  }

  /**
   * Returns the working days left or late.
   *
   * @param reminder the reminder
   * @return the days in words, if they are known
   */
  public Optional<String> days(Reminder reminder) {
    ReminderTerm term = reminder.term();
    return term.workingDaysLate()
        .map(days -> content.say(Label.DAYS_LATE, content.number(days)))
        .or(
            () ->
                term.workingDaysLeft()
                    .map(
                        days ->
                            days == 0
                                ? content.say(Label.TODAY)
                                : content.say(Label.DAYS_LEFT, content.number(days))));
  }

  /**
   * Returns who urges a unit, where it is not who follows the whole plan up.
   *
   * @param reminder the reminder
   * @return the units in words
   */
  public Optional<String> urgedBy(Reminder reminder) {
    List<SupervisingUnit> units = reminder.supervisors();
    return units.isEmpty() || units.equals(content.summary().getSupervision().ofPlan())
        ? Optional.empty()
        : Optional.of(content.say(Label.URGED_BY, names(units)));
  }

  private String names(List<SupervisingUnit> units) {
    return units.stream()
        .map(unit -> content.say(unit.name()))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
