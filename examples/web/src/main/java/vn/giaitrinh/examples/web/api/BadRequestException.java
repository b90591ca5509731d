package vn.giaitrinh.examples.web.api;

import vn.giaitrinh.text.BilingualText;

/** A header or parameter says what is not allowed. It tells what is, and not what was said. */
final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient BilingualText allowed;

  BadRequestException(String vi, String en) {
    super(en);
    this.allowed = BilingualText.of(vi, en);
  }

  BilingualText allowed() {
    return allowed;
  }
}
