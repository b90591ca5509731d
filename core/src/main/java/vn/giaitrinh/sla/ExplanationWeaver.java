package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.giaitrinh.calendar.DueDate;
import vn.giaitrinh.calendar.LedgerEntry;
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** Weaves the events of a case into the days by which a clock is counted. */
final class ExplanationWeaver {
  private final ClockSnapshot clock;
  private final List<ExplanationLine> lines = new ArrayList<>();
  private boolean paused;
  private boolean ended;

  ExplanationWeaver(ClockSnapshot clock) {
    this.clock = clock;
  }

  List<ExplanationLine> weave() {
    events();
    clock.getLegs().forEach(this::days);
    clock.lastDay().ifPresent(this::due);
    // The sort is stable: on one day the events come first, then the day, then that it is due.
    lines.sort(Comparator.comparing(ExplanationLine::date));
    return List.copyOf(lines);
  }

  private void days(DueDate leg) {
    for (LedgerEntry entry : leg.ledger().getEntries()) {
      lines.add(
          new ExplanationLine(
              entry.date(), OptionalInt.of(entry.running()), entry.inWords(), entry.basis()));
    }
  }

  private void due(LocalDate day) {
    lines.add(ExplanationLine.event(day, "Ngày hết hạn", "Due", Optional.empty()));
  }

  private void events() {
    Timeline timeline = clock.timeline();
    boolean started = false;
    int extension = 0;
    for (int i = clock.firstEvent(); i < clock.endOfEvents(); i++) {
      CaseEventType type = timeline.type(i);
      if (type == CaseEventType.EXTENDED) {
        extended(clock.getExtensions().get(extension++));
      } else if (!started && clock.getStartedOn().equals(Optional.of(timeline.day(i)))) {
        started = starts(type);
        if (started) {
          event(
              timeline.day(i), type, "bắt đầu tính từ ngày tiếp theo", "counted from the next day");
        }
      } else if (started && !ended) {
        turned(timeline.day(i), type);
      }
    }
  }

  private boolean starts(CaseEventType type) {
    return clock.getCycle() == 1
        ? clock.program().startsOn(type)
        : clock.program().restartsOn(type);
  }

  private void turned(LocalDate day, CaseEventType type) {
    ClockProgram program = clock.program();
    if (program.stopsOn(type)) {
      ended = true;
      event(day, type, "dừng tính", "the clock stops");
    } else if (program.cancelsOn(type)) {
      ended = true;
      event(day, type, "không còn phải thực hiện", "the act is no longer due");
    } else if (paused && program.resumesOn(type)) {
      paused = false;
      event(day, type, "tiếp tục tính từ ngày này", "counted again from this day", pauseBasis());
    } else if (!paused && program.pausesOn(type)) {
      paused = true;
      event(day, type, "không tính từ ngày này", "not counted from this day", pauseBasis());
    }
  }

  private void event(LocalDate day, CaseEventType type, String vi, String en) {
    event(day, type, vi, en, clock.basis().stream().findFirst());
  }

  private void event(
      LocalDate day, CaseEventType type, String vi, String en, Optional<LegalReference> basis) {
    BilingualText label = type.label(clock.getClock().getKind());
    lines.add(
        ExplanationLine.event(
            day, label.vi() + ": " + vi, label.in(Language.EN) + ": " + en, basis));
  }

  private Optional<LegalReference> pauseBasis() {
    return clock.program().pauseBasis(clock.getRule());
  }

  private void extended(ExtensionResult result) {
    // A clock that cannot be extended says nothing of an extension meant for another clock.
    clock.getRule().getExtension().ifPresent(rule -> extended(result, rule));
  }

  private void extended(ExtensionResult result, ExtensionRule rule) {
    BilingualText asked = rule.inUnit(result.asked()).inWords();
    BilingualText granted = rule.inUnit(result.granted()).inWords();
    BilingualText outcome = result.outcome().label();
    lines.add(
        ExplanationLine.event(
            result.decidedOn(),
            "Gia hạn "
                + asked.vi()
                + ", tính thêm "
                + granted.vi()
                + ": "
                + Language.VI.lowered(outcome.vi()),
            "Extended by "
                + asked.in(Language.EN)
                + ", of which "
                + granted.in(Language.EN)
                + " count: "
                + Language.EN.lowered(outcome.in(Language.EN)),
            Optional.of(rule.getBasis())));
  }
}
