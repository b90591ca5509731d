package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Fuzzes the reader of calendars. */
@Timeout(10)
class DaysOffFuzzTest {
  @FuzzTest
  void days_off_are_read_or_refused_with_file_and_line(byte[] bytes) throws IOException {
    TextReadings.daysOff(
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
  }
}
