package icp.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprinterTest {
  private final Fingerprinter fingerprinter = new Fingerprinter(new byte[32]);

  @Test
  void widthCaseAndBlanksOfANameDoNotMatter() {
    var typed = fingerprinter.of("杭州云杉（中国） 有限公司", CertificateType.BUSINESS_LICENCE, "91330100x");
    var registered =
        fingerprinter.of("杭州云杉(中国)有限公司", CertificateType.BUSINESS_LICENCE, "91330100X");
    assertThat(typed).isEqualTo(registered);
  }

  @Test
  void eachFieldDiffersOnItsOwn() {
    var one = fingerprinter.of("甲", CertificateType.BUSINESS_LICENCE, "1");
    var other = fingerprinter.of("甲", CertificateType.PASSPORT, "2");
    assertThat(other.name()).isEqualTo(one.name());
    assertThat(other.certificateType()).isNotEqualTo(one.certificateType());
    assertThat(other.certificateNumber()).isNotEqualTo(one.certificateNumber());
  }

  @Test
  void theSameValueInAnotherFieldHasAnotherFingerprint() {
    var holder = fingerprinter.of("1", CertificateType.PASSPORT, "1");
    assertThat(holder.name()).isNotEqualTo(holder.certificateNumber());
  }

  @Test
  void aWebsiteIsItsNameAndItsDomainNameTogether() {
    String website = fingerprinter.ofWebsite("云杉园艺", "yunshan.cn");
    assertThat(fingerprinter.ofWebsite("云杉 园艺", "YUNSHAN.cn")).isEqualTo(website);
    assertThat(fingerprinter.ofWebsite("云杉园艺y", "unshan.cn")).isNotEqualTo(website);
  }

  @Test
  void severalWebsitesAreThemInTheirOrder() {
    String one = fingerprinter.ofWebsite("云杉园艺", "yunshan.cn");
    String two = fingerprinter.ofWebsite("云杉花木", "huamu.cn");
    assertThat(fingerprinter.ofWebsites(List.of(one))).isEqualTo(one);
    assertThat(fingerprinter.ofWebsites(List.of(one, two)))
        .isNotEqualTo(fingerprinter.ofWebsites(List.of(two, one)))
        .isNotEqualTo(one);
  }

  @Test
  void aCertificateIsItsTypeAndItsNumberTogether() {
    String licence = fingerprinter.ofCertificate(CertificateType.BUSINESS_LICENCE, "91330100x");
    assertThat(fingerprinter.ofCertificate(CertificateType.BUSINESS_LICENCE, "9133 0100X"))
        .isEqualTo(licence);
    assertThat(fingerprinter.ofCertificate(CertificateType.PASSPORT, "91330100x"))
        .isNotEqualTo(licence);
    assertThat(fingerprinter.of("甲", CertificateType.BUSINESS_LICENCE, "91330100x").toString())
        .doesNotContain(licence);
  }

  @Test
  void aPhoneIsItsElevenDigitsHoweverTheyAreWritten() {
    String phone = fingerprinter.ofPhone("13800000001");
    assertThat(fingerprinter.ofPhone("+86 138-0000-0001")).isEqualTo(phone);
    assertThat(fingerprinter.ofPhone("１３８０００００００１")).isEqualTo(phone);
    assertThat(fingerprinter.ofPhone("13800000002")).isNotEqualTo(phone);
  }

  @Test
  void anotherKeyMakesOtherFingerprints() {
    byte[] key = new byte[32];
    key[0] = 1;
    assertThat(new Fingerprinter(key).of("1", CertificateType.PASSPORT, "1"))
        .isNotEqualTo(fingerprinter.of("1", CertificateType.PASSPORT, "1"));
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new Fingerprinter(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoPapersDifferByASingleBlank() {
    assertThat(fingerprinter.ofPaper("甲 乙")).isNotEqualTo(fingerprinter.ofPaper("甲乙"));
    assertThat(fingerprinter.ofPaper("甲乙")).isEqualTo(fingerprinter.ofPaper("甲乙"));
  }
}
