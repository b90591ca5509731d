package vn.giaitrinh.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are not UTF-8. The JSON parser lets some of them pass. */
final class Utf8Check {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer decoded = CharBuffer.allocate(1 << 13);

  /** Returns where the first fault is, or the end if there is none. */
  int findFault(byte[] bytes, int start, int end) {
    ByteBuffer input = ByteBuffer.wrap(bytes, start, end - start);
    decoder.reset();
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      decoded.clear();
      result = decoder.decode(input, decoded, true);
    }
    return input.position();
  }
}
