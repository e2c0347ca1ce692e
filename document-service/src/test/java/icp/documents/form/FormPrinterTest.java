package icp.documents.form;

import static icp.documents.form.FormCases.PRINTER;
import static icp.documents.form.FormCases.individual;
import static icp.documents.form.FormCases.pages;
import static icp.documents.form.FormCases.pdf;
import static icp.documents.form.FormCases.text;
import static icp.documents.form.FormCases.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.documents.form.Facts.Entity;
import icp.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormPrinterTest {
  private static final String NAME = "杭州云杉科技有限公司";
  private static final Facts NOTHING = new Facts("33", null, null, null, null, null);

  @ParameterizedTest
  @CsvSource({
    "AUTH_STATEMENT, 网站备案信息真实性核验单, 1",
    "LOA, 授权书, 1",
    "BJ_CONFIRM, 北京备案确认书, 1",
    "DOMAIN_HOLDER_CERT, 有关网站备案域名注册人的证明, 1",
    "GD_FINANCE, 承诺书, 1",
    "SITE_PLAN, 网站建设方案书, 3"
  })
  void everyFormHasItsTitleItsNumberAndTheFacts(FormKind kind, String title, int pages) {
    // When
    byte[] pdf = pdf(kind, unit("33", NAME, 1));

    // Then
    assertThat(text(pdf))
        .startsWith(title)
        .contains(NAME, "91330106MA2CFT0X1K", "云杉笔记", "yunshan.cn")
        .contains(FormCases.NUMBER.text());
    assertThat(pages(pdf)).isEqualTo(pages);
  }

  @Test
  void theStatementPrintsEveryFact() {
    assertThat(text(pdf(FormKind.AUTH_STATEMENT, unit("33", NAME, 1))))
        .contains("单位", "营业执照", "浙江", "王䶮", "330102198811230028", "13900000000")
        .contains("韩㛃", "居民身份证", "330102199107080047", "13700000000", "单位公章")
        .doesNotContain("指印", "注册商", "抄写");
  }

  @Test
  void theLetterNamesWhoAuthorisesAndWhoIsAuthorised() {
    assertThat(text(pdf(FormKind.LOA, unit("33", NAME, 1))))
        .contains("浙江省通信管理局", "法定代表人 李雷", "王䶮", "韩㛃", "授权期限");
  }

  @ParameterizedTest
  @CsvSource({
    "11, false, 域名注册商简称",
    "44, false, 亲笔抄写",
    "44, true, 亲笔抄写",
    "36, true, 指印",
    "65, true, 指印"
  })
  void provincesAddWhatTheyAskAndItStillFitsOnePage(String province, boolean person, String adds) {
    // When
    Facts facts = person ? individual(province, "李雷") : unit(province, NAME, 1);
    byte[] pdf = pdf(FormKind.AUTH_STATEMENT, facts);

    // Then
    assertThat(text(pdf)).contains(adds);
    assertThat(pages(pdf)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"33, true", "36, false", "44, false", "65, false"})
  void othersAddNoThumbPrint(String province, boolean person) {
    Facts facts = person ? individual(province, "李雷") : unit(province, NAME, 1);
    assertThat(text(pdf(FormKind.AUTH_STATEMENT, facts))).doesNotContain("指印");
  }

  @Test
  void beijingHasARowForEachDomainName() {
    // When
    byte[] pdf = pdf(FormKind.BJ_CONFIRM, unit("11", NAME, 40));

    // Then
    assertThat(text(pdf)).contains("共 40 个", "1 yunshan.cn", "383940");
    assertThat(pages(pdf)).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void everyFormNamesAllWebsites(FormKind kind) {
    // When
    String text = text(pdf(kind, FormCases.with(unit("33", NAME, 1), 20)));

    // Then
    for (int i = 2; i <= 20; i++) {
      assertThat(text).contains("云杉笔记第" + i + "版", "yunshan" + i + ".cn");
    }
    assertThat(text).contains("云杉笔记", "yunshan.cn");
  }

  @Test
  void beijingIsToldTheDomainNameOfEachWebsite() {
    // When
    String text = text(pdf(FormKind.BJ_CONFIRM, FormCases.with(unit("11", NAME, 1), 3)));

    // Then
    assertThat(text).contains("共 3 个", "3 yunshan3.cn");
  }

  @Test
  void anotherWebsiteMakesAFormAnother() {
    Facts one = unit("33", NAME, 1);
    assertThat(PRINTER.fill(FormKind.LOA, FormCases.with(one, 2)).printed())
        .isNotEqualTo(PRINTER.fill(FormKind.LOA, one).printed());
  }

  @Test
  void aNameOfAHundredCharactersIsPrintedWhole() {
    // Given
    String name = "杭州云杉（中国）科技与文化传播发展有限公司".repeat(5).substring(0, 100);

    // Then
    for (FormKind kind : FormKind.values()) {
      assertThat(text(pdf(kind, unit("33", name, 1)))).as(kind.name()).contains(name);
    }
  }

  @Test
  void whatCannotBePrintedIsCountedAndNoFault() {
    // When
    FormPrinter.Filled filled = PRINTER.fill(FormKind.AUTH_STATEMENT, individual("33", "𠮷田"));

    // Then
    assertThat(filled.unprintable()).isEqualTo(2);
    assertThat(text(PRINTER.print(filled, FormCases.NUMBER))).contains("田");
    assertThat(PRINTER.fill(FormKind.LOA, unit("33", NAME, 1)).unprintable()).isZero();
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void allThatIsMissingIsSaidAtOnce(FormKind kind) {
    // When
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> PRINTER.fill(kind, NOTHING));

    // Then
    assertThat(refused.code()).isEqualTo("form-facts-missing");
    assertThat(pointers(kind, NOTHING))
        .contains(
            "/entity/name", "/entity/certificateNumber", "/websites/1/name", "/websites/1/domain");
  }

  @Test
  void anIndividualNeedsNobodyElseAndAUnitDoes() {
    // Given
    Facts unit =
        new Facts("33", entity(EntityKind.ORGANISATION), null, null, null, NOTHING.websites());
    Facts individual =
        new Facts("33", entity(EntityKind.INDIVIDUAL), null, null, null, NOTHING.websites());

    // Then
    assertThat(pointers(FormKind.AUTH_STATEMENT, individual))
        .containsExactly("/websites/1/name", "/websites/1/domain");
    assertThat(pointers(FormKind.LOA, unit))
        .contains("/legalRepresentative/name", "/administrator/certificateType")
        .doesNotContain("/entityLeader/name");
  }

  @Test
  void theSameWordsHaveTheSameFingerprintAndOthersNot() {
    // When
    FormPrinter.Filled one = PRINTER.fill(FormKind.LOA, unit("33", NAME, 1));
    FormPrinter.Filled again = PRINTER.fill(FormKind.LOA, unit("33", NAME, 1));
    FormPrinter.Filled other = PRINTER.fill(FormKind.LOA, unit("33", NAME + "甲", 1));

    // Then
    assertThat(again.content()).isEqualTo(one.content());
    assertThat(other.content()).isNotEqualTo(one.content());
    assertThat(other.printed()).isNotEqualTo(one.printed());
    assertThat(Stream.of(one.content(), one.printed())).noneMatch(print -> print.contains(NAME));
  }

  private static Entity entity(EntityKind kind) {
    return new Entity(kind, "甲", CertificateType.PASSPORT, "E1", 1, null);
  }

  private static List<String> pointers(FormKind kind, Facts facts) {
    return kind.named().stream().flatMap(named -> named.missing(facts).stream()).toList();
  }

  @Test
  void everyCertificateAndProvinceHasItsWords() {
    assertThat(Arrays.stream(CertificateType.values()).map(FormWords::certificate))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(FormWords.administration(new Form.Case(NOTHING, "65", "新疆")))
        .isEqualTo("新疆维吾尔自治区通信管理局");
  }
}
