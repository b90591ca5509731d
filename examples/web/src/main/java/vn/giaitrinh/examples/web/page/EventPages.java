package vn.giaitrinh.examples.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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
import vn.giaitrinh.casefile.CaseEventType;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.RequestedPoint;
import vn.giaitrinh.compliance.finding.CaseReview;
import vn.giaitrinh.examples.web.register.Addition;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.Recorded;
import vn.giaitrinh.examples.web.register.RefusedException;
import vn.giaitrinh.examples.web.register.TakenException;
import vn.giaitrinh.examples.web.register.VersionConflictException;

/**
 * Records an event in three steps: which one, with its guards; what it says; and, once it is shown
 * what would come of it, that it be recorded.
 */
@Controller
@RequestMapping("/cases/{id}/events/new")
class EventPages {
  private final CaseRegister cases;
  private final Compliance compliance;
  private final CaseReview review;

  EventPages(CaseRegister cases, Compliance compliance, CaseReview review) {
    this.cases = cases;
    this.compliance = compliance;
    this.review = review;
  }

  /** What the reader asks to be done with a form. */
  enum Step {
    /** Show it again. */
    EDIT,
    /** Show what would come of it. */
    CHECK,
    /** Record it. */
    RECORD
  }

  @GetMapping
  String choose(
      @PathVariable CaseId id,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model) {
    model.addAttribute("view", view(id, page));
    return "choose";
  }

  @GetMapping(params = "type")
  String show(
      @PathVariable CaseId id,
      @RequestParam CaseEventType type,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model) {
    CaseView view = view(id, page);
    MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    values.add(EventField.ON.wire(), page.today().get().toString());
    if (view.personal()) {
      values.add(EventField.CONTENT_REQUESTED.wire(), requested(view));
    }
    model.addAttribute("view", view);
    model.addAttribute("form", form(type, view, values, page));
    model.addAttribute("sent", new Sent(type, UUID.randomUUID(), view.entry().stored().version()));
    return "event";
  }

  @PostMapping
  String submit(
      @PathVariable CaseId id,
      @ModelAttribute Sent sent,
      @RequestParam Step step,
      @RequestParam MultiValueMap<String, String> values,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirected) {
    CaseView view = view(id, page);
    Form form = form(sent.type(), view, values, page);
    model.addAttribute("view", view);
    model.addAttribute("form", form);
    model.addAttribute("sent", sent);
    if (step == Step.EDIT) {
      return "event";
    }
    if (form.read().isWrong()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return "event";
    }
    LocalDate today = page.today().get();
    try {
      Addition addition = new EventDraft(sent.type(), sent.event(), view.file(), today).of(form);
      if (step == Step.RECORD) {
        Recorded recorded = cases.append(id, addition, sent.version());
        redirected.addFlashAttribute(
            "done", recorded.isNew() ? FormWord.RECORDED : FormWord.RECORDED_BEFORE);
        return "redirect:" + view.address();
      }
      sent.checkIsOf(view.entry().stored());
      Recorded expected = cases.preview(id, addition);
      model.addAttribute("expected", expected);
      model.addAttribute("clocks", review.review(expected.stored().file(), today).getClocks());
      return "confirm";
    } catch (RefusedException e) {
      model.addAttribute("refused", e.getFindings());
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } catch (TakenException e) {
      model.addAttribute("trouble", FormWord.TAKEN);
      response.setStatus(HttpStatus.CONFLICT.value());
    } catch (VersionConflictException e) {
      CaseView now = view(id, page);
      model.addAttribute("trouble", FormWord.CHANGED);
      model.addAttribute("since", now.since(e.getSeen()));
      model.addAttribute("view", now);
      model.addAttribute("form", form(sent.type(), now, values, page));
      model.addAttribute("sent", sent.of(e.getActual()));
      response.setStatus(HttpStatus.CONFLICT.value());
    }
    return "event";
  }

  private CaseView view(CaseId id, Page page) {
    CaseView view = CaseView.of(compliance.entry(id), cases.log(id), page);
    if (!view.mayRecord()) {
      throw new AccessDeniedException("Cases are for officers of the lead unit, and the head");
    }
    return view;
  }

  private static Form form(
      CaseEventType type, CaseView view, MultiValueMap<String, String> values, Page page) {
    return new Form(
        EventDraft.fields(type), Choices.in(view.file(), view.personal(), page), values);
  }

  private static String requested(CaseView view) {
    return view.file().getPoints().stream()
        .map(RequestedPoint::text)
        .collect(Collectors.joining("\n"));
  }
}
