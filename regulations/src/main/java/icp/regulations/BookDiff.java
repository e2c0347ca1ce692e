package icp.regulations;

import icp.contracts.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Says in sentences how one book differs from another, such as: {@code Zhejiang: the domain name
 * must still be valid for: 90 days -> 180 days, from 2027-01-01}.
 */
public final class BookDiff {
  private final List<String> sentences = new ArrayList<>();
  private final Tables before;
  private final Tables after;

  private BookDiff(Book before, Book after) {
    this.before = before.tables();
    this.after = after.tables();
  }

  /** Every difference, one a sentence; empty where both say the same on every day. */
  public static List<String> between(Book before, Book after) {
    return new BookDiff(before, after).compare();
  }

  private List<String> compare() {
    Sheet.NATION.forEach(
        question ->
            ask("The nation", question, before.nation.orElseThrow(), after.nation.orElseThrow()));
    before.provinces.forEach(this::compareProvince);
    compareTable("Suffix", tables -> tables.tlds.all(), Tld::unicode);
    compareTable("Registrar", tables -> tables.registrars.all(), Registrar::id);
    compareTable("Region", tables -> tables.regions.all(), Region::code);
    compareTable("Field rule", tables -> tables.fieldRules.all(), FieldRule::code);
    compareTable("Instance type", tables -> tables.instanceTypes.all(), type -> type.code().name());
    compareTable("Document", tables -> tables.documents.all(), Document::code);
    compareTable("Document rule", tables -> tables.documentRules.all(), DocumentRule::code);
    compareTable("Rule of names", tables -> tables.siteNames.all(), SiteNameRule::code);
    compareTable("Pre-approval", tables -> tables.preApprovals.all(), PreApproval::code);
    compareTable("Trade", tables -> tables.trades.all(), Trade::code);
    compareTable("Rule of pictures", tables -> tables.pictures.all(), PictureRule::code);
    sentences.addAll(CalendarDiff.between(before.calendar, after.calendar));
    return List.copyOf(sentences);
  }

  /** Both books have all provinces: one that lacks any is refused when it is read. */
  private void compareProvince(Province old) {
    Province now =
        after.provinces.stream()
            .filter(province -> province.code().equals(old.code()))
            .findFirst()
            .orElseThrow();
    String name = old.name().en();
    Sheet.PROVINCE.forEach(question -> ask(name, question, old, now));
    compareEntries(
        name + ": proof that the holder is ",
        old.holderProofs(),
        now.holderProofs(),
        proof -> Words.of(proof.kind()).en());
    for (EntityKind kind : EntityKind.values()) {
      compareEntries(
          name + ": for " + Words.of(kind).en() + " the document ",
          ofKind(old, demand -> demand.entityKinds().contains(kind)),
          ofKind(now, demand -> demand.entityKinds().contains(kind)),
          DocumentDemand::document);
    }
    compareEntries(name + ": ", old.rules(), now.rules(), rule -> rule.text().en());
  }

  private static List<DocumentDemand> ofKind(Province province, Predicate<DocumentDemand> kind) {
    return province.documents().stream().filter(kind).toList();
  }

  private <S> void ask(String name, Question<S, ?> question, S old, S now) {
    String label = name + ": " + question.label().en() + ": ";
    Timeline.differences(question.all(old), question.all(now), BookDiff::answersDiffer)
        .forEach(span -> sentences.add(label + span));
  }

  private static String answersDiffer(
      Optional<Statement.Stated> before, Optional<Statement.Stated> after) {
    String old = said(before);
    String now = said(after);
    return old.equals(now) ? Fields.differ(before, after) : old + " -> " + now;
  }

  private static String said(Optional<Statement.Stated> answer) {
    return Words.orElse(answer.map(Statement.Stated::value), "not-known").en();
  }

  private <T extends Dated> void compareTable(
      String what, Function<Tables, List<T>> entries, Function<T, String> name) {
    compareEntries(what + " ", entries.apply(before), entries.apply(after), name);
  }

  private <T extends Dated> void compareEntries(
      String what, List<T> old, List<T> now, Function<T, String> name) {
    Set<String> names = new LinkedHashSet<>();
    old.forEach(entry -> names.add(name.apply(entry)));
    now.forEach(entry -> names.add(name.apply(entry)));
    for (String one : names) {
      Predicate<T> called = entry -> name.apply(entry).equals(one);
      Timeline.differences(
              old.stream().filter(called).toList(),
              now.stream().filter(called).toList(),
              Fields::differ)
          .forEach(span -> sentences.add(what + one + ": " + span));
    }
  }
}
