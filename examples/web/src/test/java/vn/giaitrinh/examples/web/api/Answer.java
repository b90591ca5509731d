package vn.giaitrinh.examples.web.api;

import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of an answer. */
final class Answer {
  private static final JsonMapper JSON = new JsonMapper();

  private Answer() {}

  static JsonNode of(MvcTestResult result) {
    return JSON.readTree(result.getResponse().getContentAsByteArray());
  }
}
