package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.groups.Default;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaitrinh.constraint.Draft;
import vn.giaitrinh.examples.web.language.Languages;
import vn.giaitrinh.examples.web.register.PlanRegister;
import vn.giaitrinh.examples.web.register.StoredPlan;
import vn.giaitrinh.plan.Plan;

/** Plans: drafted, revised, issued. */
@RestController
@RequestMapping("/api/plans")
class PlanController {
  private final PlanRegister plans;

  PlanController(PlanRegister plans) {
    this.plans = plans;
  }

  @GetMapping
  @Operation(summary = "Lists the plans, the one made last first")
  List<PlanOverview> list() {
    return plans.all().stream().map(PlanOverview::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Returns a plan, its version as the ETag")
  ResponseEntity<Plan> get(@PathVariable String id) {
    return body(plans.get(id));
  }

  /** Tells what would be found if the plan were issued as it is. */
  @GetMapping("/{id}/findings")
  @Operation(summary = "Validates a plan as it would be issued, and changes nothing")
  List<FindingView> findings(@PathVariable String id) {
    return FindingView.of(plans.check(plans.get(id).plan()).findings(), Languages.current());
  }

  @PostMapping
  @Operation(summary = "Enters a draft, validated as a draft")
  @ApiResponse(responseCode = "201", description = "Đã ghi / Recorded", useReturnTypeSchema = true)
  ResponseEntity<Plan> draft(@RequestBody @Validated({Default.class, Draft.class}) Plan plan) {
    StoredPlan stored = plans.draft(plan);
    return ResponseEntity.created(Locations.of("/api/plans/{id}", plan.getId()))
        .eTag(VersionTag.of(stored.version()))
        .body(stored.plan());
  }

  @PutMapping("/{id}")
  @Operation(summary = "Replaces a draft, unless it was changed meanwhile (If-Match)")
  ResponseEntity<Plan> revise(
      @PathVariable String id,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody @Validated({Default.class, Draft.class}) Plan plan) {
    if (!plan.getId().equals(id)) {
      throw new BadRequestException(
          "Mã của kế hoạch khác với địa chỉ", "The id of the plan is not that of the address");
    }
    return body(plans.revise(plan, VersionTag.seen(ifMatch)));
  }

  @PostMapping("/{id}/issue")
  @Operation(summary = "Issues a draft, validated as issued: for the head only")
  ResponseEntity<Plan> issue(@PathVariable String id, @RequestHeader("If-Match") String ifMatch) {
    return body(plans.issue(id, VersionTag.seen(ifMatch)));
  }

  private static ResponseEntity<Plan> body(StoredPlan stored) {
    return ResponseEntity.ok().eTag(VersionTag.of(stored.version())).body(stored.plan());
  }
}
