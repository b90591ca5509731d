package vn.giaitrinh.json.lines;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are not UTF-8. The JSON parser lets some of them pass. */
public final class Utf8Check {
  // As signed bytes: leads of two bytes from C2, of three from E0 (E1, where no form is overlong),
  // ED that of surrogates; what follows is 80 to BF, the lowest quarter.
  private static final byte TWO_BYTES = (byte) 0xC2;
  private static final byte THREE_BYTES = (byte) 0xE0;
  private static final byte SURROGATES = (byte) 0xED;
  private static final byte FOLLOWING = (byte) 0xC0;

  /** By so many bytes the JSON parser tells UTF-16 and UTF-32, of which one is zero. */
  private static final int TELLING = 4;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer decoded = CharBuffer.allocate(1 << 13);

  /**
   * Returns how many bytes the letter takes that begins at a place, if it is one of most texts: of
   * two or three bytes and below the surrogates.
   *
   * @return 2 or 3; 0 if it is another letter, or none
   */
  static int commonLength(byte[] bytes, int at, int end) {
    byte lead = bytes[at];
    if (lead >= TWO_BYTES && lead < THREE_BYTES) {
      return at + 1 < end && bytes[at + 1] < FOLLOWING ? 2 : 0;
    }
    boolean three = lead > THREE_BYTES && lead < SURROGATES;
    return three && at + 2 < end && bytes[at + 1] < FOLLOWING && bytes[at + 2] < FOLLOWING ? 3 : 0;
  }

  /**
   * Finds the first fault.
   *
   * @param bytes the bytes, and others
   * @param start where they begin
   * @param end where they end, exclusive
   * @return where the fault is, or the end if there is none
   */
  public int findFault(byte[] bytes, int start, int end) {
    for (int at = start; at < end && at < start + TELLING; at++) {
      if (bytes[at] == 0) {
        return at;
      }
    }
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
