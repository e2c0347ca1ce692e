package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CertificateType;
import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Fingerprinter;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.regulations.Book;
import icp.regulations.Trades;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  private static final Trades TRADES = Book.bundled().trades(LocalDate.of(2026, 11, 26));
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);
  private static final Person LI =
      person("李示例", CertificateType.RESIDENT_IDENTITY_CARD, "330106199003070015");
  private static final Person WANG =
      person("王示例", CertificateType.RESIDENT_IDENTITY_CARD, "330106198003070013");

  @Test
  void wordsOfBothNamesHintAtTrades() {
    // When
    DocumentFacts outline = outline(unit("广州云杉财富管理有限公司"), LI, null, LI, "云杉新闻");

    // Then
    assertThat(outline.trades()).contains("FINANCE", "FIN_KEYWORDS", "NEWS");
  }

  @Test
  void whatOneNameEndsWithAndTheOtherBeginsWithIsNoWord() {
    // When
    DocumentFacts outline = outline(unit("云杉金"), LI, null, LI, "融园艺");

    // Then
    assertThat(outline.trades()).isEmpty();
  }

  @Test
  void somebodyElseWhoAnswersForTheUnitIsTold() {
    // When
    DocumentFacts outline = outline(unit("杭州云杉有限公司"), LI, WANG, WANG, "云杉园艺");

    // Then
    assertThat(outline.leaderIsRepresentative()).isFalse();
    assertThat(outline.administratorIsPrincipal()).isTrue();
    assertThat(outline.nature()).isEqualTo(UnitNature.ENTERPRISE);
    assertThat(outline.printed().leader()).isEqualTo(outline.printed().administrator());
  }

  @ParameterizedTest
  @CsvSource({"330106199003070015, true", "110101199003070010, false"})
  void theNumberOfAnIdentityCardTellsTheProvince(String number, boolean local) {
    // Given
    Entity individual =
        entity(
            EntityKind.INDIVIDUAL,
            "李示例",
            CertificateType.RESIDENT_IDENTITY_CARD,
            number,
            Residency.MAINLAND);

    // When
    DocumentFacts outline = outline(individual, null, null, null, "云杉园艺");

    // Then
    assertThat(outline.localIdentity()).isEqualTo(local);
  }

  @Test
  void severalWebsitesAreCountedAndHintedAtAndPrintedInTheirOrder() {
    // Given
    Website news = website("云杉新闻", "news.cn");
    Website garden = website("云杉园艺", "garden.cn");

    // When
    DocumentFacts outline = outline(new TreeMap<>(Map.of(4, news, 2, garden)));
    DocumentFacts otherPlaces = outline(new TreeMap<>(Map.of(20, news, 1, garden)));
    DocumentFacts otherOrder = outline(new TreeMap<>(Map.of(1, news, 2, garden)));
    DocumentFacts unsaid = outline(new TreeMap<>(Map.of(1, news, 2, Website.UNSAID)));

    // Then
    assertThat(outline.domains()).isEqualTo(2);
    assertThat(outline.trades()).contains("NEWS");
    assertThat(otherPlaces.printed()).isEqualTo(outline.printed());
    assertThat(otherOrder.printed()).isNotEqualTo(outline.printed());
    assertThat(unsaid.printed()).isNull();
  }

  private static DocumentFacts outline(SortedMap<Integer, Website> websites) {
    FilingFacts facts = new FilingFacts("33", unit("杭州云杉有限公司"), LI, null, LI, websites, null);
    return Outline.of(facts, FINGERPRINTER, TRADES).orElseThrow();
  }

  private static DocumentFacts outline(
      Entity entity, Person representative, Person leader, Person administrator, String website) {
    FilingFacts facts =
        new FilingFacts(
            "33",
            entity,
            representative,
            leader,
            administrator,
            new TreeMap<>(Map.of(1, website(website, "yunshan.cn"))),
            null);
    return Outline.of(facts, FINGERPRINTER, TRADES).orElseThrow();
  }

  private static Website website(String name, String domain) {
    return new Website(name, domain, null, null, null, null, null, null, null);
  }

  private static Entity unit(String name) {
    return entity(
        EntityKind.ORGANISATION,
        name,
        CertificateType.BUSINESS_LICENCE,
        "91330106MA2DEM0000",
        null);
  }

  private static Entity entity(
      EntityKind kind, String name, CertificateType type, String number, Residency residency) {
    return new Entity(
        kind, name, type, number, residency, null, null, null, null, null, null, null, null, null,
        null, null, null);
  }

  private static Person person(String name, CertificateType type, String number) {
    return new Person(name, Residency.MAINLAND, type, number, "13800000000", null, null, null);
  }
}
