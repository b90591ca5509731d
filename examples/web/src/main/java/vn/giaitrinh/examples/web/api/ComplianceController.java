package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.compliance.ComplianceSummary;
import vn.giaitrinh.compliance.reminder.Reminders;
import vn.giaitrinh.examples.web.register.Compliance;
import vn.giaitrinh.organization.UnitId;

/** What the register amounts to. By contract of the SDK nothing in it is personal. */
@RestController
class ComplianceController {
  private final Compliance compliance;

  ComplianceController(Compliance compliance) {
    this.compliance = compliance;
  }

  @GetMapping("/api/summary")
  @Operation(summary = "Returns every figure and finding as of today")
  ComplianceSummary summary() {
    return compliance.summary();
  }

  @GetMapping("/api/reminders")
  @Operation(summary = "Returns what the units, or one of them, are to be reminded of")
  Reminders reminders(@RequestParam Optional<UnitId> unit) {
    Reminders all = compliance.summary().getReminders();
    return new Reminders(
        all.asOf(),
        all.workingDays(),
        all.through(),
        all.complete(),
        all.calendarStatus(),
        all.units().stream().filter(one -> unit.stream().allMatch(one.unit()::equals)).toList());
  }
}
