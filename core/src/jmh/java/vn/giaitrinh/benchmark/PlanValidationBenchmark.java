package vn.giaitrinh.benchmark;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.giaitrinh.constraint.Issued;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.plan.Plan;
import vn.giaitrinh.validation.PlanValidator;
import vn.giaitrinh.validation.ValidationReport;

/** A sound plan of fifty tasks by every rule, and by its constraints alone. */
@State(Scope.Benchmark)
public class PlanValidationBenchmark {
  private final Plan plan = BenchmarkPlan.plan();
  private final OrganizationDirectory directory = BenchmarkPlan.directory();
  private final PlanValidator validator = PlanValidator.create();
  private final Validator bare = new BareValidator().validator();

  /** Checks that neither finds anything in the plan. */
  @Setup
  public void agree() {
    Agreement.check("findings", hibernateValidator().size(), giaiTrinh().findings().size());
  }

  /** Constraints, references, law and advice, in one report. */
  @Benchmark
  public ValidationReport giaiTrinh() {
    return validator.validateIssued(plan, directory);
  }

  /** The constraints alone. */
  @Benchmark
  public Set<ConstraintViolation<Plan>> hibernateValidator() {
    return bare.validate(plan, Default.class, Issued.class);
  }
}
