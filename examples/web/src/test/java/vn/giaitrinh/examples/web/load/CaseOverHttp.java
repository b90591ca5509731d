package vn.giaitrinh.examples.web.load;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case as an officer reaches it over HTTP. */
final class CaseOverHttp {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int CHANGED = 412;

  private final Client officer;
  private final String path;

  CaseOverHttp(Client officer, String id) {
    this.officer = officer;
    this.path = "/api/cases/" + id;
  }

  static CaseOverHttp enter(Client officer, String id) {
    expect(CREATED, officer.post("/api/cases", Bodies.newCase(id)).join());
    return new CaseOverHttp(officer, id);
  }

  /** {@return what the events in the file are known by} */
  List<String> eventIds() {
    JsonNode file = JSON.readTree(expect(OK, officer.get(path + "/file").join()).body());
    return file.get("events").valueStream().map(CaseOverHttp::idOf).toList();
  }

  /** {@return the number of entries in the log} */
  long version() {
    return versionOf(expect(OK, officer.get(path).join()));
  }

  /**
   * Sends an event until it is acknowledged: if somebody else was faster, reads again and tries
   * again.
   *
   * @return false if it had been recorded before
   */
  boolean insist(String event) {
    while (true) {
      HttpResponse<String> answer =
          officer.post(path + "/events", version(), Bodies.check(event)).join();
      if (answer.statusCode() != CHANGED) {
        return JSON.readTree(expectEither(OK, CREATED, answer).body()).get("isNew").asBoolean();
      }
    }
  }

  static long versionOf(HttpResponse<String> answer) {
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    return Long.parseLong(tag.substring(1).split("[-\"]", 2)[0]);
  }

  private static String idOf(JsonNode event) {
    return event.has("id")
        ? event.get("id").asString()
        : event.get("type").asString() + '@' + event.get("on").asString();
  }

  private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
    return expectEither(status, status, answer);
  }

  private static HttpResponse<String> expectEither(
      int status, int other, HttpResponse<String> answer) {
    if (answer.statusCode() != status && answer.statusCode() != other) {
      throw new AssertionError(
          answer.request().uri() + " was answered with " + answer.statusCode() + answer.body());
    }
    return answer;
  }
}
