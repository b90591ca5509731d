package vn.giaitrinh.compliance.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.DEPARTMENT;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.ONGOING;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.directory;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.division;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.evidence;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.plan;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.sources;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.task;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.unit;
import static vn.giaitrinh.compliance.obligation.ObligationSamples.units;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitKind;
import vn.giaitrinh.organization.UnitSelector;
import vn.giaitrinh.plan.Assignment;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.plan.Role;

/** A plan shaped as the seed: every task is continuous, it has no date, and one line of duties. */
class SeedLikePlanTest {
  private static final UnitSelector EVERY_UNIT =
      UnitSelector.ofKinds(
          DEPARTMENT, UnitKind.OFFICE, UnitKind.DIVISION, UnitKind.PUBLIC_SERVICE_UNIT);
  private static final OrganizationDirectory DIRECTORY =
      directory(
          division("pho-bien"),
          division("xay-dung"),
          unit("trung-tam", UnitKind.PUBLIC_SERVICE_UNIT));
  private static final Plan PLAN =
      plan(
              task("1a", ONGOING, EVERY_UNIT).build(),
              task("1b", ONGOING, units("pho-bien"))
                  .addAssignment(Assignment.of(Role.SUPPORTING, EVERY_UNIT))
                  .build(),
              task("5a", ONGOING, units("van-phong")).build())
          .toBuilder()
          .period(Optional.empty())
          .build();

  @Test
  void gives_every_unit_an_honest_status_although_nothing_has_a_due_date() {
    Obligations found =
        Obligations.of(
            sources(PLAN, DIRECTORY, "09-30")
                .addTaskReports(
                    evidence("1a", "pho-bien", "09-10"),
                    evidence("1a", "xay-dung", "06-20"),
                    evidence("1a", "trung-tam", "03-01"),
                    evidence("5a", "van-phong", "06-30"))
                .build());

    assertThat(found.obligations())
        .extracting(one -> one.id() + " " + one.getStatus())
        .containsExactly(
            "task/1a/van-phong NEVER",
            "task/1a/pho-bien FRESH",
            "task/1a/xay-dung AGEING",
            "task/1a/trung-tam STALE",
            "task/1b/pho-bien NEVER",
            "task/5a/van-phong FRESH");
    assertThat(found.participants()).hasSize(4);
    assertThat(found.unmeasured()).isEmpty();
  }
}
