package vn.giaitrinh.examples.quickstart.validate;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.compliance.finding.Severity;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;
import vn.giaitrinh.text.Language;
import vn.giaitrinh.validation.NotChecked;
import vn.giaitrinh.validation.RevaluedRule;
import vn.giaitrinh.validation.RuleCatalogue;
import vn.giaitrinh.validation.ValidationReport;
import vn.giaitrinh.validation.WaivedRule;

/** The report of a validation on a terminal: the gravest first, each with what to do about it. */
final class ReportPage {
  private final Language language;

  ReportPage(Language language) {
    this.language = language;
  }

  /** A plan that has a day of issue is held to what a signed document must have. */
  static boolean isIssued(Plan plan) {
    return plan.getIssuedOn().isPresent();
  }

  void print(Path file, Plan plan, ValidationReport report, PrintStream out) {
    out.println(file + ": " + say(plan.getTitle()));
    out.println(
        isIssued(plan)
            ? say("Kiểm tra như văn bản đã ban hành", "Checked as an issued document")
            : say("Kiểm tra như dự thảo", "Checked as a draft"));
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          report.findings().stream().filter(one -> one.getSeverity() == severity).toList();
      if (!findings.isEmpty()) {
        heading(say(severity.label()), findings.size(), out);
        findings.forEach(one -> print(one, out));
      }
    }
    if (report.findings().isEmpty()) {
      out.println();
      out.println(say("Không phát hiện gì.", "Nothing was found."));
    }
    printNotChecked(report.notChecked(), out);
    printWaived(report.waived(), out);
    printRevalued(report.revalued(), out);
  }

  private void print(Finding finding, PrintStream out) {
    out.println("  " + finding.getPath());
    out.println("    " + say(finding.getMessage()) + " [" + code(finding) + "]");
    finding.getHint().ifPresent(hint -> out.println("    → " + say(hint)));
    finding
        .getBasis()
        .ifPresent(
            basis -> out.println("    " + say("Căn cứ:", "Basis:") + " " + basis.cite(language)));
  }

  private String code(Finding finding) {
    return RuleCatalogue.find(finding.getCode())
        .map(rule -> finding.getCode() + ", " + say(rule.layer().label()))
        .orElse(finding.getCode());
  }

  private void printNotChecked(List<NotChecked> notChecked, PrintStream out) {
    if (!notChecked.isEmpty()) {
      heading(say("Chưa kiểm tra", "Not checked"), notChecked.size(), out);
      notChecked.forEach(one -> out.println("  " + say(one.what()) + ": " + say(one.reason())));
    }
  }

  private void printWaived(List<WaivedRule> waived, PrintStream out) {
    if (!waived.isEmpty()) {
      heading(say("Quyết định miễn áp dụng", "Waivers"), waived.size(), out);
      for (WaivedRule one : waived) {
        String until =
            one.waiver()
                .until()
                .map(day -> say("đến hết ngày", "through") + " " + language.write(day))
                .orElse(say("không thời hạn", "without end"));
        out.println(
            "  "
                + one.waiver().rule()
                + " ("
                + one.findings()
                + "): "
                + one.waiver().by()
                + ", "
                + one.waiver().reason()
                + "; "
                + until
                + (one.holds() ? "" : " " + say("(đã hết hạn)", "(has ended)")));
      }
    }
  }

  private void printRevalued(List<RevaluedRule> revalued, PrintStream out) {
    if (!revalued.isEmpty()) {
      heading(say("Quyết định đổi mức độ", "Changes of severity"), revalued.size(), out);
      for (RevaluedRule one : revalued) {
        out.println(
            "  "
                + one.change().rule()
                + " ("
                + one.findings()
                + "): "
                + say(one.usual().label())
                + " → "
                + say(one.change().severity().label())
                + "; "
                + one.change().by()
                + ", "
                + one.change().reason());
      }
    }
  }

  private static void heading(String title, int count, PrintStream out) {
    out.println();
    out.println(title + " (" + count + ")");
  }

  private String say(BilingualText text) {
    return text.in(language);
  }

  private String say(String vi, String en) {
    return BilingualText.of(vi, en).in(language);
  }
}
