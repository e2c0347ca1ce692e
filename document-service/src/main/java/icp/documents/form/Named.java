package icp.documents.form;

import icp.contracts.HolderFingerprints;
import icp.contracts.PrintedFacts;
import icp.documents.form.Facts.Entity;
import icp.documents.form.Facts.Person;
import icp.documents.form.Facts.Website;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Who and what a form names. */
enum Named {
  ENTITY(Named::entity, printed -> text(printed.entity())),
  /** The outline has no fingerprints of them where somebody else answers for the entity. */
  REPRESENTATIVE(
      facts -> person("/legalRepresentative", facts.legalRepresentative()), printed -> ""),
  LEADER(Named::leader, printed -> text(printed.leader())),
  ADMINISTRATOR(Named::administrator, printed -> text(printed.administrator())),
  WEBSITES(Named::websites, PrintedFacts::websites);

  private final Function<Facts, List<String>> missing;
  private final Function<PrintedFacts, String> fingerprint;

  Named(Function<Facts, List<String>> missing, Function<PrintedFacts, String> fingerprint) {
    this.missing = missing;
    this.fingerprint = fingerprint;
  }

  /** JSON pointers of what a filing does not say of them yet. */
  List<String> missing(Facts facts) {
    return missing.apply(facts);
  }

  String fingerprint(PrintedFacts printed) {
    return fingerprint.apply(printed);
  }

  private static String text(HolderFingerprints holder) {
    return holder.name() + holder.certificateType() + holder.certificateNumber();
  }

  private static List<String> entity(Facts facts) {
    Entity entity = facts.entity();
    return entity == null
        ? List.of(
            "/entity/kind", "/entity/name", "/entity/certificateType", "/entity/certificateNumber")
        : absent(
            "/entity/kind", entity.kind(),
            "/entity/name", entity.name(),
            "/entity/certificateType", entity.certificateType(),
            "/entity/certificateNumber", entity.certificateNumber());
  }

  private static List<String> leader(Facts facts) {
    if (facts.individual()) {
      return List.of();
    }
    return facts.entityLeader() == null
        ? person("/legalRepresentative", facts.legalRepresentative())
        : person("/entityLeader", facts.entityLeader());
  }

  private static List<String> administrator(Facts facts) {
    return facts.individual() ? List.of() : person("/administrator", facts.administrator());
  }

  private static List<String> person(String pointer, Person person) {
    Person said = person == null ? new Person(null, null, null, null) : person;
    return absent(
        pointer + "/name", said.name(),
        pointer + "/certificateType", said.certificateType(),
        pointer + "/certificateNumber", said.certificateNumber());
  }

  /** A filing has a website at least. */
  private static List<String> websites(Facts facts) {
    return facts.sites().isEmpty()
        ? website(1, new Website(null, null))
        : facts.websites().entrySet().stream()
            .flatMap(site -> website(site.getKey(), site.getValue()).stream())
            .toList();
  }

  private static List<String> website(int place, Website said) {
    String pointer = "/websites/" + place;
    return absent(pointer + "/name", said.name(), pointer + "/domain", said.domain());
  }

  /** Of pairs of a pointer and what is there, the pointers at nothing. */
  private static List<String> absent(Object... pairs) {
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] == null) {
        absent.add((String) pairs[i]);
      }
    }
    return absent;
  }
}
