package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledBookTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void holdsAllProvincesInOrder() {
    assertThat(BOOK.provinces()).hasSize(31).isSortedAccordingTo(byCode());
    assertThat(BOOK.province("33").orElseThrow().licenceAbbreviation()).isEqualTo("浙");
    assertThat(BOOK.province("99")).isEmpty();
  }

  @Test
  void givesEveryProvinceItsOwnAbbreviation() {
    Set<String> abbreviations =
        BOOK.provinces().stream().map(Province::licenceAbbreviation).collect(Collectors.toSet());

    assertThat(abbreviations).hasSize(31).contains("京", "蜀", "黔", "滇", "陇", "蒙", "藏", "琼");
  }

  @Test
  void knowsEveryFactOfEveryProvinceToday() {
    for (Province province : BOOK.provinces()) {
      assertThat(province.smsVerification(TODAY).orElseThrow().value()).isEqualTo(Known.YES);
      assertThat(province.leastDomainValidityDays(TODAY).orElseThrow().value()).isEqualTo(90);
      assertThat(province.leastCertificateValidityMonths(TODAY).orElseThrow().value()).isEqualTo(3);
      assertThat(province.reviewTime(TODAY)).isPresent();
      assertThat(province.domainHolders(TODAY).orElseThrow().value().accept(HolderKind.UNIT))
          .isTrue();
    }
  }

  @Test
  void changesItsAnswerOnTheDayARuleChanges() {
    Province zhejiang = BOOK.province("33").orElseThrow();

    assertThat(zhejiang.smsVerification(LocalDate.of(2017, 12, 17))).isEmpty();
    assertThat(zhejiang.smsVerification(LocalDate.of(2018, 9, 9)).orElseThrow().value())
        .isEqualTo(Known.NO);
    assertThat(zhejiang.smsVerification(LocalDate.of(2018, 9, 10)).orElseThrow().value())
        .isEqualTo(Known.YES);
  }

  @Test
  void tellsWhichHoldersAProvinceAccepts() {
    DomainHolders hunan = holders("43");
    DomainHolders sichuan = holders("51");

    assertThat(hunan.kinds()).containsExactly(HolderKind.UNIT);
    assertThat(sichuan.kinds()).containsExactly(HolderKind.values());
  }

  @Test
  void findsSuffixesByEitherForm() {
    assertThat(BOOK.tld("xn--fiqs8s", TODAY)).isEqualTo(BOOK.tld("中国", TODAY)).isPresent();
    assertThat(BOOK.tld("COM", TODAY).orElseThrow().approved()).isEqualTo(Known.YES);
    assertThat(BOOK.tld("io", TODAY).orElseThrow().approved()).isEqualTo(Known.UNKNOWN);
    assertThat(BOOK.tld("nonsense", TODAY)).isEmpty();
    assertThat(BOOK.tlds(TODAY)).hasSize(201);
  }

  @Test
  void keepsSuffixesForThoseTheyAreReservedFor() {
    assertThat(BOOK.tld("政务", TODAY).orElseThrow().reservedFor()).contains(ReservedFor.GOVERNMENT);
    assertThat(BOOK.tld("gov.cn", TODAY).orElseThrow().reservedFor())
        .contains(ReservedFor.GOVERNMENT);
    assertThat(BOOK.tld("公益", TODAY).orElseThrow().reservedFor()).contains(ReservedFor.NON_PROFIT);
    assertThat(BOOK.tld("bj.cn", TODAY).orElseThrow().kind()).isEqualTo(TldKind.CN_REGION);
  }

  @Test
  void refusesTheInternationalSiteUnderAnyOfItsNamesAndSaysWhy() {
    for (String name : Set.of("provider-international-site", "WWW.ALIBABACLOUD.COM", "阿里云国际站")) {
      Registrar registrar = BOOK.registrar(name, TODAY).orElseThrow();
      assertThat(registrar.approved()).isEqualTo(Known.NO);
      assertThat(registrar.reason().orElseThrow().en()).contains("Transfer the domain name");
    }
    assertThat(BOOK.registrar("provider-china-site", TODAY).orElseThrow().approved())
        .isEqualTo(Known.YES);
    assertThat(BOOK.registrar("somebody else", TODAY)).isEmpty();
  }

  @Test
  void tellsMainlandRegionsFromOthers() {
    assertThat(BOOK.region("cn-hangzhou", TODAY).orElseThrow().mainland()).isEqualTo(Known.YES);
    assertThat(BOOK.region("cn-hongkong", TODAY).orElseThrow().mainland()).isEqualTo(Known.NO);
    assertThat(BOOK.region("ap-southeast-1", TODAY).orElseThrow().mainland()).isEqualTo(Known.NO);
    assertThat(BOOK.region("cn-somewhere", TODAY)).isEmpty();
  }

  private static DomainHolders holders(String province) {
    return BOOK.province(province).orElseThrow().domainHolders(TODAY).orElseThrow().value();
  }

  private static Comparator<Province> byCode() {
    return Comparator.comparing(Province::code);
  }
}
