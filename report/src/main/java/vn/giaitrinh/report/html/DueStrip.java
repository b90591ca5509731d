package vn.giaitrinh.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.compliance.reminder.Reminder;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.chart.Drawing;
import vn.giaitrinh.report.chart.Part;
import vn.giaitrinh.report.chart.Strip;
import vn.giaitrinh.report.chart.Tone;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** What falls due, by unit and day: a strip for each unit, that begins with what is overdue. */
final class DueStrip {
  /** As many units as are read at a glance. */
  private static final int DRAWN = 12;

  /** As many days as a strip has; what falls later is counted together. */
  private static final int DAYS = 28;

  private final Content content;
  private final Reminders reminders;
  private final List<Lane> lanes = new ArrayList<>();
  private final int days;
  private final boolean later;
  private int notDrawn;

  /**
   * The strip of one unit.
   *
   * @param name the unit
   * @param words its marks in words
   * @param drawing its marks
   */
  record Lane(BilingualText name, String words, Drawing drawing) {}

  /** Draws the strips of units. */
  DueStrip(Content content, List<UnitReminders> units) {
    this.content = content;
    this.reminders = content.summary().getReminders();
    long window = ChronoUnit.DAYS.between(reminders.asOf(), reminders.through()) + 1;
    this.days = (int) Math.max(1, Math.min(DAYS, window));
    this.later = window > DAYS;
    units.forEach(this::draw);
  }

  private void draw(UnitReminders unit) {
    int[] counts = new int[places()];
    for (Reminder reminder : unit.reminders()) {
      reminder
          .term()
          .lastDay()
          .map(this::placeOf)
          .filter(place -> place < counts.length)
          .ifPresent(place -> counts[place]++);
    }
    int marked = Arrays.stream(counts).sum();
    int all = unit.duties().total() + unit.cases().total();
    if (marked == 0 || lanes.size() == DRAWN) {
      notDrawn += all;
    } else {
      notDrawn += all - marked;
      lanes.add(new Lane(unit.name(), inWords(counts), Strip.of(parts(counts))));
    }
  }

  /** Overdue, the days, and what comes later where the window is longer. */
  private int places() {
    return 1 + days + (later ? 1 : 0);
  }

  private int placeOf(LocalDate day) {
    long ahead = ChronoUnit.DAYS.between(reminders.asOf(), day);
    return ahead < 0 ? 0 : (int) Math.min(ahead + 1, days + 1L);
  }

  private static List<Part> parts(int[] counts) {
    List<Part> parts = new ArrayList<>();
    for (int place = 0; place < counts.length; place++) {
      parts.add(new Part(counts[place], place == 0 ? Tone.BAD : Tone.PLAIN));
    }
    return parts;
  }

  private String inWords(int[] counts) {
    List<String> marks = new ArrayList<>();
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        String label = place == 0 || place > days ? label(place) : content.date(dayOf(place));
        marks.add(PageLabel.ON_DAY.in(content, label, content.number(counts[place])));
      }
    }
    return String.join("; ", marks);
  }

  private LocalDate dayOf(int place) {
    return reminders.asOf().plusDays(place - 1L);
  }

  private String label(int place) {
    if (place == 0) {
      return content.say(Label.OVERDUE);
    }
    LocalDate day = dayOf(place);
    return place > days
        ? PageLabel.LATER.in(content)
        : content.language() == Language.VI
            ? day.getDayOfMonth() + "/" + day.getMonthValue()
            : day.toString().substring("yyyy-".length());
  }

  List<Lane> lanes() {
    return lanes;
  }

  Drawing axis() {
    List<String> labels = new ArrayList<>();
    for (int place = 0; place < places(); place++) {
      labels.add(label(place));
    }
    return Strip.axis(labels);
  }

  /** {@return how much the strips do not have, if anything} */
  Optional<String> rest() {
    return notDrawn == 0
        ? Optional.empty()
        : Optional.of(PageLabel.NOT_ON_STRIP.in(content, content.number(notDrawn)));
  }
}
