package vn.giaitrinh.examples.web.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.giaitrinh.examples.web.SignedIn;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;

/** Asks the service as somebody. */
@Component
@Lazy
class Api {
  private final MockMvcTester http;
  private final SignedIn signedIn;

  Api(MockMvcTester http, SignedIn signedIn) {
    this.http = http;
    this.signedIn = signedIn;
  }

  MvcTestResult get(Account account, String address) {
    return perform(account, MockMvcRequestBuilders.get(address));
  }

  MvcTestResult post(Account account, String address, String json) {
    return perform(
        account,
        MockMvcRequestBuilders.post(address).contentType(MediaType.APPLICATION_JSON).content(json));
  }

  MvcTestResult post(Account account, String address, String seen, String json) {
    return perform(
        account,
        MockMvcRequestBuilders.post(address)
            .header(HttpHeaders.IF_MATCH, seen)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json));
  }

  MvcTestResult perform(Account account, MockHttpServletRequestBuilder request) {
    return http.perform(request.with(signedIn.as(account)).with(csrf()));
  }
}
