package icp.documents.requirement;

import static icp.regulations.DocumentRole.ADMINISTRATOR_CERTIFICATE;
import static icp.regulations.DocumentRole.ENTITY_CERTIFICATE;

import icp.contracts.DocumentFacts;
import icp.contracts.Residency;
import icp.regulations.Book;
import icp.regulations.DocumentNeed;
import icp.regulations.DocumentRole;
import icp.regulations.Known;
import icp.regulations.Province;
import icp.regulations.TradeHint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which documents a filing is asked for, by the facts of its case and the book of today. */
@ApplicationScoped
public class RequiredDocuments {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Book book;
  private final Clock clock;

  RequiredDocuments(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** The version of the book that is applied. */
  public String book() {
    return book.version();
  }

  /** The day it is in China. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CHINA);
  }

  /** The trades at which words hint. */
  List<TradeHint> hints(String words, LocalDate on) {
    return book.trades(on).hints(words);
  }

  /** The list of today. */
  public Optional<List<RequiredDocument>> of(DocumentFacts facts) {
    return of(facts, today());
  }

  /**
   * The whole list of a day, in the order of the book; empty when the book has no such province.
   */
  public Optional<List<RequiredDocument>> of(DocumentFacts facts, LocalDate on) {
    return book.province(facts.province()).map(province -> list(facts, province, on));
  }

  private List<RequiredDocument> list(DocumentFacts facts, Province province, LocalDate on) {
    boolean onePerson = facts.administratorIsPrincipal();
    Residency administrators = onePerson ? facts.entityResidency() : facts.administratorResidency();
    List<DocumentNeed> ofAdministrator = book.documents(facts, administrators, province, on);
    return book.documents(facts, facts.entityResidency(), province, on).stream()
        .filter(need -> !(onePerson && administratorsAlone(need)))
        .map(need -> administratorsAlone(need) ? same(ofAdministrator, need) : need)
        .map(need -> document(need, onePerson))
        .toList();
  }

  /** An upload that shows the administrator only; where that is the principal, theirs will do. */
  private static boolean administratorsAlone(DocumentNeed need) {
    return need.rule().roles().equals(Set.of(ADMINISTRATOR_CERTIFICATE));
  }

  private static DocumentNeed same(List<DocumentNeed> needs, DocumentNeed wanted) {
    return needs.stream()
        .filter(need -> need.rule().code().equals(wanted.rule().code()))
        .findFirst()
        .orElse(wanted);
  }

  private static RequiredDocument document(DocumentNeed need, boolean onePerson) {
    Set<DocumentRole> roles = EnumSet.copyOf(need.rule().roles());
    if (onePerson && roles.contains(ENTITY_CERTIFICATE)) {
      roles.add(ADMINISTRATOR_CERTIFICATE);
    }
    return new RequiredDocument(
        need.rule().code(),
        need.rule().name(),
        roles,
        need.rule().stage(),
        need.papers().stream().map(AcceptedDocument::of).toList(),
        required(need),
        need.when().orElse(null),
        need.reason(),
        need.rule().template().orElse(null),
        need.source());
  }

  private static Required required(DocumentNeed need) {
    if (need.asked() != Known.YES) {
      return Required.UNKNOWN;
    }
    return need.applies() == Known.YES ? Required.YES : Required.CONDITIONAL;
  }
}
