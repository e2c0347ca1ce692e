package icp.filings.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final String PASSWORD = "一个 long password ✓";
  private final Passwords passwords = new Passwords();

  @Test
  void matchTheirHashAndNoOther() {
    String hash = passwords.hash(PASSWORD);

    assertThat(passwords.match(PASSWORD, hash)).isTrue();
    assertThat(passwords.match(PASSWORD + " ", hash)).isFalse();
    assertThat(passwords.match("", hash)).isFalse();
  }

  @Test
  void areSaltedAndNotInTheirHash() {
    String hash = passwords.hash(PASSWORD);

    assertThat(hash).doesNotContain("password").isNotEqualTo(passwords.hash(PASSWORD));
  }

  @Test
  void nobodyHasNone() {
    assertThat(passwords.match("", null)).isFalse();
    assertThat(passwords.match(PASSWORD, null)).isFalse();
  }
}
