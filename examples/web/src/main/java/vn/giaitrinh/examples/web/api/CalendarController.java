package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.examples.web.register.UnknownException;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.report.ReportFormat;
import vn.giaitrinh.report.Reports;
import vn.giaitrinh.report.option.ReportOptions;

/** What falls due, for calendar programs that subscribe to it and sign in with each request. */
@RestController
class CalendarController {
  private final Compliance compliance;
  private final OrganizationDirectory directory;

  CalendarController(Compliance compliance, OrganizationDirectory directory) {
    this.compliance = compliance;
    this.directory = directory;
  }

  @GetMapping("/calendar/all.ics")
  @Operation(summary = "Returns what falls due in all units, as an iCalendar feed")
  ResponseEntity<byte[]> ofAll() throws IOException {
    return feed(Set.of());
  }

  @GetMapping("/calendar/{unit}.ics")
  @Operation(summary = "Returns what falls due in a unit, as an iCalendar feed")
  ResponseEntity<byte[]> ofUnit(@PathVariable UnitId unit) throws IOException {
    if (directory.findUnit(unit).isEmpty()) {
      throw new UnknownException(unit.value());
    }
    return feed(Set.of(unit));
  }

  /** The same figures give the same bytes, so that these tell whether anything is new. */
  private ResponseEntity<byte[]> feed(Set<UnitId> units) throws IOException {
    ReportOptions options =
        ReportOptions.builder().language(Languages.current()).remindedUnits(units).build();
    ByteArrayOutputStream feed = new ByteArrayOutputStream();
    Reports.renderer(ReportFormat.ICS).render(compliance.summary(), options, feed);
    byte[] bytes = feed.toByteArray();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ReportFormat.ICS.mediaType()))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .eTag(DigestUtils.md5DigestAsHex(bytes))
        .body(bytes);
  }
}
