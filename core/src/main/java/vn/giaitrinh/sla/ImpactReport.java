package vn.giaitrinh.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseState;
import vn.giaitrinh.casefile.CaseStatus;
import vn.giaitrinh.organization.UnitId;

/**
 * A report on what a new calendar or new law would change, made before anything is read anew.
 *
 * <p>It asks of open cases, and of the clocks in them that have not ended: a case that is done or
 * ended otherwise, and a clock that was stopped or cancelled, stay judged as they were.
 *
 * <pre>{@code
 * SlaCheck next = SlaCheck.of(packs, calendar.withDays(swap));
 * for (ClockChange change : ImpactReport.of(now, next, today, cases).changes()) {
 *   change.inWords();  // GT-2026/0001, EXPLAIN: hạn 20/10/2026 → 21/10/2026
 * }
 * }</pre>
 *
 * @param asOf the day as of which the cases are read
 * @param open how many open cases were read
 * @param leftAsJudged how many cases were done or ended otherwise, and are not judged anew
 * @param changes the changes, in the order of the cases
 */
public record ImpactReport(LocalDate asOf, int open, int leftAsJudged, List<ClockChange> changes) {

  /**
   * Copies the changes.
   *
   * @param asOf the day as of which the cases are read
   * @param open how many open cases were read
   * @param leftAsJudged how many cases are not judged anew
   * @param changes the changes
   */
  public ImpactReport {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two checks over cases. A case not yet received is passed over. Whether a case is open
   * is judged by what the check in use knows.
   *
   * @param now the check that is in use
   * @param next the check with the new calendar or rule packs
   * @param asOf the day as of which to read the cases; later events are not seen
   * @param cases the cases
   * @return the report
   */
  public static ImpactReport of(
      SlaCheck now, SlaCheck next, LocalDate asOf, Iterable<CaseFile> cases) {
    LocalDate knownOn = now.getKnownOn().orElse(LocalDate.MAX);
    int open = 0;
    int leftAsJudged = 0;
    List<ClockChange> changes = new ArrayList<>();
    for (CaseFile caseFile : cases) {
      CaseStatus status = CaseState.of(caseFile, asOf, knownOn).status();
      if (status.isOpen()) {
        open++;
        UnitId lead = caseFile.leadUnitOn(asOf, knownOn);
        compare(caseFile, lead, now.read(caseFile, asOf), next.read(caseFile, asOf), changes);
      } else if (status != CaseStatus.DRAFT) {
        leftAsJudged++;
      }
    }
    return new ImpactReport(asOf, open, leftAsJudged, changes);
  }

  private static void compare(
      CaseFile caseFile, UnitId lead, SlaReading now, SlaReading next, List<ClockChange> changes) {
    for (ClockSnapshot before : now.clocks()) {
      if (before.getEndedOn().isEmpty()) {
        Optional<ClockSnapshot> after = counterpart(before, now, next);
        add(changes, caseFile, lead, before, Optional.of(before), after, reason(next, before));
      }
    }
    for (ClockSnapshot after : next.clocks()) {
      if (after.getEndedOn().isEmpty() && counterpart(after, next, now).isEmpty()) {
        add(changes, caseFile, lead, after, Optional.empty(), Optional.of(after), Optional.empty());
      }
    }
  }

  private static void add(
      List<ClockChange> changes,
      CaseFile caseFile,
      UnitId lead,
      ClockSnapshot of,
      Optional<ClockSnapshot> before,
      Optional<ClockSnapshot> after,
      Optional<UnreadReason> unread) {
    ClockChange change =
        new ClockChange(
            caseFile.getId(),
            lead,
            of.getClock().getId(),
            of.getCycle(),
            before,
            after,
            after.isPresent() ? Optional.empty() : unread);
    if (change.isChange()) {
      changes.add(change);
    }
  }

  /**
   * Finds the same run of the same clock in another reading: by the same pack, else by one that has
   * come in the place of it, which is a pack that the first reading does not have.
   */
  private static Optional<ClockSnapshot> counterpart(
      ClockSnapshot clock, SlaReading of, SlaReading in) {
    List<ClockSnapshot> runs = in.clocks().stream().filter(one -> isSameRun(one, clock)).toList();
    return runs.stream()
        .filter(run -> isOfSamePack(run, clock))
        .findFirst()
        .or(
            () ->
                runs.stream()
                    .filter(
                        run ->
                            of.clocks().stream()
                                .noneMatch(one -> isSameRun(one, run) && isOfSamePack(one, run)))
                    .findFirst());
  }

  private static boolean isSameRun(ClockSnapshot one, ClockSnapshot other) {
    return one.getClock().getId().equals(other.getClock().getId())
        && one.getCycle() == other.getCycle();
  }

  private static boolean isOfSamePack(ClockSnapshot one, ClockSnapshot other) {
    return one.getPack().getId().equals(other.getPack().getId());
  }

  private static Optional<UnreadReason> reason(SlaReading in, ClockSnapshot clock) {
    return in.unread().stream()
        .filter(one -> one.clock().getId().equals(clock.getClock().getId()))
        .map(UnreadClock::reason)
        .findFirst();
  }
}
