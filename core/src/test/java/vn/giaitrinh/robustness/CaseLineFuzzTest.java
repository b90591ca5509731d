package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import vn.giaitrinh.casefile.CaseFile;

/** Fuzzes the reader of one case. */
@Timeout(10)
class CaseLineFuzzTest {
  @FuzzTest
  void a_case_is_read_back_or_refused(byte[] bytes) throws IOException {
    JsonReadings.strict(bytes, CaseFile.class, JsonReadings.BOUNDED);
  }
}
