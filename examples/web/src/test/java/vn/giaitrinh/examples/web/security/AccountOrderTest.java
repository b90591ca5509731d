package vn.giaitrinh.examples.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.giaitrinh.examples.web.FullStackTest;
import vn.giaitrinh.organization.OrganizationDirectory;
import vn.giaitrinh.organization.UnitId;

@FullStackTest
class AccountOrderTest {
  @Autowired AccountStore accounts;
  @Autowired OrganizationDirectory directory;
  @Autowired PasswordEncoder encoder;

  private final String username = "thu-" + UUID.randomUUID();

  @Test
  void an_account_is_added_moved_disabled_and_enabled_again() {
    order("role=OFFICER", "unit=van-phong-so").carryOut(accounts, () -> "mat-khau-de-thu");
    assertThat(account().getUnit()).contains(UnitId.of("van-phong-so"));

    order("change=true", "role=OFFICER", "unit=phong-bo-tro-tu-phap").carryOut(accounts, () -> "");
    assertThat(account().getUnit()).contains(UnitId.of("phong-bo-tro-tu-phap"));
    assertThat(encoder.matches("mat-khau-de-thu", account().getPassword())).isTrue();

    order("disable=true").carryOut(accounts, AccountOrderTest::notAsked);
    assertThat(account().isEnabled()).isFalse();

    order("change=true", "role=HEAD").carryOut(accounts, () -> "mat-khau-moi-de-thu");
    assertThat(account().isEnabled()).isTrue();
    assertThat(account().getRole()).isEqualTo(Role.HEAD);
    assertThat(account().getUnit()).isEmpty();
    assertThat(encoder.matches("mat-khau-moi-de-thu", account().getPassword())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "role=none, -Drole is missing",
    "role=head, 'there is no role head; there are [READER, OFFICER, HEAD]'",
    "role=OFFICER, -Dunit is missing"
  })
  void what_an_account_lacks_is_told_in_a_sentence(String option, String sentence) {
    assertThatThrownBy(() -> order(option))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(sentence);
  }

  @Test
  void a_user_name_has_fifty_characters_at_most() {
    assertThatThrownBy(() -> order("role=HEAD", "username=" + "a".repeat(51)))
        .hasMessageEndingWith("a user name has 50 characters at most");
    order("role=HEAD", "username=" + "a".repeat(50)).carryOut(accounts, () -> "mat-khau-de-thu");
  }

  @ParameterizedTest
  @CsvSource({"11, 12 characters or more", "73, 72 bytes at most"})
  void a_password_is_neither_short_nor_longer_than_its_hash_regards(int length, String sentence) {
    assertThatThrownBy(() -> order("role=HEAD").carryOut(accounts, () -> "a".repeat(length)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({"change=true", "disable=true"})
  void who_has_no_account_is_told(String deed) {
    assertThatThrownBy(() -> order(deed, "role=HEAD").carryOut(accounts, () -> "mat-khau-de-thu"))
        .hasMessageEndingWith("there is no account of this name");
  }

  private static String notAsked() {
    throw new AssertionError("No password is needed");
  }

  private Official account() {
    return accounts.find(username).orElseThrow();
  }

  private AccountOrder order(String... options) {
    MockEnvironment environment = new MockEnvironment().withProperty("account.username", username);
    for (String option : options) {
      int equals = option.indexOf('=');
      environment.setProperty(
          "account." + option.substring(0, equals), option.substring(equals + 1));
    }
    return AccountOrder.read(new AccountOptions(environment, directory));
  }
}
