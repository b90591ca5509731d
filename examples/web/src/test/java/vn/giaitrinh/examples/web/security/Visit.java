package vn.giaitrinh.examples.web.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The two ways to sign in. */
final class Visit {
  private Visit() {}

  /** Signs in with the form, for the session. */
  static MvcTestResult form(MockMvcTester http, String username, String password) {
    return http.perform(
        post("/login").with(csrf()).param("username", username).param("password", password));
  }

  /** Signs in with the request, as a calendar program does. */
  static MvcTestResult basic(MockMvcTester http, String username, String password) {
    return http.perform(get("/calendar/van-phong-so.ics").with(httpBasic(username, password)));
  }
}
