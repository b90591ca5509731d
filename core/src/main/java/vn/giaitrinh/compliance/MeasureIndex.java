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

  /** The places of a clock by how it stands. */
  private record ClockPlaces(
      RulePack pack, ClockDefinition clock, Map<Timeliness, Integer> places) {}

  private final Map<AgeBand, Integer> openFor = new EnumMap<>(AgeBand.class);
  private final Map<AgeBand, Integer> overdueFor = new EnumMap<>(AgeBand.class);
  private final Map<FindingCode, Integer> findings = new EnumMap<>(FindingCode.class);
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

  private List<CaseMeasure> ofEveryKind() {
    List<CaseMeasure> measures = new ArrayList<>(FIRST);
    for (AgeBand band : AgeBand.values()) {
      openFor.put(band, measures.size());
      measures.add(CaseMeasure.openFor(band));
    }
    for (AgeBand band : AgeBand.values()) {
      overdueFor.put(band, measures.size());
      measures.add(CaseMeasure.overdueFor(band));
    }
    for (FindingCode code : FindingCode.values()) {
      findings.put(code, measures.size());
      measures.add(CaseMeasure.finding(code));
    }
    return measures;
  }

  private void addClock(RulePack pack, ClockDefinition clock) {
    List<CaseMeasure> measures = measures(clock.getKind());
    Map<Timeliness, Integer> ofClock = new EnumMap<>(Timeliness.class);
    for (Timeliness timeliness : Timeliness.values()) {
      ofClock.put(timeliness, measures.size());
      measures.add(CaseMeasure.clock(pack.getId(), clock.getId(), timeliness));
    }
    clocks
        .computeIfAbsent(clock.getKind(), key -> new ArrayList<>())
        .add(new ClockPlaces(pack, clock, ofClock));
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

  int openFor(long days) {
    return Objects.requireNonNull(openFor.get(AgeBand.of(days)));
  }

  int overdueFor(long days) {
    return Objects.requireNonNull(overdueFor.get(AgeBand.of(days)));
  }

  int of(FindingCode code) {
    return Objects.requireNonNull(findings.get(code));
  }

  /** Returns the place of a clock, as it stands, in the counts of its kind of case. */
  int of(ClockSnapshot clock) {
    List<ClockPlaces> ofKind = Objects.requireNonNull(clocks.get(clock.getClock().getKind()));
    for (int i = 0; i < ofKind.size(); i++) {
      ClockPlaces one = ofKind.get(i);
      // The very ones that the assessment has: comparing what they say would take far longer.
      if (one.clock == clock.getClock() && one.pack == clock.getPack()) {
        return Objects.requireNonNull(one.places.get(clock.getTimeliness()));
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
