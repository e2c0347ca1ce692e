package icp.domains.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.domains.name.NotADomainNameException.Reason;
import icp.regulations.Book;
import icp.regulations.Tld;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrableNamesTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "example.cn, example.cn, cn",
    "www.example.cn, example.cn, cn",
    "a.b.example.com.cn, example.com.cn, com.cn",
    "www.example.zj.cn, example.zj.cn, zj.cn",
    "www.example.com, example.com, com",
    "www.example.com.hk, example.com.hk, hk",
    "www.云杉.中国, xn--9kq951d.xn--fiqs8s, xn--fiqs8s",
  })
  void foldsToTheRegisteredName(String written, String registered, String suffix) {
    RegistrableName name = RegistrableNames.parse(written, BOOK, TODAY);

    assertThat(name.tld().map(Tld::ascii)).contains(suffix);
    assertThat(name.registered().ascii()).isEqualTo(registered);
    assertThat(name.folded()).isEqualTo(!name.given().equals(name.registered()));
  }

  /** The registries' part of the list alone: somebody registered github.io, and may file it. */
  @ParameterizedTest
  @CsvSource({
    "www.example.zz, example.zz",
    "www.example.1b, example.1b",
    "www.example.co.uk, example.co.uk",
    "www.example.kawasaki.jp, www.example.kawasaki.jp",
    "www.example.github.io, github.io",
    "www.xn--85x722f.xn--55qx5d.cn, xn--85x722f.xn--55qx5d.cn",
  })
  void foldsBySuffixesThatTheBookDoesNotKnow(String written, String registered) {
    RegistrableName name = RegistrableNames.parse(written, BOOK, TODAY);

    assertThat(name.registered().ascii()).isEqualTo(registered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"пример.cn", "www.пример.中国", "かな.cn"})
  void refusesWhatChinasRegistryDoesNotTake(String written) {
    assertThatThrownBy(() -> RegistrableNames.parse(written, BOOK, TODAY))
        .isInstanceOfSatisfying(
            NotADomainNameException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.CHARACTERS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.cn", "gov.cn", "zj.cn", "co.uk"})
  void refusesASuffixAlone(String suffix) {
    assertThatThrownBy(() -> RegistrableNames.parse(suffix, BOOK, TODAY))
        .isInstanceOfSatisfying(
            NotADomainNameException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SUFFIX));
  }
}
