package vn.giaitrinh.examples.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.examples.web.agency.AgencyLetterhead;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.letter.Letter;
import vn.giaitrinh.report.letter.LetterKind;
import vn.giaitrinh.report.letter.LetterOptions;
import vn.giaitrinh.report.letter.Letters;
import vn.giaitrinh.report.option.TitleBlock;

/** The letters of a case, for officers of its lead unit: each names the requester. */
@Controller
@RequestMapping("/cases/{id}/letters/{kind}")
class LetterPages {
  private final CaseRegister cases;
  private final Compliance compliance;
  private final PlanRegister plans;

  LetterPages(CaseRegister cases, Compliance compliance, PlanRegister plans) {
    this.cases = cases;
    this.compliance = compliance;
    this.plans = plans;
  }

  @GetMapping
  Object download(
      @PathVariable CaseId id,
      @PathVariable String kind,
      @ModelAttribute(name = "page", binding = false) Page page)
      throws IOException {
    return answer(id, kind, Optional.empty(), page);
  }

  /** With the reason for a delay, which the record of an apology does not hold. */
  @PostMapping
  Object download(
      @PathVariable CaseId id,
      @PathVariable String kind,
      @RequestParam String delayReason,
      @ModelAttribute(name = "page", binding = false) Page page)
      throws IOException {
    return answer(id, kind, Optional.of(delayReason).filter(text -> !text.isBlank()), page);
  }

  private Object answer(CaseId id, String kind, Optional<String> delayReason, Page page)
      throws IOException {
    CaseView view = CaseView.of(compliance.entry(id), cases.log(id), page);
    if (!view.personal()) {
      throw new AccessDeniedException("Letters are for officers of the lead unit");
    }
    LetterOptions options =
        LetterOptions.builder()
            .titleBlock(title(page))
            .clocks(view.entry().review().getClocks())
            .delayReason(delayReason)
            .build();
    Letter letter = Letters.prepare(kind(kind), view.file(), options);
    if (!letter.problems().isEmpty()) {
      ModelAndView told = new ModelAndView("letter", HttpStatus.UNPROCESSABLE_CONTENT);
      return told.addObject("view", view)
          .addObject("letter", letter)
          .addObject("delayReason", delayReason.orElse(""));
    }
    return file(letter);
  }

  private static ResponseEntity<byte[]> file(Letter letter) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    letter.write(written);
    String name =
        letter.caseId().value().replace('/', '-')
            + "-"
            + letter.kind().name().toLowerCase(Locale.ROOT)
            + ".docx";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ReportFormat.DOCX.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(written.toByteArray());
  }

  private TitleBlock title(Page page) {
    TitleBlock.Builder title =
        plans
            .current()
            .map(stored -> AgencyLetterhead.ofLetters(stored.plan()).toBuilder())
            .orElseGet(TitleBlock::builder);
    return title.agency(page.agency().vi()).build();
  }

  private static LetterKind kind(String name) {
    try {
      return LetterKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such letter", e);
    }
  }
}
