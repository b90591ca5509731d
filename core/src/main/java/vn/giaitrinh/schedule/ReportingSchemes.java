package vn.giaitrinh.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaitrinh.text.BilingualText;

/** The reporting schemes that come along; a host makes others of the same data. */
public final class ReportingSchemes {
  /**
   * The reports of state administrative agencies, Nghị định 09/2019/NĐ-CP: a cut-off on the 14th
   * (Điều 12), and the 25th of the same month as the day by which ministries and provinces send to
   * the Government (Điều 13). Agencies below them send earlier, on a day that is theirs to set:
   * {@link ReportingCycle#withSendBy}.
   *
   * <p>The nine months are not in Điều 12. They come from circulars of the Government Inspectorate
   * (Thông tư 02/2021/TT-TTCP, Điều 7, and with the same cut-off Thông tư 01/2024/TT-TTCP); Thông
   * tư 06/2025/TT-TTCP, in force since 2025-09-30, was not confirmed to keep them.
   */
  public static final ReportingScheme DECREE_09_2019 =
      new ReportingScheme(
          "vn.nd-09-2019",
          BilingualText.of(
              "Chế độ báo cáo của cơ quan hành chính nhà nước theo Nghị định 09/2019/NĐ-CP",
              "Reports of state administrative agencies under Decree 09/2019/NĐ-CP"),
          List.of(
              decree(PeriodKind.MONTH),
              decree(PeriodKind.QUARTER),
              decree(PeriodKind.HALF_YEAR),
              new ReportingCycle(
                  PeriodKind.NINE_MONTHS,
                  DayOfMonth.of(14),
                  DayOfMonth.of(25),
                  basis(
                      "Thông tư 02/2021/TT-TTCP, Điều 7; Nghị định 09/2019/NĐ-CP, Điều 13",
                      "Circular 02/2021/TT-TTCP, Article 7; Decree 09/2019/NĐ-CP, Article 13")),
              decree(PeriodKind.YEAR)));

  /**
   * The reports of the justice sector, Thông tư 10/2015/TT-BTP: six months from 1/10 of the year
   * before to 31/3, and the year from 1/10 of the year before to 30/9.
   *
   * <p>The source read, a secondary one, says that they are sent within 15 to 20 days of the
   * cut-off. This is the later end, 20 days: the 20th of the month after. A host may set less, such
   * as {@code withSendBy(DayOfMonth.of(15).monthsLater(1))}.
   */
  public static final ReportingScheme JUSTICE_SECTOR =
      new ReportingScheme(
          "vn.tt-10-2015-btp",
          BilingualText.of(
              "Chế độ báo cáo của ngành Tư pháp theo Thông tư 10/2015/TT-BTP",
              "Reports of the justice sector under Circular 10/2015/TT-BTP"),
          List.of(justice(PeriodKind.SIX_MONTHS), justice(PeriodKind.YEAR)));

  private ReportingSchemes() {}

  /**
   * Obtains the scheme of plain calendar periods: months, quarters, half-years, nine months and
   * years that end with the last day of a month.
   *
   * @param sendBy the last good day to send a report, counted from the last month of its period,
   *     such as {@code DayOfMonth.of(5).monthsLater(1)}
   * @return the scheme
   * @throws IllegalArgumentException if the day is not in a later month
   */
  public static ReportingScheme calendar(DayOfMonth sendBy) {
    return new ReportingScheme(
        "calendar",
        BilingualText.of("Kỳ báo cáo theo năm dương lịch", "Calendar reporting periods"),
        Stream.of(
                PeriodKind.MONTH,
                PeriodKind.QUARTER,
                PeriodKind.HALF_YEAR,
                PeriodKind.NINE_MONTHS,
                PeriodKind.YEAR)
            .map(kind -> ReportingCycle.of(kind, DayOfMonth.last(), sendBy))
            .toList());
  }

  private static ReportingCycle decree(PeriodKind kind) {
    return new ReportingCycle(
        kind,
        DayOfMonth.of(14),
        DayOfMonth.of(25),
        basis(
            "Nghị định 09/2019/NĐ-CP, Điều 12 và Điều 13",
            "Decree 09/2019/NĐ-CP, Articles 12 and 13"));
  }

  private static ReportingCycle justice(PeriodKind kind) {
    return new ReportingCycle(
        kind,
        DayOfMonth.last().monthsLater(-3),
        DayOfMonth.of(20).monthsLater(1),
        basis("Thông tư 10/2015/TT-BTP", "Circular 10/2015/TT-BTP"));
  }

  private static Optional<BilingualText> basis(String vi, String en) {
    return Optional.of(BilingualText.of(vi, en));
  }
}
