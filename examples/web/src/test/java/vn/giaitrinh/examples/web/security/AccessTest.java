package vn.giaitrinh.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.examples.web.SignedIn;
import vn.giaitrinh.examples.web.demo.DemoAccounts;

@FullStackTest
class AccessTest {
  @Autowired MockMvcTester http;
  @Autowired SignedIn signedIn;

  @ParameterizedTest
  @ValueSource(strings = {"/dashboard", "/cases", "/api/cases"})
  void a_reader_asks_with_head_for_what_may_be_read(String address) {
    assertThat(http.perform(head(address).with(signedIn.as(DemoAccounts.READER)))).hasStatusOk();
  }

  @Test
  void everybody_asks_with_head_for_what_is_public_and_nobody_for_more() {
    assertThat(http.perform(head("/style/app.css"))).hasStatusOk();
    assertThat(http.perform(head("/"))).hasStatusOk();
    assertThat(http.perform(head("/dashboard").accept(MediaType.TEXT_HTML)))
        .hasRedirectedUrl("/login");
    assertThat(http.perform(get("/public/x").accept(MediaType.TEXT_HTML)))
        .hasRedirectedUrl("/login");
  }

  @Test
  void where_one_was_is_told_to_no_other_site() {
    assertThat(http.perform(get("/"))).headers().hasValue("Referrer-Policy", "same-origin");
  }
}
