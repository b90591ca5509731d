package vn.giaitrinh.examples.web.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaitrinh.report.HtmlSections;

/** The style and the script of the report module, which dress all pages. */
@Controller
class Assets {
  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
  private static final MediaType JAVASCRIPT =
      MediaType.parseMediaType("text/javascript;charset=UTF-8");

  @GetMapping("/style/report.css")
  ResponseEntity<String> style() {
    return asset(CSS, HtmlSections.style());
  }

  @GetMapping("/script/report.js")
  ResponseEntity<String> script() {
    return asset(JAVASCRIPT, HtmlSections.script());
  }

  private static ResponseEntity<String> asset(MediaType type, String content) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
        .body(content);
  }
}
