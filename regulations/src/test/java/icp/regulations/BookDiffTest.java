package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookDiffTest {
  private static final String ZHEJIANG = "provinces/33-zhejiang.yaml";

  @TempDir private Path folder;

  private BookCopy book;

  @BeforeEach
  void copyTheBundledBook() {
    book = new BookCopy(folder);
  }

  @Test
  void sameBookDiffersInNothing() {
    assertThat(differences()).isEmpty();
  }

  @Test
  void newRuleIsASentenceWithItsFirstDay() {
    book.spoil(
        ZHEJIANG,
        "  - value: 90\n    source: \"Alibaba Cloud documentation, 浙江备案规则 (2019-09)\"\n"
            + "    effective: {from: 2019-09-01}\n",
        "  - value: 90\n    source: \"Alibaba Cloud documentation, 浙江备案规则 (2019-09)\"\n"
            + "    effective: {from: 2019-09-01, to: 2027-01-01}\n"
            + "  - {value: 180, source: a, effective: {from: 2027-01-01}}\n");

    assertThat(differences())
        .containsExactly(
            "Zhejiang: the domain name must still be valid for: 90 days -> 180 days,"
                + " from 2027-01-01");
  }

  @Test
  void ruleThatEndsLeavesNothingKnown() {
    book.spoil(
        ZHEJIANG, "effective: {from: 2018-09-10}", "effective: {from: 2018-09-10, to: 2030-01-01}");

    assertThat(differences())
        .containsExactly(
            "Zhejiang: a code is sent by SMS and must be entered: yes -> not known,"
                + " from 2030-01-01");
  }

  @Test
  void newSourceForTheSameAnswerIsTold() {
    book.spoil(
        ZHEJIANG,
        "value: {min: 7, max: 10}\n    source: \"Alibaba",
        "value: {min: 7, max: 10}\n    source: \"Ali");

    assertThat(differences())
        .singleElement()
        .asString()
        .startsWith("Zhejiang: the review usually takes: `source` Alibaba Cloud")
        .contains(" -> Ali Cloud");
  }

  @Test
  void nationIsComparedToo() {
    book.spoil("nation.yaml", "value: 24", "value: 48");

    assertThat(differences())
        .containsExactly(
            "The nation: the code sent by SMS must be entered within: 24 hours -> 48 hours,"
                + " from 2018-09-10");
  }

  @Test
  void entryOfATableThatCameWentOrChangedIsNamed() {
    book.spoil("tlds.yaml", "- ascii: la\n  unicode: la\n", "- ascii: zz\n  unicode: zz\n");
    book.spoil("regions.yaml", "- code: cn-qingdao", "- code: cn-tsingtao");
    book.spoil(
        "tlds.yaml",
        "unicode: io\n  kind: COUNTRY\n  approved: unknown",
        "unicode: io\n  kind: COUNTRY\n  approved: no");

    assertThat(differences())
        .containsExactly(
            "Suffix la: removed, from 2023-11-01",
            "Suffix io: `approved` not known -> no, from 2019-09-01",
            "Suffix zz: added, from 2023-11-01",
            "Region cn-qingdao: removed, from 2019-09-01",
            "Region cn-tsingtao: added, from 2019-09-01");
  }

  @Test
  void documentOfAProvinceIsToldForWhomItIsMeant() {
    book.spoil(
        ZHEJIANG,
        "document: HOLDING_ID\n    entity-kinds: [INDIVIDUAL]\n    asked: unknown",
        "document: HOLDING_ID\n    entity-kinds: [INDIVIDUAL]\n    asked: yes");

    assertThat(differences())
        .containsExactly(
            "Zhejiang: for individuals the document HOLDING_ID: `asked` not known -> yes,"
                + " from 2019-09-01");
  }

  @Test
  void caseOfADocumentIsToldInWords() {
    book.spoil("provinces/44-guangdong.yaml", "{from: 32}", "{from: 40}");

    assertThat(differences())
        .containsExactly(
            "Guangdong: for units the document SITE_PLAN: `case` from 32 domain names on ->"
                + " from 40 domain names on, from 2019-09-01");
  }

  @Test
  void tradeIsTold() {
    book.spoil("trades.yaml", "words: [旅行社]", "words: [旅行社, 旅游社]");

    assertThat(differences())
        .containsExactly("Trade TRAVEL_AGENCY: `words` [旅行社] -> [旅行社, 旅游社], from 2021-07-01");
  }

  @Test
  void ruleInWordsAndProofAreTold() {
    book.spoil(
        ZHEJIANG, "en: \"An individual may not run a blog.\"", "en: \"Nobody may run a blog.\"");
    book.spoil("provinces/12-tianjin.yaml", "公司章程", "章程");

    assertThat(differences())
        .contains(
            "Zhejiang: An individual may not run a blog.: removed, from 2021-07-01",
            "Zhejiang: Nobody may run a blog.: added, from 2021-07-01")
        .anyMatch(it -> it.startsWith("Tianjin: proof that the holder is a shareholder: `proof`"));
  }

  @Test
  void daysThatTurnAndYearsThatComeAreTold() {
    book.spoil("holidays.yaml", "    - 2026-01-04\n", "");
    book.spoil("holidays.yaml", "- year: 2024", "- year: 2023");
    String content = book.read("holidays.yaml");
    book.write(
        "holidays.yaml",
        content
            .replace("2024-", "2023-")
            .replace("2023-02-04", "2023-02-05")
            .replace("2023-02-18", "2023-02-19")
            .replace("2023-04-07", "2023-04-08")
            .replace("2023-04-28", "2023-04-29")
            .replace("2023-05-11", "2023-05-13")
            .replace("2023-09-14", "2023-09-24")
            .replace("2023-09-29", "2023-09-30")
            .replace("2023-10-12", "2023-10-14"));

    assertThat(differences())
        .containsExactly(
            "Holidays of 2023: added",
            "Holidays of 2024: removed",
            "2026-01-04: a working day -> a day off");
  }

  private List<String> differences() {
    return BookDiff.between(Book.bundled(), book.load());
  }
}
