package icp.domains.name;

import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.Book;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every sequence of characters. */
class DomainNamePropertiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Book BOOK = Book.bundled();

  @Property
  void anythingIsANameOrRefused(@ForAll String written) {
    read(written).ifPresent(name -> assertThat(name.registered().labels()).hasSizeBetween(2, 5));
  }

  @Property
  void whatNearlyIsANameIsANameOrRefused(@ForAll("nearNames") String written) {
    read(written).ifPresent(name -> assertThat(name.given().ascii()).hasSizeLessThan(254));
  }

  @Property
  void allSpellingsOfANameAreOneName(@ForAll("nearNames") String written) {
    DomainName name = accepted(written).given();
    assertThat(DomainNames.parse(name.ascii())).isEqualTo(name);
    assertThat(DomainNames.parse(name.unicode())).isEqualTo(name);
    assertThat(DomainNames.parse(name.ascii().toUpperCase(Locale.ROOT))).isEqualTo(name);
    assertThat(DomainNames.parse(name.unicode().replace('.', '。'))).isEqualTo(name);
    assertThat(DomainNames.parse(name.unicode() + "．")).isEqualTo(name);
    assertThat(DomainNames.parse(fullWidth(name.ascii()))).isEqualTo(name);
  }

  @Property
  void whatLiesBelowARegisteredNameIsFoldedToIt(@ForAll("nearNames") String written) {
    RegistrableName name = accepted(written);
    Assume.that(name.given().ascii().length() < 250);
    assertThat(read(name.registered().ascii()).orElseThrow().registered())
        .isEqualTo(name.registered());
    assertThat(read("www." + name.given().ascii()).orElseThrow().registered())
        .isEqualTo(name.registered());
  }

  @Provide
  Arbitrary<String> nearNames() {
    Arbitrary<String> label =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.strings().withChars("abcABC019-").ofMaxLength(8)),
            Tuple.of(3, Arbitraries.strings().withChars("云杉科技公司政务〇").ofMaxLength(4)),
            Tuple.of(2, Arbitraries.strings().withChars("ａＢ１－·・\u0301ßςаеالהა").ofMaxLength(4)),
            Tuple.of(
                1,
                Arbitraries.strings()
                    .withChars("abfiqs0189z-")
                    .ofMaxLength(8)
                    .map(code -> "xn--" + code)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)));
    Arbitrary<String> stop = Arbitraries.of(".", ".", ".", "。", "．", "..");
    Arbitrary<String> end =
        Arbitraries.of(
            "cn", "com.cn", "com", "中国", "xn--fiqs8s", "hk", "com.hk", "co.uk", "ck", "nosuch");
    return label
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            labels -> stop.flatMap(dot -> end.map(last -> String.join(dot, labels) + dot + last)));
  }

  private static RegistrableName accepted(String written) {
    Optional<RegistrableName> name = read(written);
    Assume.that(name.isPresent());
    return name.get();
  }

  private static Optional<RegistrableName> read(String written) {
    try {
      return Optional.of(RegistrableNames.parse(written, BOOK, DAY));
    } catch (NotADomainNameException e) {
      return Optional.empty();
    }
  }

  private static String fullWidth(String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii.chars().forEach(sign -> wide.append((char) (sign - '!' + '！')));
    return wide.toString();
  }
}
