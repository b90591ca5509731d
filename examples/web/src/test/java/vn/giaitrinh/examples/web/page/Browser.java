package vn.giaitrinh.examples.web.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;
import vn.giaitrinh.examples.web.SignedIn;
import vn.giaitrinh.examples.web.demo.DemoAccounts.Account;
import vn.giaitrinh.text.Language;

/** Reads pages and sends forms as somebody. */
@Component
@Lazy
class Browser {
  private final MockMvcTester http;
  private final SignedIn signedIn;

  Browser(MockMvcTester http, SignedIn signedIn) {
    this.http = http;
    this.signedIn = signedIn;
  }

  MvcTestResult open(@Nullable Account account, String address) {
    return open(account, address, Language.VI);
  }

  MvcTestResult open(@Nullable Account account, String address, Language language) {
    return http.perform(as(account, get(URI.create(address)), language));
  }

  MvcTestResult send(Account account, String address, MultiValueMap<String, String> form) {
    return http.perform(
        as(account, post(URI.create(address)).params(form), Language.VI).with(csrf()));
  }

  /** Sends a form without what shows that it is ours. */
  MvcTestResult forge(Account account, String address, Map<String, String> form) {
    MockHttpServletRequestBuilder request = post(URI.create(address));
    form.forEach(request::param);
    return http.perform(as(account, request, Language.VI));
  }

  Document read(@Nullable Account account, String address) {
    return page(open(account, address));
  }

  static Document page(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MockHttpServletRequestBuilder as(
      @Nullable Account account, MockHttpServletRequestBuilder request, Language language) {
    request.accept(MediaType.TEXT_HTML).cookie(new Cookie("NGON_NGU", language.name()));
    return account == null ? request : request.with(signedIn.as(account));
  }
}
