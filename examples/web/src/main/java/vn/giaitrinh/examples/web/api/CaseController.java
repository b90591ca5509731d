package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.casefile.CaseEvent;
import vn.giaitrinh.casefile.CaseFile;
import vn.giaitrinh.casefile.CaseId;
import vn.giaitrinh.casefile.CaseKind;
import vn.giaitrinh.casefile.ExplanationRecord;
import vn.giaitrinh.casefile.StatusGroup;
import vn.giaitrinh.examples.web.agency.Today;
import vn.giaitrinh.examples.web.http.CaseAddress;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.CaseFilter;
import vn.giaitrinh.examples.web.register.CaseRegister;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.Recorded;
import vn.giaitrinh.examples.web.register.RegisterEntry;
import vn.giaitrinh.examples.web.register.StoredCase;
import vn.giaitrinh.examples.web.security.Official;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.sla.Timeliness;
import vn.giaitrinh.text.Language;

/** Case files: entered, and appended to. */
@RestController
@RequestMapping("/api/cases")
class CaseController {
  private final CaseRegister cases;
  private final Compliance compliance;
  private final Today today;

  CaseController(CaseRegister cases, Compliance compliance, Today today) {
    this.cases = cases;
    this.compliance = compliance;
    this.today = today;
  }

  @GetMapping
  @Operation(summary = "Lists a page of the cases that match, the one received last first")
  ResponseEntity<List<CaseLine>> list(
      @RequestParam Optional<CaseKind> kind,
      @RequestParam Optional<UnitId> unit,
      @RequestParam Optional<StatusGroup> group,
      @RequestParam Optional<Timeliness> timeliness,
      @RequestParam Optional<String> id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    CaseFilter filter = new CaseFilter(kind, unit, group, timeliness, id);
    Slice slice = Slice.of(page, size);
    List<RegisterEntry> found = compliance.entries().stream().filter(filter::matches).toList();
    return ResponseEntity.ok()
        .header(Slice.TOTAL, String.valueOf(found.size()))
        .body(slice.of(found).map(CaseLine::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Returns a case without personal data; its ETag begins with its version")
  ResponseEntity<CaseOverview> get(@PathVariable CaseId id) {
    return overview(HttpStatus.OK, id);
  }

  /** The whole case file, personal data included. */
  @GetMapping("/{id}/file")
  @Operation(summary = "Returns the whole file: for officers of the lead unit only")
  ResponseEntity<CaseFile> file(
      @PathVariable CaseId id, @AuthenticationPrincipal Official official) {
    StoredCase stored = cases.get(id);
    if (!official.maySeePersonalData(stored.file(), today.get())) {
      throw new AccessDeniedException("The file is for officers of the lead unit");
    }
    return ResponseEntity.ok().eTag(VersionTag.of(stored.version())).body(stored.file());
  }

  @PostMapping
  @Operation(summary = "Enters a case: 201, or 200 if it had been entered before")
  @RecordsOnce
  ResponseEntity<CaseOverview> open(
      @RequestBody @Validated CaseFile file, @AuthenticationPrincipal Official official) {
    if (!official.mayEnter(file, today.get())) {
      throw new AccessDeniedException("What happened in a case is for officers of the lead unit");
    }
    boolean isNew = cases.open(file).isNew();
    return overview(isNew ? HttpStatus.CREATED : HttpStatus.OK, file.getId());
  }

  @PostMapping("/{id}/events")
  @Operation(summary = "Appends an event: 201, or 200 if it had been recorded before")
  @RecordsOnce
  ResponseEntity<RecordedView> append(
      @PathVariable CaseId id,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody @Validated CaseEvent event,
      @AuthenticationPrincipal Official official) {
    checkMayRecord(id, official);
    return recorded(cases.append(id, event, VersionTag.seen(ifMatch)));
  }

  /** Tells what would come of an event, and records nothing. */
  @PostMapping("/{id}/events/preview")
  @Operation(summary = "Tells what would come of an event, and records nothing")
  RecordedView preview(
      @PathVariable CaseId id,
      @RequestBody @Validated CaseEvent event,
      @AuthenticationPrincipal Official official) {
    checkMayRecord(id, official);
    return RecordedView.of(cases.preview(id, event), Languages.current());
  }

  @PostMapping("/{id}/explanations")
  @Operation(summary = "Appends the record of an explanation")
  @RecordsOnce
  ResponseEntity<RecordedView> explain(
      @PathVariable CaseId id,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody @Validated ExplanationRecord explanation,
      @AuthenticationPrincipal Official official) {
    checkMayRecord(id, official);
    return recorded(cases.append(id, explanation, VersionTag.seen(ifMatch)));
  }

  private void checkMayRecord(CaseId id, Official official) {
    if (!official.mayRecordIn(cases.get(id).file(), today.get())) {
      throw new AccessDeniedException("Cases are for officers of the lead unit, and the head");
    }
  }

  private static ResponseEntity<RecordedView> recorded(Recorded recorded) {
    return ResponseEntity.status(recorded.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag(VersionTag.of(recorded.stored().version()))
        .body(RecordedView.of(recorded, Languages.current()));
  }

  private ResponseEntity<CaseOverview> overview(HttpStatus status, CaseId id) {
    Language language = Languages.current();
    CaseOverview overview = CaseOverview.of(compliance.entry(id), language);
    return ResponseEntity.status(status)
        .location(Locations.of("/api/cases/{id}", CaseAddress.of(id)))
        .eTag(VersionTag.of(overview.version(), today.get(), language))
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .body(overview);
  }
}
