package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import vn.giaitrinh.plan.Plan;

/** Fuzzes the readers of plans in JSON, the strict one and the one of what was stored. */
@Timeout(10)
class PlanFuzzTest {
  @FuzzTest
  void a_plan_is_read_back_or_refused(byte[] bytes) throws IOException {
    JsonReadings.stored(bytes, Plan.class);
  }
}
