package vn.giaitrinh.examples.web.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.security.LoginHints;
import vn.giaitrinh.report.ReportFormat;

/** The pages with which one begins: the public one, the one to sign in, the dashboard. */
@Controller
class Home {
  private final Compliance compliance;
  private final PlanRegister plans;
  private final ObjectProvider<LoginHints> hints;

  Home(Compliance compliance, PlanRegister plans, ObjectProvider<LoginHints> hints) {
    this.compliance = compliance;
    this.plans = plans;
    this.hints = hints;
  }

  @GetMapping("/")
  String home(
      @RequestParam(name = "page", defaultValue = "1") int leaf,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model) {
    model.addAttribute("figures", figures(summary -> Sections.open(summary, page.language())));
    model.addAttribute(
        "published",
        Leaf.of(PublishedExplanation.of(compliance.entries(), page.today().get()), leaf));
    return "home";
  }

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> told, Model model) {
    model.addAttribute("failed", told.containsKey("error"));
    model.addAttribute("signedOut", told.containsKey("logout"));
    model.addAttribute(
        "accounts", hints.stream().flatMap(hint -> hint.accounts().stream()).toList());
    return "login";
  }

  @GetMapping("/dashboard")
  String dashboard(@ModelAttribute(name = "page", binding = false) Page page, Model model) {
    model.addAttribute(
        "figures",
        figures(summary -> Sections.internal(summary, compliance.entries(), page.language())));
    model.addAttribute("formats", ReportFormat.values());
    return "dashboard";
  }

  /** Returns the figures as they stand on the page; none while the agency has no plan. */
  private Optional<String> figures(Function<ComplianceSummary, String> page) {
    return plans.current().map(plan -> page.apply(compliance.summary()));
  }
}
