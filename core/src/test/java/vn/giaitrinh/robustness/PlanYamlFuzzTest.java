package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import vn.giaitrinh.plan.Plan;

/** Fuzzes the reader of plans in YAML. */
@Timeout(10)
class PlanYamlFuzzTest {
  @FuzzTest
  void a_plan_in_yaml_is_read_back_or_refused(byte[] bytes) throws IOException {
    JsonReadings.yaml(bytes, Plan.class);
  }
}
