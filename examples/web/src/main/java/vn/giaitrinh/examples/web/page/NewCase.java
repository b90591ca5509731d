package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.examples.web.http.CaseAddress;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.RefusedException;
import vn.giaitrinh.examples.web.register.TakenException;
import vn.giaitrinh.examples.web.security.Official;
import vn.giaitrinh.examples.web.security.Role;

/** Enters a case in the register. */
@Controller
@RequestMapping("/cases/new")
class NewCase {
  private final CaseRegister cases;
  private final Compliance compliance;

  NewCase(CaseRegister cases, Compliance compliance) {
    this.cases = cases;
    this.compliance = compliance;
  }

  @GetMapping
  String show(@ModelAttribute(name = "page", binding = false) Page page, Model model) {
    page.require(Role.OFFICER, Role.HEAD);
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.add(CaseField.ID.wire(), CaseNumbers.next(compliance.entries(), page.today().get()));
    values.add(CaseField.RECEIVED_ON.wire(), page.today().get().toString());
    page.official()
        .flatMap(Official::getUnit)
        .ifPresent(unit -> values.add(CaseField.LEAD_UNIT.wire(), unit.value()));
    model.addAttribute("form", form(values, page));
    return "newcase";
  }

  @PostMapping
  String submit(
      @RequestParam MultiValueMap<String, String> values,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirected) {
    page.require(Role.OFFICER, Role.HEAD);
    Form form = form(values, page).read();
    model.addAttribute("form", form);
    if (!form.isWrong()) {
      CaseFile file = CaseDraft.of(form, page.today().get());
      try {
        cases.open(file);
        redirected.addFlashAttribute("done", FormWord.ENTERED);
        return "redirect:/cases/" + CaseAddress.of(file.getId());
      } catch (TakenException e) {
        form.reject(CaseField.ID, FormWord.ID_TAKEN.words());
      } catch (RefusedException e) {
        model.addAttribute("refused", e.getFindings());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return "newcase";
  }

  private static Form form(MultiValueMap<String, String> values, Page page) {
    return new Form(List.of(CaseField.values()), Choices.without(page), values);
  }
}
