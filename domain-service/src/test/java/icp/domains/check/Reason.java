package icp.domains.check;

import static icp.contracts.CertificateType.PASSPORT;
import static icp.contracts.CertificateType.PUBLIC_INSTITUTION_CERTIFICATE;
import static icp.domains.check.Cases.OTHER_UNIT;
import static icp.domains.check.Cases.REPRESENTATIVE;
import static icp.domains.check.Cases.STRANGER;
import static icp.domains.check.Cases.TODAY;
import static icp.domains.check.Cases.UNIT;

import icp.contracts.CertificateType;
import icp.contracts.UnitNature;
import icp.domains.filed.FiledRecord;
import icp.domains.registration.RealNameState;
import icp.regulations.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The reasons for which filings are returned on account of their domain name, each with examples:
 * of what is found, by which code, and of what is fine.
 */
enum Reason {
  R039(
      "The holder's real name was never verified, so that no administration knows the holder.",
      found("domain-real-name-incomplete", c -> c.realName = RealNameState.NONE),
      found("domain-real-name-incomplete", c -> c.realName = RealNameState.SUBMITTED),
      found("domain-real-name-incomplete", c -> c.realName = RealNameState.FAILED),
      found("domain-real-name-unknown", c -> c.realName = null),
      found("domain-not-registered", c -> c.registered = Known.NO),
      found(
          "domain-registration-missing",
          c -> {
            c.holder = null;
            c.realName = null;
          }),
      found("domain-on-hold", c -> c.statuses = Set.of("serverHold")),
      found("domain-on-hold", c -> c.statuses = Set.of("clientHold", "clientTransferProhibited")),
      found("domain-being-transferred", c -> c.statuses = Set.of("pendingTransfer")),
      fine(c -> c.realName = RealNameState.PASSED),
      fine(c -> c.registered = Known.YES),
      fine(c -> c.statuses = Set.of("inactive", "serverTransferProhibited")),
      fine(c -> c.statuses = null)),
  R040(
      "The verification passed too recently, or before such were stored, to be seen.",
      found("domain-real-name-too-recent", c -> c.passedOn = TODAY),
      found("domain-real-name-too-recent", c -> c.passedOn = LocalDate.of(2026, 11, 19)),
      found("domain-real-name-recent", c -> c.passedOn = LocalDate.of(2026, 11, 18)),
      found("domain-real-name-recent", c -> c.passedOn = LocalDate.of(2026, 11, 17)),
      found("domain-real-name-not-stored", c -> c.passedOn = LocalDate.of(2017, 12, 31)),
      fine(c -> c.passedOn = LocalDate.of(2026, 11, 16)),
      fine(c -> c.passedOn = LocalDate.of(2018, 1, 1))),
  R041(
      "An individual files, and another holds the name.",
      found("domain-holder-name-differs", c -> c.filedByPerson().holder = STRANGER),
      found("domain-holder-kind-not-permitted", c -> c.filedByPerson().holder = UNIT),
      found("domain-holder-unknown", c -> c.filedByPerson().holder = null),
      fine(Cases::filedByPerson)),
  R042(
      "The province takes the organisation alone, and another holds the name.",
      found("domain-holder-kind-not-permitted", in("43", c -> c.holder = REPRESENTATIVE)),
      found("domain-holder-kind-not-permitted", in("43", c -> c.holder = STRANGER)),
      found("domain-holder-name-differs", in("43", c -> c.holder = UNIT.named("别家有限公司"))),
      fine(in("43", c -> {})),
      fine(in("13", c -> c.holder = REPRESENTATIVE))),
  R043(
      "The province takes the organisation and its representative, and a third holds the name.",
      found("domain-holder-not-representative", in("13", c -> c.holder = STRANGER)),
      found(
          "domain-holder-representative-name-differs",
          in("13", c -> c.holder = REPRESENTATIVE.named("李司"))),
      found("domain-holder-name-differs", in("13", c -> c.holder = UNIT.named("别家有限公司"))),
      fine(in("13", c -> c.holder = REPRESENTATIVE)),
      fine(in("13", c -> {}))),
  R044(
      "A shareholder or senior manager holds the name, and the proof is missing.",
      found("domain-holder-related-person", in("31", c -> c.holder = STRANGER)),
      found(
          "domain-holder-related-person",
          in(
              "13",
              c -> {
                c.holder = STRANGER;
                c.compared = false;
              })),
      found("domain-holder-shareholder", in("33", c -> c.holder = OTHER_UNIT)),
      found("domain-holder-representative-proof", in("50", c -> c.holder = REPRESENTATIVE)),
      fine(in("31", c -> c.holder = REPRESENTATIVE)),
      fine(in("31", c -> {}))),
  R045(
      "Holder and filer are known by other certificates.",
      found(
          "domain-holder-certificate-type-differs",
          c -> c.holder = UNIT.knownBy(CertificateType.UNIFIED_CREDIT_CODE_CERTIFICATE)),
      found("domain-holder-certificate-number-differs", c -> c.holder = UNIT.numbered("other")),
      found(
          "domain-holder-representative-certificate-type-differs",
          in("13", c -> c.holder = REPRESENTATIVE.knownBy(PASSPORT))),
      found(
          "domain-holder-representative-certificate-number-differs",
          in("13", c -> c.holder = REPRESENTATIVE.numbered("other"))),
      fine(c -> c.holder = UNIT.numbered("91330106ma2cfxxx1x")),
      fine(in("13", c -> c.holder = REPRESENTATIVE))),
  R046(
      "The holder's name is abbreviated or in a foreign language.",
      found(
          "domain-holder-name-abbreviated",
          in("11", c -> c.holder = UNIT.named("Yunshan Tech Co., Ltd."))),
      found(
          "domain-holder-name-in-pinyin",
          in("31", c -> c.holder = UNIT.named("Zhèjiāng Yúnshān Kējì Yǒuxiàn Gōngsī"))),
      fine(in("11", c -> {})),
      fine(in("11", c -> c.holder = UNIT.named("浙江云杉科技有限公司 ")))),
  R047(
      "The ministry did not approve the top-level domain.",
      found("domain-tld-not-approved", c -> c.tld = Optional.of(Cases.tld(Known.NO))),
      found("domain-tld-unknown", c -> c.tld = Optional.of(Cases.tld(Known.UNKNOWN))),
      found("domain-tld-unknown", c -> c.domain = "yunshan.no-such-suffix"),
      fine(c -> c.domain = "yunshan-example.com")),
  R048(
      "The province files fewer suffixes than the nation.",
      found("domain-suffix-not-filed-in-province", in("11", c -> c.domain = "yunshan.org")),
      found("domain-suffix-not-filed-in-province", in("11", c -> c.domain = "yunshan.com.hk")),
      fine(in("11", c -> c.domain = "yunshan-org.cn")),
      fine(c -> c.domain = "yunshan.org")),
  R049(
      "The ministry did not approve the registrar.",
      found("domain-registered-at-international-site", c -> c.registrar = "www.alibabacloud.com"),
      found(
          "domain-registrar-not-approved",
          c -> c.registrarEntry = Optional.of(Cases.refusedRegistrar())),
      found("domain-registrar-unknown", c -> c.registrar = "Somebody's Names Ltd."),
      fine(c -> c.registrar = "HiChina")),
  R050(
      "The registration has ended, or ends too soon.",
      found("domain-expired", c -> c.expiresOn = TODAY.minusDays(1)),
      found("domain-validity-too-short", c -> c.expiresOn = TODAY),
      found("domain-validity-too-short", c -> c.expiresOn = TODAY.plusDays(89)),
      found("domain-expiry-unknown", c -> c.expiresOn = null),
      found("domain-being-deleted", c -> c.statuses = Set.of("redemptionPeriod", "pendingDelete")),
      found("domain-being-restored", c -> c.statuses = Set.of("pendingRestore")),
      fine(c -> c.expiresOn = TODAY.plusDays(90))),
  R051(
      "Privacy protection hides the holder.",
      found("domain-privacy-on", in("31", c -> c.privacy = Known.YES)),
      found("domain-privacy-unknown", in("31", c -> c.privacy = Known.UNKNOWN)),
      fine(in("31", c -> c.privacy = Known.NO)),
      fine(c -> c.privacy = Known.YES)),
  R052(
      "Something else than the registered name is entered.",
      found("domain-name-malformed", c -> c.domain = "https://yunshan-example.cn/"),
      found("domain-name-malformed", c -> c.domain = "203.0.113.7"),
      found("domain-folded", c -> c.domain = "www.yunshan-example.cn"),
      found("domain-folded", c -> c.domain = "blog.yunshan-example.com.cn"),
      fine(c -> c.domain = "yunshan-example.cn")),
  R053(
      "The name begins with the nation's, and the filer is no national body.",
      found("domain-beginning-reserved", in("11", c -> c.domain = "中国好茶.中国")),
      found("domain-beginning-reserved", in("22", c -> c.filedByPerson().domain = "国家好茶.中国")),
      found(
          "domain-beginning-reserved-proof",
          in(
              "11",
              c -> {
                c.domain = "中国好茶.中国";
                c.nature = UnitNature.SOCIAL_ORGANISATION;
              })),
      fine(in("11", c -> c.domain = "甲乙好茶.中国")),
      fine(c -> c.domain = "中国好茶.中国"),
      fine(
          in(
              "11",
              c -> {
                c.domain = "中国好茶.中国";
                c.entity = UNIT.named("中国好茶集团有限公司");
                c.holder = c.entity;
              }))),
  R054(
      "The suffix is not the one of such a body.",
      found("domain-tld-reserved", c -> c.domain = "hangzhou.gov.cn"),
      found("domain-tld-reserved", c -> c.filedByPerson().domain = "hangzhou.政务"),
      found(
          "domain-tld-reserved-proof",
          c -> {
            c.domain = "hangzhou.gov.cn";
            c.nature = UnitNature.OTHER;
            c.holder = UNIT.knownBy(PUBLIC_INSTITUTION_CERTIFICATE);
          }),
      found("domain-suffix-not-governments", c -> c.nature = UnitNature.GOVERNMENT),
      found(
          "domain-suffix-not-institutions",
          c -> {
            c.nature = UnitNature.PUBLIC_INSTITUTION;
            c.domain = "yunshan-example.com";
          }),
      fine(
          c -> {
            c.nature = UnitNature.GOVERNMENT;
            c.domain = "hangzhou.政务";
          }),
      fine(
          c -> {
            c.nature = UnitNature.PUBLIC_INSTITUTION;
            c.domain = "hangzhou.公益";
          }),
      fine(c -> c.nature = UnitNature.PUBLIC_INSTITUTION),
      fine(c -> c.domain = "yunshan-example.com")),
  R055(
      "The name is filed already, or being filed, by another.",
      found("domain-in-another-filing", c -> c.claim = Cases.claim(Cases.ACCOUNT)),
      found("domain-in-another-accounts-filing", c -> c.claim = Cases.claim(UUID.randomUUID())),
      found("domain-filed-by-other", c -> c.record = Cases.filedBy(STRANGER)),
      found("domain-filed-by-same", c -> c.record = Cases.filedBy(UNIT)),
      found(
          "domain-filed-already",
          c -> {
            c.record = Cases.filedBy(UNIT);
            c.compared = false;
          }),
      fine(c -> c.record = null),
      fine(c -> c.record = new FiledRecord(Optional.empty(), Instant.EPOCH))),
  R056(
      "The website is open before it is filed.",
      found("domain-open-at-provider", c -> c.pointing = Pointing.PROVIDER),
      found("domain-resolves-already", c -> c.pointing = Pointing.ELSEWHERE),
      fine(c -> c.pointing = Pointing.NOWHERE),
      fine(c -> c.pointing = null)),
  R057(
      "A filed name points to other servers than those that are filed.",
      found(
          "domain-points-elsewhere",
          c -> {
            c.record = Cases.filedBy(UNIT);
            c.pointing = Pointing.ELSEWHERE;
          }),
      fine(
          c -> {
            c.record = Cases.filedBy(UNIT);
            c.pointing = Pointing.PROVIDER;
          })),
  R058(
      "Several names are entered for one website, or one for several.",
      found("domain-several-names", c -> c.domain = "yunshan-example.cn, yunshan-example.com"),
      found("domain-several-names", c -> c.domain = "云杉.中国；云杉。cn"),
      found("domain-several-names", c -> c.domain = "a.cn\nb.cn\nc.cn"),
      found("domain-twice-in-filing", c -> c.domainBefore = "www.yunshan-example.cn"),
      fine(c -> c.domainBefore = "yunshan-example.com"),
      fine(c -> c.domain = "yunshan-example.cn")),
  BESIDE(
      "What no list of reasons names, and without which nothing can be said.",
      found("domain-province-unknown", in("99", c -> {})),
      found("domain-registration-missing", c -> c.known = false),
      fine(c -> {}));

  final String words;
  final List<Example> examples;

  Reason(String words, Example... examples) {
    this.words = words;
    this.examples = List.of(examples);
  }

  /**
   * @param code what is found; null where all is fine
   */
  record Example(String code, Consumer<Cases> change) {
    Cases made() {
      Cases made = Cases.good();
      change.accept(made);
      return made;
    }
  }

  /** Every code by which this reason is told, in the order of its examples. */
  List<String> codes() {
    return bad().map(Example::code).distinct().toList();
  }

  Stream<Example> bad() {
    return examples.stream().filter(example -> example.code() != null);
  }

  Stream<Example> good() {
    return examples.stream().filter(example -> example.code() == null);
  }

  private static Example found(String code, Consumer<Cases> change) {
    return new Example(code, change);
  }

  private static Example fine(Consumer<Cases> change) {
    return new Example(null, change);
  }

  private static Consumer<Cases> in(String province, Consumer<Cases> change) {
    return cases -> {
      cases.province = province;
      change.accept(cases);
    };
  }
}
