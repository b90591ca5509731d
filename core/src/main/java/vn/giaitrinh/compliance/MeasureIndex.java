package vn.giaitrinh.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.compliance.finding.FindingCode;
import vn.giaitrinh.sla.ClockDefinition;
import vn.giaitrinh.sla.ClockSnapshot;
import vn.giaitrinh.sla.RulePack;
import vn.giaitrinh.sla.Timeliness;

/**
 * The place of each measure in the counts of a kind of case. The measures that every kind has come
 * first and stand in one place for all; those of the clocks of the kind follow.
 */
// The places hold for one run only: what is stored names the measures.
@SuppressWarnings("EnumOrdinal")
final class MeasureIndex {
  private static final List<CaseMeasure> FIRST =
      List.of(
          CaseMeasure.RECEIVED,
          CaseMeasure.INTAKE,
          CaseMeasure.ACTIVE,
          CaseMeasure.ON_HOLD,
          CaseMeasure.DONE,
          CaseMeasure.ENDED_OTHERWISE,
          CaseMeasure.OVERDUE,
          CaseMeasure.LATE,
          CaseMeasure.EXPLAINED,
          CaseMeasure.EXPLAINED_FULLY);

  static final int RECEIVED = FIRST.indexOf(CaseMeasure.RECEIVED);
  static final int OVERDUE = FIRST.indexOf(CaseMeasure.OVERDUE);
  static final int LATE = FIRST.indexOf(CaseMeasure.LATE);
  static final int EXPLAINED = FIRST.indexOf(CaseMeasure.EXPLAINED);
  static final int EXPLAINED_FULLY = FIRST.indexOf(CaseMeasure.EXPLAINED_FULLY);
  private static final int INTAKE = FIRST.indexOf(CaseMeasure.INTAKE);
  private static final int ACTIVE = FIRST.indexOf(CaseMeasure.ACTIVE);
  private static final int ON_HOLD = FIRST.indexOf(CaseMeasure.ON_HOLD);
  private static final int DONE = FIRST.indexOf(CaseMeasure.DONE);
  private static final int ENDED_OTHERWISE = FIRST.indexOf(CaseMeasure.ENDED_OTHERWISE);

  // After those, one place for each band, band again and code, in the order of their constants.
  private static final int FIRST_OPEN_FOR = FIRST.size();
  private static final int FIRST_OVERDUE_FOR = FIRST_OPEN_FOR + AgeBand.values().length;
  private static final int FIRST_FINDING = FIRST_OVERDUE_FOR + AgeBand.values().length;

  /** The places of a clock: from the first one on, in the order of how it may stand. */
  private record ClockPlaces(RulePack pack, ClockDefinition clock, int first) {}

  private final Map<CaseKind, List<ClockPlaces>> clocks = new EnumMap<>(CaseKind.class);
  private final Map<CaseKind, List<CaseMeasure>> byKind = new EnumMap<>(CaseKind.class);
  private final Map<CaseKind, Map<CaseMeasure, Integer>> places = new EnumMap<>(CaseKind.class);

  MeasureIndex(List<RulePack> packs) {
    List<CaseMeasure> ofEveryKind = ofEveryKind();
    for (CaseKind kind : CaseKind.values()) {
      byKind.put(kind, new ArrayList<>(ofEveryKind));
    }
    for (RulePack pack : packs) {
      for (ClockDefinition clock : pack.getClocks()) {
        addClock(pack, clock);
      }
    }
    byKind.forEach((kind, measures) -> places.put(kind, placesOf(measures)));
  }

  private static List<CaseMeasure> ofEveryKind() {
    List<CaseMeasure> measures = new ArrayList<>(FIRST);
    for (AgeBand band : AgeBand.values()) {
      measures.add(CaseMeasure.openFor(band));
    }
    for (AgeBand band : AgeBand.values()) {
      measures.add(CaseMeasure.overdueFor(band));
    }
    for (FindingCode code : FindingCode.values()) {
      measures.add(CaseMeasure.finding(code));
    }
    return measures;
  }

  private void addClock(RulePack pack, ClockDefinition clock) {
    List<CaseMeasure> measures = measures(clock.getKind());
    int first = measures.size();
    for (Timeliness timeliness : Timeliness.values()) {
      measures.add(CaseMeasure.clock(pack.getId(), clock.getId(), timeliness));
    }
    clocks
        .computeIfAbsent(clock.getKind(), key -> new ArrayList<>())
        .add(new ClockPlaces(pack, clock, first));
  }

  private static Map<CaseMeasure, Integer> placesOf(List<CaseMeasure> measures) {
    Map<CaseMeasure, Integer> places = new HashMap<>();
    for (int i = 0; i < measures.size(); i++) {
      places.put(measures.get(i), i);
    }
    return places;
  }

  static int of(StatusGroup group) {
    return switch (group) {
      case INTAKE -> INTAKE;
      case ACTIVE -> ACTIVE;
      case ON_HOLD -> ON_HOLD;
      case DONE -> DONE;
      case ENDED_OTHERWISE -> ENDED_OTHERWISE;
    };
  }

  static int openFor(long days) {
    return FIRST_OPEN_FOR + AgeBand.of(days).ordinal();
  }

  static int overdueFor(long days) {
    return FIRST_OVERDUE_FOR + AgeBand.of(days).ordinal();
  }

  static int of(FindingCode code) {
    return FIRST_FINDING + code.ordinal();
  }

  /** Returns the place of a clock, as it stands, in the counts of its kind of case. */
  int of(ClockSnapshot clock) {
    List<ClockPlaces> ofKind = Objects.requireNonNull(clocks.get(clock.getClock().getKind()));
    for (int i = 0; i < ofKind.size(); i++) {
      ClockPlaces one = ofKind.get(i);
      // The very ones that the assessment has: comparing what they say would take far longer.
      if (one.clock == clock.getClock() && one.pack == clock.getPack()) {
        return one.first + clock.getTimeliness().ordinal();
      }
    }
    throw new IllegalStateException(
        "Clock " + clock.getClock().getId() + " of " + clock.getPack().getId() + " is not counted");
  }

  /** Returns the measures of a kind of case, each in its place. */
  List<CaseMeasure> measures(CaseKind kind) {
    return byKind.getOrDefault(kind, Collections.emptyList());
  }

  boolean has(CaseMeasure measure) {
    return places.values().stream().anyMatch(ofKind -> ofKind.containsKey(measure));
  }

  /** Finds the place of a measure; none if cases of the kind have no such measure. */
  OptionalInt find(CaseKind kind, CaseMeasure measure) {
    Integer place = places.getOrDefault(kind, Map.of()).get(measure);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
