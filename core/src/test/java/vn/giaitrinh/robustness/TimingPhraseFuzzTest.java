package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Fuzzes the reader of timing phrases. */
@Timeout(10)
class TimingPhraseFuzzTest {
  @FuzzTest
  void every_timing_phrase_has_a_reading_that_keeps_its_words(byte[] bytes) {
    TextReadings.timingPhrase(new String(bytes, StandardCharsets.UTF_8));
  }
}
