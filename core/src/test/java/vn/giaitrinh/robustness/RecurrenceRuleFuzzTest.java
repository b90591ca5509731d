package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Fuzzes the reader of recurrence rules. */
@Timeout(10)
class RecurrenceRuleFuzzTest {
  @FuzzTest
  void a_recurrence_rule_is_read_back_and_expanded_or_refused(byte[] bytes) {
    TextReadings.recurrenceRule(new String(bytes, StandardCharsets.UTF_8));
  }
}
