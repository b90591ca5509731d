package vn.giaitrinh.examples.web.api;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of what was entered, whatever characters its id has. */
final class Locations {
  private Locations() {}

  static URI of(String path, String id) {
    return UriComponentsBuilder.fromPath(path).encode().buildAndExpand(id).toUri();
  }
}
