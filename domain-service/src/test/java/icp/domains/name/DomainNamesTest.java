package icp.domains.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.domains.name.NotADomainNameException.Reason;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNamesTest {
  @ParameterizedTest
  @CsvSource({
    "example.cn, example.cn, example.cn",
    "EXAMPLE.CN, example.cn, example.cn",
    "example.cn., example.cn, example.cn",
    "' example.cn ', example.cn, example.cn",
    "www.a-b1.com.cn, www.a-b1.com.cn, www.a-b1.com.cn",
    "浙江云杉。中国, xn--9kq951dtsdt2a.xn--fiqs8s, 浙江云杉.中国",
    "xn--fiqs8s.xn--fiqs8s, xn--fiqs8s.xn--fiqs8s, 中国.中国",
    "ｅｘａｍｐｌｅ．cn, example.cn, example.cn",
    "faß.de, xn--fa-hia.de, faß.de",
    "1.cn, 1.cn, 1.cn",
    "col·lecció.cat, xn--collecci-ioa91d.cat, col·lecció.cat",
    "云杉beian.com, xn--beian-941hq09l.com, 云杉beian.com",
  })
  void readsWhatPeopleWrite(String written, String ascii, String unicode) {
    DomainName name = DomainNames.parse(written);

    assertThat(name.ascii()).isEqualTo(ascii);
    assertThat(name.unicode()).isEqualTo(unicode);
    assertThat(DomainNames.parse(name.unicode())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "'   ', EMPTY",
    "https://example.cn, ADDRESS",
    "example.cn/path, ADDRESS",
    "example.cn:8080, ADDRESS",
    "me@example.cn, ADDRESS",
    "192.168.1.1, IP",
    "192。168。1。1, IP",
    "2001:db8::1, IP",
    "[::1], IP",
    "example, ONE_LABEL",
    "cn., ONE_LABEL",
    "., EMPTY_LABEL",
    ".cn, EMPTY_LABEL",
    "a..cn, EMPTY_LABEL",
    "example.cn.., EMPTY_LABEL",
    "-example.cn, HYPHEN",
    "example-.cn, HYPHEN",
    "ab--cd.cn, HYPHEN",
    "exam ple.cn, CHARACTERS",
    "exam_ple.cn, CHARACTERS",
    "☃.cn, CHARACTERS",
    "😀.cn, CHARACTERS",
    "example.123, CHARACTERS",
    "l·x.com, CHARACTERS",
    "ab・cd.com, CHARACTERS",
    "аpple.com, SCRIPTS_MIXED",
    "xn--pple-43d.com, SCRIPTS_MIXED",
    "xn--a-ecp.cn, PUNYCODE",
    "xn--999999999.cn, PUNYCODE",
    "xn--.cn, PUNYCODE",
  })
  void refusesWhatIsNone(String written, Reason reason) {
    assertThat(reasonOf(written)).isEqualTo(reason);
  }

  @Test
  void refusesWhatTheDnsCannotCarry() {
    String label = "a".repeat(63);
    String longest = String.join(".", label, label, label, "a".repeat(61));

    assertThat(DomainNames.parse(longest).ascii()).hasSize(253);
    assertThat(DomainNames.parse(longest + ".").ascii()).hasSize(253);
    assertThat(reasonOf("a" + longest)).isEqualTo(Reason.TOO_LONG);
    assertThat(reasonOf("a" + label + ".cn")).isEqualTo(Reason.TOO_LONG);
    assertThat(reasonOf("中".repeat(60) + ".cn")).isEqualTo(Reason.TOO_LONG);
    assertThat(reasonOf("a".repeat(1 << 20))).isEqualTo(Reason.TOO_LONG);
    assertThat(reasonOf(" ".repeat(1 << 20))).isEqualTo(Reason.TOO_LONG);
  }

  @Test
  void refusesNothingGiven() {
    assertThatThrownBy(() -> DomainNames.parse(null)).isInstanceOf(NotADomainNameException.class);
  }

  @Test
  void sayWhatToGiveForEveryReasonInBothLanguages() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.fix().en()).endsWith(".");
      assertThat(reason.fix().zh()).endsWith("。");
    }
  }

  /** Whatever comes: a name that reads back as itself, or its own refusal. */
  @Test
  void throwsNothingButItsOwnRefusal() {
    Random random = new Random(20261123);
    String pool = "aZ09-.。．_ /:@%\\中国云ß\u200d\u0301\ud83d\ude00xn--\u202e\u0000\u0660";
    for (int round = 0; round < 50_000; round++) {
      String written = noise(random, pool);
      try {
        DomainName name = DomainNames.parse(written);
        assertThat(DomainNames.parse(name.ascii())).isEqualTo(name);
        assertThat(name.ascii()).matches("[a-z0-9.-]{3,253}");
      } catch (NotADomainNameException e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }

  private static String noise(Random random, String pool) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(24);
    while (text.length() < length) {
      boolean wild = random.nextInt(8) == 0;
      text.append(
          wild
              ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
              : Character.toString(pool.charAt(random.nextInt(pool.length()))));
    }
    return random.nextBoolean() ? text + ".cn" : text.toString();
  }

  private static Reason reasonOf(String written) {
    try {
      return fail(DomainNames.parse(written));
    } catch (NotADomainNameException e) {
      return e.reason();
    }
  }

  private static Reason fail(DomainName name) {
    throw new AssertionError("was read as " + name);
  }
}
