package vn.giaitrinh.examples.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaitrinh.examples.web.demo.DemoAccounts;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.option.Audience;

/** The pages with which one begins: the public one, the one to sign in, the dashboard. */
@Controller
class Home {
  private final Compliance compliance;
  private final PlanRegister plans;
  private final boolean demonstration;

  Home(Compliance compliance, PlanRegister plans, Environment environment) {
    this.compliance = compliance;
    this.plans = plans;
    this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/")
  String home(
      @RequestParam(name = "page", defaultValue = "1") int leaf,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model) {
    model.addAttribute("figures", sections(Audience.PUBLIC, page));
    model.addAttribute(
        "published",
        Leaf.of(PublishedExplanation.of(compliance.entries(), page.today().get()), leaf));
    return "home";
  }

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> told, Model model) {
    model.addAttribute("failed", told.containsKey("error"));
    model.addAttribute("signedOut", told.containsKey("logout"));
    model.addAttribute("accounts", demonstration ? DemoAccounts.ALL : List.of());
    return "login";
  }

  @GetMapping("/dashboard")
  String dashboard(@ModelAttribute(name = "page", binding = false) Page page, Model model) {
    model.addAttribute("figures", sections(Audience.INTERNAL, page));
    model.addAttribute("formats", ReportFormat.values());
    return "dashboard";
  }

  /** Returns the figures as they stand on the page; none while the agency has no plan. */
  private Optional<String> sections(Audience audience, Page page) {
    return plans
        .current()
        .map(plan -> Sections.of(compliance.summary(), audience, page.language()));
  }
}
