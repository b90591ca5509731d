package vn.giaitrinh.examples.web.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page of a list.
 *
 * @param page its number, from 1
 * @param size how many it holds, 1 to {@value #LARGEST}
 */
record Slice(int page, int size) {
  /** The header that tells how many there are on all pages. */
  static final String TOTAL = "X-Total-Count";

  static final int LARGEST = 200;

  static Slice of(int page, int size) {
    if (page < 1 || size < 1 || size > LARGEST) {
      throw new BadRequestException(
          "Tham số page phải từ 1, size từ 1 đến " + LARGEST,
          "Parameter page must be 1 or more, and size 1 to " + LARGEST);
    }
    return new Slice(page, size);
  }

  <T> Stream<T> of(List<T> all) {
    return all.stream().skip((page - 1L) * size).limit(size);
  }
}
