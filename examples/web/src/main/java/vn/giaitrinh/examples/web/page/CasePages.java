package vn.giaitrinh.examples.web.page;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.examples.web.register.CaseFilter;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.sla.Timeliness;

/** The register, and the page of a case. */
@Controller
@RequestMapping("/cases")
class CasePages {
  private final CaseRegister cases;
  private final Compliance compliance;

  CasePages(CaseRegister cases, Compliance compliance) {
    this.cases = cases;
    this.compliance = compliance;
  }

  @GetMapping
  String list(
      @RequestParam Optional<CaseKind> kind,
      @RequestParam Optional<String> unit,
      @RequestParam Optional<StatusGroup> group,
      @RequestParam Optional<Timeliness> timeliness,
      @RequestParam Optional<String> id,
      @RequestParam Optional<Integer> page,
      Model model) {
    CaseQuery query = new CaseQuery(kind, unit, group, timeliness, id, page);
    CaseFilter filter = filter(query);
    List<RegisterEntry> all = compliance.entries();
    List<RegisterEntry> found = all.stream().filter(filter::matches).toList();
    model.addAttribute("query", query);
    model.addAttribute("all", all.size());
    model.addAttribute("leaf", Leaf.of(found, page.orElse(1)));
    return "cases";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable CaseId id,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model) {
    model.addAttribute("view", CaseView.of(compliance.entry(id), cases.log(id), page));
    return "case";
  }

  private static CaseFilter filter(CaseQuery query) {
    try {
      return query.filter();
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such unit", e);
    }
  }
}
