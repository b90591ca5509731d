package vn.giaitrinh.calendar;

import java.util.Optional;
import vn.giaitrinh.document.LegalReference;
import vn.giaitrinh.text.BilingualText;

/** A kind of day, by why it is worked or not. */
public enum DayKind {
  /** An ordinary working day (<i>ngày làm việc</i>). */
  WORKING(true, "Ngày làm việc", "Working day"),
  /** A weekly rest day: Saturday or Sunday (<i>nghỉ hằng tuần</i>), Bộ luật Lao động, Điều 111. */
  WEEKLY_REST(false, "Nghỉ hằng tuần", "Weekly rest", LabourCode.REST),
  /** A statutory holiday (<i>ngày lễ, tết</i>), Bộ luật Lao động 2019, Điều 112. */
  HOLIDAY(false, "Nghỉ lễ, tết", "Public holiday", LabourCode.HOLIDAYS),
  /** A day of rest in lieu of a holiday on a weekly rest day (<i>nghỉ bù</i>), Điều 111(3). */
  IN_LIEU(false, "Nghỉ bù", "Day in lieu", LabourCode.IN_LIEU),
  /** A weekday given off in exchange for a Saturday, by yearly decision (<i>hoán đổi</i>). */
  SWAP_OFF(false, "Nghỉ hoán đổi", "Swapped day off"),
  /** A Saturday worked in exchange for a weekday (<i>làm bù</i>). */
  SWAP_WORK(true, "Làm bù", "Swapped working Saturday"),
  /** A day on which an agency is closed by a decision of its own. */
  CLOSURE(false, "Cơ quan không làm việc", "Office closed");

  private final boolean working;
  private final BilingualText label;
  private final Optional<LegalReference> basis;

  DayKind(boolean working, String vi, String en) {
    this(working, vi, en, Optional.empty());
  }

  DayKind(boolean working, String vi, String en, Optional<LegalReference> basis) {
    this.working = working;
    this.label = BilingualText.of(vi, en);
    this.basis = basis;
  }

  /** {@return true if state agencies work on such a day} */
  public boolean isWorking() {
    return working;
  }

  /** {@return the name of this kind} */
  public BilingualText label() {
    return label;
  }

  /** {@return the clause of law that makes such a day; empty where a decision does} */
  public Optional<LegalReference> basis() {
    return basis;
  }
}
