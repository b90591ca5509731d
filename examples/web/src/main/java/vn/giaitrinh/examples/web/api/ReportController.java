package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.giaitrinh.progress.TaskReport;

/** The reports that units hand in, on their tasks and under their reporting duties. */
@RestController
@RequestMapping("/api")
class ReportController {
  private final ReportRegister reports;

  ReportController(ReportRegister reports) {
    this.reports = reports;
  }

  @GetMapping("/task-reports")
  @Operation(summary = "Lists the reports on tasks, of a unit if one is asked for")
  List<ReportLine> onTasks(@RequestParam Optional<UnitId> unit) {
    return of(unit, reports.onTasks().stream().map(ReportLine::of));
  }

  @GetMapping("/duty-reports")
  @Operation(summary = "Lists the reports under duties, of a unit if one is asked for")
  List<ReportLine> underDuties(@RequestParam Optional<UnitId> unit) {
    return of(unit, reports.underDuties().stream().map(ReportLine::of));
  }

  @PostMapping("/task-reports")
  @Operation(summary = "Records a report on a task: 201, or 200 if it had been recorded before")
  @RecordsOnce
  ResponseEntity<ReportLine> add(
      @RequestBody @Validated TaskReport report, @AuthenticationPrincipal Official official) {
    checkMayReport(official, report.getUnit());
    return recorded(reports.add(report), ReportLine.of(report));
  }

  @PostMapping("/duty-reports")
  @Operation(summary = "Records a report under a duty: 201, or 200 if it had been recorded before")
  @RecordsOnce
  ResponseEntity<ReportLine> add(
      @RequestBody @Validated DutyReport report, @AuthenticationPrincipal Official official) {
    checkMayReport(official, report.getUnit());
    return recorded(reports.add(report), ReportLine.of(report));
  }

  private static List<ReportLine> of(Optional<UnitId> unit, Stream<ReportLine> lines) {
    return lines.filter(line -> unit.stream().allMatch(line.unit()::equals)).toList();
  }

  private static void checkMayReport(Official official, UnitId unit) {
    if (!official.mayReportFor(unit)) {
      throw new AccessDeniedException("Reports are for officers of the unit, and the head");
    }
  }

  private static ResponseEntity<ReportLine> recorded(boolean isNew, ReportLine line) {
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).body(line);
  }
}
