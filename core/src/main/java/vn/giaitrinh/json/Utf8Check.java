package vn.giaitrinh.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are not UTF-8. The JSON parser lets some of them pass. */
final class Utf8Check {
  // As signed bytes: leads of two bytes from C2, of three from E0 (E1, where no form is overlong),
  // ED that of surrogates; what follows is 80 to BF, the lowest quarter.
  private static final byte TWO_BYTES = (byte) 0xC2;
  private static final byte THREE_BYTES = (byte) 0xE0;
  private static final byte SURROGATES = (byte) 0xED;
  private static final byte FOLLOWING = (byte) 0xC0;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer decoded = CharBuffer.allocate(1 << 13);

  /**
   * Checks bytes for the letters of most texts, of one to three bytes and below the surrogates,
   * many times faster than a decoder.
   *
   * @return true if there is no fault; false if there may be one
   */
  static boolean isCommon(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      int lead = bytes[at++];
      if (lead >= 0) {
        continue;
      }
      if (lead >= TWO_BYTES && lead < THREE_BYTES) {
        if (at >= end || bytes[at++] >= FOLLOWING) {
          return false;
        }
      } else if (lead > THREE_BYTES && lead < SURROGATES) {
        if (at + 1 >= end || bytes[at++] >= FOLLOWING || bytes[at++] >= FOLLOWING) {
          return false;
        }
      } else {
        return false;
      }
    }
    return true;
  }

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
