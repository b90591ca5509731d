package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Fuzzes the reader of many cases, with lines read and lines taken from their bytes. */
@Timeout(10)
class CaseFilesFuzzTest {
  @FuzzTest
  void every_line_is_a_case_or_rejected(byte[] bytes) throws IOException {
    CaseFilesReading.check(bytes);
  }
}
