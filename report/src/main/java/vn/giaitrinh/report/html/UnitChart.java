package vn.giaitrinh.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaitrinh.compliance.CaseCounts;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.UnitSummary;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.report.chart.Bars;
import vn.giaitrinh.report.chart.Drawing;
import vn.giaitrinh.report.chart.Part;
import vn.giaitrinh.report.chart.Tone;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.text.BilingualText;

/**
 * A chart of how timely units are.
 *
 * @param id where it stands on the page
 * @param title what it shows
 * @param legend what its looks mean
 * @param rows the units drawn, those with most overdue first
 * @param rest that there are units that are not drawn
 */
record UnitChart(
    String id, String title, List<Legend> legend, List<Row> rows, Optional<String> rest) {
  /** As many as are read at a glance. */
  private static final int DRAWN = 10;

  /**
   * What a look means.
   *
   * @param tone the look
   * @param words what it means
   */
  record Legend(Tone tone, String words) {}

  /**
   * A unit.
   *
   * @param name its name
   * @param figures its figures in words
   * @param bar its figures drawn
   */
  record Row(BilingualText name, String figures, Drawing bar) {}

  /** How many are in time, late and over, and overdue. */
  private record Standing(int inTime, int late, int overdue) {
    static Standing of(CaseCounts cases) {
      return new Standing(
          cases.received() - cases.late(), cases.late() - cases.overdue(), cases.overdue());
    }

    static Standing of(ObligationCounts duties) {
      return new Standing(
          duties.count(ObligationStatus.SUBMITTED),
          duties.count(ObligationStatus.LATE),
          duties.count(ObligationStatus.MISSED));
    }

    int all() {
      return inTime + late + overdue;
    }

    Drawing bar() {
      return Bars.stacked(
          List.of(
              new Part(overdue, Tone.BAD), new Part(late, Tone.FAIR), new Part(inTime, Tone.GOOD)));
    }
  }

  /** One unit and how it stands. */
  private record Stand(UnitSummary unit, Standing standing) {}

  static UnitChart ofCases(Content content) {
    return of(
        "chart-cases",
        content,
        unit -> Standing.of(unit.cases()),
        PageLabel.CASES_CHART,
        List.of(PageLabel.OVERDUE_NOW, PageLabel.ONCE_LATE, PageLabel.NEVER_LATE),
        PageLabel.CASES_FIGURES);
  }

  static UnitChart ofReports(Content content) {
    return of(
        "chart-reports",
        content,
        unit -> Standing.of(unit.duties()),
        PageLabel.REPORTS_CHART,
        List.of(PageLabel.NOT_REPORTED, PageLabel.REPORTED_LATE, PageLabel.REPORTED_IN_TIME),
        PageLabel.REPORTS_FIGURES);
  }

  private static UnitChart of(
      String id,
      Content content,
      Function<UnitSummary, Standing> standing,
      PageLabel title,
      List<PageLabel> legend,
      PageLabel figures) {
    List<Stand> stands =
        content.summary().getUnits().stream()
            .map(unit -> new Stand(unit, standing.apply(unit)))
            .filter(one -> one.standing().all() > 0)
            .sorted(
                Comparator.<Stand>comparingInt(one -> one.standing().overdue())
                    .thenComparingInt(one -> one.standing().late())
                    .reversed())
            .toList();
    List<Tone> tones = List.of(Tone.BAD, Tone.FAIR, Tone.GOOD);
    return new UnitChart(
        id,
        title.in(content),
        Stream.of(0, 1, 2).map(i -> new Legend(tones.get(i), legend.get(i).in(content))).toList(),
        stands.stream().limit(DRAWN).map(one -> row(content, one, figures)).toList(),
        stands.size() <= DRAWN
            ? Optional.empty()
            : Optional.of(
                PageLabel.UNITS_NOT_DRAWN.in(
                    content, content.number(DRAWN), content.number(stands.size()))));
  }

  private static Row row(Content content, Stand one, PageLabel figures) {
    Standing counts = one.standing();
    return new Row(
        one.unit().name(),
        figures.in(
            content,
            content.number(counts.overdue()),
            content.number(counts.late()),
            content.number(counts.all())),
        counts.bar());
  }
}
