package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import vn.giaitrinh.sla.RulePack;

/** Fuzzes the reader of rule packs. */
@Timeout(10)
class RulePackFuzzTest {
  @FuzzTest
  void a_rule_pack_is_read_back_or_refused(byte[] bytes) throws IOException {
    JsonReadings.strict(bytes, RulePack.class, JsonReadings.BOUNDED);
  }
}
