package vn.giaitrinh.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;

/** Fuzzes the reader of document numbers. */
@Timeout(10)
class DocumentNumberFuzzTest {
  @FuzzTest
  void a_document_number_is_read_back_or_refused(byte[] bytes) {
    TextReadings.documentNumber(new String(bytes, StandardCharsets.UTF_8));
  }
}
