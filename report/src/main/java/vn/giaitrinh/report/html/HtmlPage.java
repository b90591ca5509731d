package vn.giaitrinh.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.MetricValue;
import vn.giaitrinh.compliance.obligation.ObligationStatus;
import vn.giaitrinh.compliance.reminder.ReminderStatus;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.content.CaseContent;
import vn.giaitrinh.report.content.Content;
import vn.giaitrinh.report.content.CoverageContent;
import vn.giaitrinh.report.content.DutyContent;
import vn.giaitrinh.report.content.Label;
import vn.giaitrinh.report.content.ReminderContent;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;

/** The page as its templates see it. */
public final class HtmlPage {
  private final Content content;
  private final String css;
  private final Map<UnitId, BilingualText> unitNames;
  private final CaseContent cases;
  private final DutyContent duties;
  private final ReminderContent reminders;
  private final CoverageContent coverage;

  private HtmlPage(Content content, String css) {
    this.content = content;
    this.css = css;
    this.unitNames = content.unitNames();
    this.cases = new CaseContent(content);
    this.duties = new DutyContent(content);
    this.reminders = new ReminderContent(content);
    this.coverage = new CoverageContent(content);
  }

  /**
   * Writes a report as a page.
   *
   * @param content what it says
   * @param writer where to write; it is neither flushed nor closed
   * @throws IOException if the writer fails
   */
  // A generated template takes null for "nothing listens to its tags".
  @SuppressWarnings("NullAway")
  public static void write(Content content, Writer writer) throws IOException {
    HtmlPage page = new HtmlPage(content, readCss());
    try {
      JtepageGenerated.render(new PlainHtmlOutput(writer), null, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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

  ReminderContent reminders() {
    return reminders;
  }

  CoverageContent coverage() {
    return coverage;
  }

  ComplianceSummary summary() {
    return content.summary();
  }

  String css() {
    return css;
  }

  /** {@return what the page may load and run: nothing but its own style} */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(sha256(css))
        + "'; base-uri 'none'; form-action 'none'";
  }

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

  String say(Label label) {
    return content.say(label);
  }

  String say(BilingualText text) {
    return content.say(text);
  }

  String number(int number) {
    return content.number(number);
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

  private static String readCss() throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is not beside " + HtmlPage.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
