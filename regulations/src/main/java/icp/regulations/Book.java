package icp.regulations;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law, the ministry and the provinces ask of a website in mainland China, on any day.
 *
 * <p>Immutable; read once at start. A bad book is refused with {@link BadBookException}, so that it
 * stops the service and not a filing. Wherever the book answers nothing, the answer is "not known",
 * never "no".
 */
public final class Book {
  private final String version;
  private final Tables tables;
  private final Amendments amendments;

  Book(String version, Tables tables) {
    this(version, tables, Amendments.NONE);
  }

  private Book(String version, Tables tables, Amendments amendments) {
    this.version = version;
    this.tables = tables;
    this.amendments = amendments;
  }

  /** The book that comes with the suite. */
  public static Book bundled() {
    return BookReader.read(BookFiles.bundled());
  }

  /** A newer book that an operator mounted; it has the same files as the bundled one. */
  public static Book load(Path folder) {
    return BookReader.read(BookFiles.in(folder));
  }

  /** This book with an operator's entries laid over its own, in place of any that were. */
  public Book amended(Amendments by) {
    return new Book(version, tables, by);
  }

  /**
   * The edition's date and the first twelve digits of a hash over all files; after a plus sign, how
   * often operators have amended it, such as {@code 2026-11-20-3f2a9c0d1e4b+7}.
   */
  public String version() {
    return amendments.revision() == 0 ? version : version + "+" + amendments.revision();
  }

  Tables tables() {
    return tables;
  }

  /** All 31, in the order of their codes. */
  public List<Province> provinces() {
    return tables.provinces;
  }

  /** What holds everywhere, whatever a province adds. */
  public Nation nation() {
    return tables.nation.orElseThrow();
  }

  /** Which days are worked. */
  public WorkingCalendar calendar() {
    return tables.calendar;
  }

  public Optional<Province> province(String code) {
    return provinces().stream().filter(province -> province.code().equals(code)).findFirst();
  }

  /** A suffix by either of its forms, without a leading dot: {@code cn}, {@code com.cn}, 中国. */
  public Optional<Tld> tld(String asciiOrUnicode, LocalDate on) {
    return amendments.tld(asciiOrUnicode, on).or(() -> tables.tlds.find(asciiOrUnicode, on));
  }

  public List<Tld> tlds(LocalDate on) {
    return amendments.over(holding(tables.tlds, on).toList(), on);
  }

  /** A registrar by its id or any name it goes by, whatever the case. */
  public Optional<Registrar> registrar(String idOrName, LocalDate on) {
    return amendments
        .registrar(idOrName, on)
        .or(() -> tables.registrars.find(idOrName, on).filter(own -> !amendments.replace(own, on)));
  }

  public List<Registrar> registrars(LocalDate on) {
    return amendments.overRegistrars(holding(tables.registrars, on).toList(), on);
  }

  public Optional<Region> region(String code, LocalDate on) {
    return tables.regions.find(code, on);
  }

  public List<Region> regions(LocalDate on) {
    return holding(tables.regions, on).toList();
  }

  /** What is asked of something that applicants write, in all provinces. */
  public List<FieldRule> fieldRules(FieldAsk ask, LocalDate on) {
    return holding(tables.fieldRules, on).filter(rule -> rule.ask() == ask).toList();
  }

  public Optional<InstanceTypeRule> instanceType(InstanceType code, LocalDate on) {
    return tables.instanceTypes.find(code.name(), on);
  }

  public List<InstanceTypeRule> instanceTypes(LocalDate on) {
    return holding(tables.instanceTypes, on).toList();
  }

  /** A document by its code, such as {@code HKMO_TRAVEL}. */
  public Optional<Document> document(String code, LocalDate on) {
    return tables.documents.find(code, on);
  }

  /**
   * Everything a filing of such an entity may be asked to show, in the order of the book, whatever
   * its case.
   *
   * <p>The residency is that of the person whose papers are meant. Where the person who represents
   * a unit and its administrator reside differently, ask once for each and take from each answer
   * the roles of that person.
   */
  public List<DocumentNeed> documents(
      EntityKind kind, Residency residency, Province province, LocalDate on) {
    return new Needs(tables, province, on).of(kind, residency);
  }

  /**
   * Everything one filing is asked to show in its case, in the order of the book. What its facts
   * rule out is left out.
   */
  public List<DocumentNeed> documents(
      DocumentFacts facts, Residency residency, Province province, LocalDate on) {
    return new Needs(tables, province, on, facts).of(facts.entityKind(), residency);
  }

  /** The recogniser of trades by words that hint at them. */
  public Trades trades(LocalDate on) {
    return Trades.of(holding(tables.trades, on).toList(), preApprovals(on));
  }

  /** What a website of such an entity may not be called in a province. */
  public List<SiteNameRule> siteNames(EntityKind kind, Province province, LocalDate on) {
    return holding(tables.siteNames, on)
        .filter(rule -> rule.entityKinds().contains(kind) && rule.holdsIn(province.code()))
        .toList();
  }

  /** The trades that need an approval first, or did until it was abolished. */
  public List<PreApproval> preApprovals(LocalDate on) {
    return holding(tables.preApprovals, on).toList();
  }

  public Optional<PreApproval> preApproval(String code, LocalDate on) {
    return tables.preApprovals.find(code, on);
  }

  /** From where on a picture of such an upload is at fault, for each fault once. */
  public List<PictureRule> pictures(String upload, LocalDate on) {
    return Stream.of(PictureFault.values())
        .flatMap(
            fault ->
                tables
                    .pictures
                    .find(PictureRule.key(fault, upload), on)
                    .or(() -> tables.pictures.find(PictureRule.general(fault), on))
                    .stream())
        .toList();
  }

  private static <T extends Dated> Stream<T> holding(Table<T> table, LocalDate on) {
    return table.all().stream().filter(entry -> entry.effective().holdsOn(on));
  }
}
