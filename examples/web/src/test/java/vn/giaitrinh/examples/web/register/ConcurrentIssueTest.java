package vn.giaitrinh.examples.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.giaitrinh.document.DocumentNumber;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.plan.Plan;

@FullStackTest
@TestPropertySource(properties = "apart=concurrency")
class ConcurrentIssueTest {
  @Autowired PlanRegister plans;

  @RepeatedTest(5)
  void of_those_who_issue_a_plan_at_once_one_does_and_the_others_are_told() {
    String id = draft();

    List<Boolean> issued = AtOnce.call(4, issuer -> () -> issue(id));

    assertThat(issued).containsOnlyOnce(true);
    StoredPlan stored = plans.get(id);
    assertThat(stored.status()).isEqualTo(PlanStatus.ISSUED);
    assertThat(stored.version()).isEqualTo(2);
  }

  private String draft() {
    Plan plan =
        plans.current().orElseThrow().plan().toBuilder()
            .id("plan-" + UUID.randomUUID())
            .number(DocumentNumber.parse("12/KH-STP"))
            .issuedOn(LocalDate.of(2026, 4, 1))
            .build();
    return plans.draft(plan).plan().getId();
  }

  private boolean issue(String id) {
    try {
      plans.issue(id, 1);
      return true;
    } catch (VersionConflictException e) {
      return false;
    }
  }
}
