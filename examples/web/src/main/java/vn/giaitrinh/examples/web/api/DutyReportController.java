package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.examples.web.register.ReportRegister;
import vn.giaitrinh.examples.web.security.Official;
import vn.giaitrinh.organization.UnitId;
import vn.giaitrinh.progress.DutyReport;

/** The reports of units under their reporting duties. */
@RestController
@RequestMapping("/api/duty-reports")
class DutyReportController {
  private final ReportRegister reports;

  DutyReportController(ReportRegister reports) {
    this.reports = reports;
  }

  @GetMapping
  @Operation(summary = "Lists the reports under duties, of a unit if one is asked for")
  List<ReportLine> list(@RequestParam Optional<UnitId> unit) {
    return reports.underDuties().stream()
        .filter(report -> unit.stream().allMatch(report.getUnit()::equals))
        .map(ReportLine::of)
        .toList();
  }

  @PostMapping
  @Operation(summary = "Records a report under a duty: 201, or 200 if it had been recorded before")
  @ApiResponse(responseCode = "201", description = "Đã ghi / Recorded", useReturnTypeSchema = true)
  @ApiResponse(
      responseCode = "200",
      description = "Đã ghi từ trước / Recorded before",
      useReturnTypeSchema = true)
  ResponseEntity<ReportLine> add(
      @RequestBody @Validated DutyReport report, @AuthenticationPrincipal Official official) {
    if (!official.mayReportFor(report.getUnit())) {
      throw new AccessDeniedException("Reports are for officers of the unit, and the head");
    }
    HttpStatus status = reports.add(report) ? HttpStatus.CREATED : HttpStatus.OK;
    return ResponseEntity.status(status).body(ReportLine.of(report));
  }
}
