package vn.giaitrinh.report.html;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.ObligationCounts;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.reminder.ReminderStatus;
import vn.giaitrinh.compliance.reminder.UnitReminders;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.Phrase;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.report.option.ReportSection;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The page as its templates see it. */
public final class HtmlPage {
  /** As many units as a page can tell the reminders of: a spreadsheet has them all. */
  private static final int REMINDED = 200;

  /** As many of a list as are read at a glance. */
  private static final int FIRST = 8;

  private final Content content;
  private final PageAssets assets;
  private final Map<UnitId, BilingualText> unitNames;
  private final CaseContent cases;
  private final DutyContent duties;
  private final ReminderContent reminders;
  private final CoverageContent coverage;
  private final ToldFindings findings;
  private final ToldLedgers ledgers;
  private final CaseIndex<URI> caseAddresses = new CaseIndex<>();

  private HtmlPage(Content content, PageAssets assets) {
    this.content = content;
    this.assets = assets;
    this.unitNames = content.unitNames();
    this.cases = new CaseContent(content);
    this.duties = new DutyContent(content);
    this.reminders = new ReminderContent(content);
    this.coverage = new CoverageContent(content);
    this.findings = new ToldFindings(content);
    this.ledgers = new ToldLedgers(content);
    if (content.tellsCases()) {
      content.options().getCaseAddresses().forEach(caseAddresses::add);
    }
  }

  /** {@return the words that no other report has, with their names} */
  public static List<Phrase> phrases() {
    return PageLabel.phrases();
  }

  /**
   * Writes a report as a page.
   *
   * @param content what it says
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if the style of the branding would end that of the page
   */
  public static void write(Content content, Writer writer) throws IOException {
    write(content, writer, JtepageGenerated::render);
  }

  /**
   * Writes the sections of a report, without the page around them.
   *
   * @param content what they say
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   */
  public static void writeSections(Content content, Writer writer) throws IOException {
    write(content, writer, JtesectionsGenerated::render);
  }

  /** {@return the style of the page} */
  public static String style() {
    return PageAssets.read("report.css");
  }

  /** {@return the script of the page} */
  public static String script() {
    return PageAssets.read("report.js");
  }

  // A generated template takes null for "nothing listens to its tags".
  @SuppressWarnings("NullAway")
  private static void write(Content content, Writer writer, Template template) throws IOException {
    HtmlPage page = new HtmlPage(content, PageAssets.of(content.options().getBranding()));
    try {
      template.render(new PlainHtmlOutput(writer), null, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A template of the page or of a part of it. */
  private interface Template {
    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, HtmlPage page);
  }

  Content content() {
    return content;
  }

  CaseContent cases() {
    return cases;
  }

  DutyContent duties() {
    return duties;
  }

  /** {@return where the system of the agency shows the case of a finding or reminder} */
  Optional<String> addressOf(String path) {
    return caseAddresses.find(path).map(URI::toString);
  }

  ReminderContent reminders() {
    return reminders;
  }

  CoverageContent coverage() {
    return coverage;
  }

  ComplianceSummary summary() {
    return content.summary();
  }

  PageAssets assets() {
    return assets;
  }

  Masthead masthead() {
    return new Masthead(content);
  }

  ToldNarrative narrative() {
    return new ToldNarrative(content.options().getNarrative());
  }

  ToldFindings findings() {
    return findings;
  }

  ToldLedgers ledgers() {
    return ledgers;
  }

  /** {@return the parts of the page that are always there if they are wanted} */
  List<Entry> contents() {
    return Stream.of(
            new Entry(ReportSection.FOLLOW_UP, "follow-up", Label.FOLLOW_UP),
            new Entry(ReportSection.REMINDERS, "reminders", Label.REMINDERS),
            new Entry(ReportSection.CASES, "cases", Label.CASES),
            new Entry(ReportSection.UNITS, "units", Label.BY_UNIT),
            new Entry(ReportSection.TASKS, "tasks", Label.BY_TASK),
            new Entry(ReportSection.CLOCKS, "clocks", Label.BY_CLOCK),
            new Entry(ReportSection.FINDINGS, "findings", Label.FINDINGS))
        .filter(entry -> content.has(entry.section()))
        .toList();
  }

  /**
   * A part of the page.
   *
   * @param section the part of every report that it is
   * @param id where it stands
   * @param label its name
   */
  record Entry(ReportSection section, String id, Label label) {}

  String language() {
    return content.language().name().toLowerCase(Locale.ROOT);
  }

  /** {@return the language of a wording where it is not that of the page} */
  @Nullable String languageOf(BilingualText text) {
    return text.en().isEmpty() ? languageOfPlan() : null;
  }

  /** {@return the language of the words of the plan where it is not that of the page} */
  @Nullable String languageOfPlan() {
    return content.language() == Language.VI ? null : "vi";
  }

  /** {@return the name of a section that scrolls sideways} */
  String scrolls(Label section) {
    return content.say(Label.SCROLLS, say(section));
  }

  String scrolls(String name) {
    return content.say(Label.SCROLLS, name);
  }

  /** {@return the first of a list, as many as are read at a glance} */
  static <T> List<T> first(List<T> units) {
    return isLong(units) ? units.subList(0, FIRST) : units;
  }

  /** {@return the others, which are folded away} */
  static <T> List<T> rest(List<T> units) {
    return isLong(units) ? units.subList(FIRST, units.size()) : List.of();
  }

  /** To fold a single one away saves nothing. */
  private static boolean isLong(List<?> units) {
    return units.size() > FIRST + 1;
  }

  /** {@return that there are units which are folded away} */
  String otherUnits(int count) {
    return say(PageLabel.OTHER_UNITS, number(count));
  }

  /** {@return the units whose reminders are told, the most urgent} */
  List<UnitReminders> reminded(List<UnitReminders> units) {
    return units.subList(0, Math.min(REMINDED, units.size()));
  }

  /** {@return where the results of a unit stand, else nowhere} */
  @Nullable String placeOf(UnitId unit) {
    return content.has(ReportSection.UNITS) ? "#unit-" + unit.value() : null;
  }

  static String freshKey(ObligationCounts duties) {
    return key(duties.count(ObligationStatus.FRESH), duties.graded());
  }

  static String inTimeKey(ObligationCounts duties) {
    return key(duties.count(ObligationStatus.SUBMITTED), duties.settled());
  }

  String say(Label label) {
    return content.say(label);
  }

  String say(PageLabel label, Object... values) {
    return label.in(content, values);
  }

  String say(BilingualText text) {
    return content.say(text);
  }

  String number(int number) {
    return content.number(number);
  }

  /** {@return what a number is sorted by, where that is not what is written} */
  static @Nullable String key(int number) {
    return number < 1000 ? null : Integer.toString(number);
  }

  /** {@return what a share is sorted by: in hundredths of a percent, a share of nothing last} */
  static String key(int part, int whole) {
    return whole == 0 ? "" : Long.toString(100_00L * part / whole);
  }

  /** {@return the class of a count: one that is bad news is set off, unless it is none} */
  static String classOf(int count, String badNews) {
    return count == 0 ? "number none" : "number " + badNews;
  }

  /** {@return the class of a count of duties that stand so: late and missed ones are set off} */
  static String classOf(int count, ObligationStatus status) {
    return switch (status) {
      case LATE, MISSED, STALE, NEVER -> classOf(count, "bad");
      default -> classOf(count, "plain");
    };
  }

  /** {@return the class of the badge of a reminder} */
  static String classOf(ReminderStatus status) {
    return switch (status) {
      case OVERDUE, NO_EVIDENCE -> "badge error";
      case IN_GRACE -> "badge warning";
      case DUE -> "badge notice";
    };
  }

  /** {@return how far the bar of a metric reaches, in percent} */
  static String barOf(MetricValue metric) {
    return Integer.toString(metric.percent().orElse(0));
  }

  BilingualText nameOf(UnitId unit) {
    return Optional.ofNullable(unitNames.get(unit))
        .orElseGet(() -> BilingualText.of(unit.value(), unit.value()));
  }
}
