package vn.giaitrinh.report.outline;

import java.io.IOException;
import java.util.List;
import vn.giaitrinh.compliance.ClockSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.report.content.FollowUpContent;
import vn.giaitrinh.report.content.Label;

/**
 * A page of some format, to which {@link Outline} hands its parts from the top to the bottom. Text
 * comes as it is in the summary: the page makes it harmless.
 */
public interface Page {

  /**
   * Writes whose page it is, on what, and as of when.
   *
   * @throws IOException if the writer fails
   */
  void title() throws IOException;

  /**
   * Begins a section.
   *
   * @param label its name
   * @throws IOException if the writer fails
   */
  void heading(Label label) throws IOException;

  /**
   * Writes sentences.
   *
   * @param text the sentences
   * @throws IOException if the writer fails
   */
  void paragraph(String text) throws IOException;

  /**
   * Writes a list.
   *
   * @param items what it holds, at least one
   * @throws IOException if the writer fails
   */
  void list(List<String> items) throws IOException;

  /**
   * Writes a list under words that say what it is of.
   *
   * @param head the words
   * @param items what it holds, at least one
   * @throws IOException if the writer fails
   */
  void list(String head, List<String> items) throws IOException;

  /**
   * Writes what is to be known before reading.
   *
   * @param remarks the remarks, at least one
   * @throws IOException if the writer fails
   */
  void remarks(List<String> remarks) throws IOException;

  /**
   * Writes the headline figures.
   *
   * @param metrics the figures, at least one
   * @throws IOException if the writer fails
   */
  void metrics(List<MetricValue> metrics) throws IOException;

  /**
   * Writes one kind of lateness.
   *
   * @param panel how much of it there is, and whose
   * @throws IOException if the writer fails
   */
  void panel(FollowUpContent.Panel panel) throws IOException;

  /**
   * Writes what a unit is to be reminded of.
   *
   * @param unit the unit
   * @throws IOException if the writer fails
   */
  void reminders(UnitReminders unit) throws IOException;

  /**
   * Writes a table.
   *
   * @param table the table
   * @throws IOException if the writer fails
   */
  void table(Table table) throws IOException;

  /**
   * Writes the statutory clocks with the cases that run them.
   *
   * @param clocks the clocks, at least one
   * @throws IOException if the writer fails
   */
  void clocks(List<ClockSummary> clocks) throws IOException;

  /**
   * Writes the findings shown.
   *
   * @param findings the findings, gravest first
   * @throws IOException if the writer fails
   */
  void findings(List<Finding> findings) throws IOException;
}
