package vn.giaitrinh.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.text.BilingualText;

/**
 * A reporting scheme (<i>chế độ báo cáo</i>): the cycles, at most one of each kind, that one agency
 * or one sector reports by.
 *
 * <pre>{@code
 * ReportingScheme district =
 *     ReportingSchemes.DECREE_09_2019.withCycle(
 *         ReportingSchemes.DECREE_09_2019
 *             .getCycle(PeriodKind.QUARTER)
 *             .withSendBy(DayOfMonth.of(20)));
 * district.getCycle(PeriodKind.QUARTER).period(2026, 3).dueBy(); // 2026-09-20
 * }</pre>
 *
 * @param id the id, such as {@code vn.nd-09-2019}
 * @param label the name of the scheme
 * @param cycles the cycles, in the order of their kinds
 */
public record ReportingScheme(String id, BilingualText label, List<ReportingCycle> cycles) {

  /**
   * Sorts the cycles.
   *
   * @param id the id
   * @param label the name of the scheme
   * @param cycles the cycles, in any order
   * @throws IllegalArgumentException if the id has another form, or two cycles are of one kind
   */
  public ReportingScheme {
    Codes.check("an id of a reporting scheme", id, "vn.nd-09-2019");
    cycles = cycles.stream().sorted(Comparator.comparing(ReportingCycle::kind)).toList();
    for (int i = 1; i < cycles.size(); i++) {
      PeriodKind kind = cycles.get(i).kind();
      if (kind == cycles.get(i - 1).kind()) {
        throw new IllegalArgumentException(
            "Reporting scheme " + id + " has more than one cycle of kind " + kind);
      }
    }
  }

  /**
   * Finds the cycle of a kind.
   *
   * @param kind the kind
   * @return the cycle, empty if the scheme has none of that kind
   */
  public Optional<ReportingCycle> findCycle(PeriodKind kind) {
    return cycles.stream().filter(cycle -> cycle.kind() == kind).findFirst();
  }

  /**
   * Returns the cycle of a kind.
   *
   * @param kind the kind
   * @return the cycle
   * @throws IllegalArgumentException if the scheme has none of that kind
   */
  public ReportingCycle getCycle(PeriodKind kind) {
    return findCycle(kind)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Reporting scheme "
                        + id
                        + " has no cycle of kind "
                        + kind
                        + "; it has "
                        + cycles.stream().map(ReportingCycle::kind).toList()));
  }

  /**
   * Returns this scheme with a cycle more, or with a cycle in the place of the one of its kind.
   *
   * @param cycle the cycle
   * @return the scheme
   */
  public ReportingScheme withCycle(ReportingCycle cycle) {
    Stream<ReportingCycle> others = cycles.stream().filter(one -> one.kind() != cycle.kind());
    return new ReportingScheme(id, label, Stream.concat(others, Stream.of(cycle)).toList());
  }
}
