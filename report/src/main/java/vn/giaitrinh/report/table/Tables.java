package vn.giaitrinh.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.option.ReportSection;

/**
 * The tables of a report, each with one row for one thing and one column for one property of it. A
 * table holds no sums, so that it can be filtered and summed; the summary table has them.
 */
public final class Tables {
  private Tables() {}

  /**
   * Puts a summary into tables. Findings are all told, however many a page would show.
   *
   * @param content the summary and its reader
   * @return the tables of the sections of the report, in order; the summary always
   */
  public static List<Table> of(Content content) {
    List<Table> tables = new ArrayList<>();
    tables.add(new SummaryTable(content).table());
    if (content.has(ReportSection.HEADLINE)) {
      tables.add(new MetricTable(content).table());
    }
    if (hasAny(content, ReportSection.UNITS, ReportSection.FOLLOW_UP)) {
      tables.add(new UnitTable(content).table());
    }
    if (content.has(ReportSection.TASKS)) {
      tables.add(new TaskTable(content).table());
    }
    if (content.has(ReportSection.CASES)) {
      tables.add(new CaseTable(content).table());
    }
    if (content.has(ReportSection.CLOCKS)) {
      tables.add(new ClockTable(content).table());
    }
    if (content.tellsCases() && hasAny(content, ReportSection.CASES, ReportSection.FOLLOW_UP)) {
      tables.add(new FollowedCaseTable(content).table());
    }
    if (content.has(ReportSection.COVERAGE) && new CoverageContent(content).isThere()) {
      tables.add(new CoverageTable(content).table());
    }
    if (content.tellsCases() && content.has(ReportSection.FINDINGS)) {
      tables.add(new FindingTable(content).table());
    }
    if (content.has(ReportSection.REMINDERS)) {
      tables.add(new ReminderTable(content).table());
    }
    return tables;
  }

  private static boolean hasAny(Content content, ReportSection... sections) {
    return Stream.of(sections).anyMatch(content::has);
  }

  /**
   * Returns the head of the column of the names of tables, for a file that holds them all.
   *
   * @param content the summary and its reader
   * @return the column
   */
  public static Column nameColumn(Content content) {
    return new Columns(content).of(TableLabel.TABLE, Kind.NAME);
  }

  /**
   * Returns the name of a further part of a table that is too long for one sheet.
   *
   * @param content the summary and its reader
   * @param name the name of the table
   * @param part the number of the part, from 2
   * @return the name
   */
  public static String continued(Content content, String name, int part) {
    return TableLabel.CONTINUED.in(content, name, content.number(part));
  }
}
