package vn.giaitrinh.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaitrinh.calendar.WorkingCalendars;
import vn.giaitrinh.compliance.Assessment;
import vn.giaitrinh.json.GiaiTrinhJson;
import vn.giaitrinh.json.ShippedLaw;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.text.BilingualText;

/**
 * What an executor makes the assessment of: the plan and the units as JSON, and the day. Calendar
 * and law are data of the jar that it runs. A host with limits of its own adds them here, in code,
 * so that every executor judges alike; the state of a tally says by which it was made, and one made
 * by others is refused.
 */
final class AssessmentRecipe implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final BilingualText CASES_ONLY =
      BilingualText.of(
          "Chỉ tổng hợp hồ sơ; không đọc báo cáo kết quả thực hiện nhiệm vụ",
          "Case files only; no reports on tasks were read");

  private final String plan;
  private final String organization;
  private final LocalDate asOf;
  private transient volatile @Nullable Assessment assessment;

  private AssessmentRecipe(String plan, String organization, LocalDate asOf) {
    this.plan = plan;
    this.organization = organization;
    this.asOf = asOf;
  }

  static AssessmentRecipe of(Plan plan, OrganizationDirectory units, LocalDate asOf) {
    return new AssessmentRecipe(InputFiles.json(plan), InputFiles.json(units), asOf);
  }

  /** Returns the assessment, made once in each process: it is immutable, and any task may ask. */
  Assessment assessment() {
    Assessment made = assessment;
    if (made == null) {
      made = make();
      assessment = made;
    }
    return made;
  }

  private Assessment make() {
    try {
      return Assessment.builder()
          .plan(GiaiTrinhJson.read(InputFiles.bytes(plan), "plan", Plan.class))
          .directory(
              GiaiTrinhJson.read(
                  InputFiles.bytes(organization), "organization", OrganizationDirectory.class))
          .calendar(WorkingCalendars.vietnam())
          .rulePacks(ShippedLaw.vietnam())
          .asOf(asOf)
          .addRemarks(CASES_ONLY)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
