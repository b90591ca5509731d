package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giaitrinh.compliance.finding.Finding;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.register.RefusedException;
import vn.giaitrinh.examples.web.register.StoredPlan;
import vn.giaitrinh.examples.web.register.VersionConflictException;
import vn.giaitrinh.examples.web.security.Role;

/** The plans, and the issue of one. */
@Controller
@RequestMapping("/plans")
class PlanPages {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::getSeverity);

  private final PlanRegister plans;

  PlanPages(PlanRegister plans) {
    this.plans = plans;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("plans", plans.all());
    return "plans";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model) {
    StoredPlan stored = plans.get(id);
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.add(PlanField.ISSUED_ON.wire(), page.today().get().toString());
    show(stored, form(values, page), model);
    return "plan";
  }

  @PostMapping("/{id}/issue")
  String issue(
      @PathVariable String id,
      @RequestParam long version,
      @RequestParam MultiValueMap<String, String> values,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirected) {
    page.require(Role.HEAD);
    StoredPlan stored = plans.get(id);
    Form form = form(values, page).read();
    show(stored, form, model);
    HttpStatus trouble = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!form.isWrong()) {
      try {
        plans.issue(
            id,
            DocumentNumber.parse(form.text(PlanField.NUMBER).orElseThrow()),
            LocalDate.parse(form.text(PlanField.ISSUED_ON).orElseThrow()),
            version);
        redirected.addFlashAttribute("done", FormWord.ISSUED_NOW);
        return "redirect:/plans/{id}";
      } catch (RefusedException e) {
        model.addAttribute("refused", e.getFindings());
      } catch (VersionConflictException e) {
        model.addAttribute("trouble", FormWord.PLAN_CHANGED);
        trouble = HttpStatus.CONFLICT;
      }
    }
    response.setStatus(trouble.value());
    return "plan";
  }

  private void show(StoredPlan stored, Form form, Model model) {
    List<Finding> findings =
        plans.check(stored.plan()).findings().stream().sorted(GRAVEST_FIRST).toList();
    model.addAttribute("view", new PlanView(stored, findings));
    model.addAttribute("form", form);
  }

  private static Form form(MultiValueMap<String, String> values, Page page) {
    return new Form(List.of(PlanField.values()), Choices.without(page), values);
  }
}
