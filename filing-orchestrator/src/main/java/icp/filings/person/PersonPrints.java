package icp.filings.person;

import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.Person;
import icp.filings.filing.Reachable;
import icp.platform.person.PersonPrint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws the fingerprints of the people that a filing names. */
@ApplicationScoped
class PersonPrints {
  private final Fingerprinter fingerprinter;

  PersonPrints(@ConfigProperty(name = "beian.fingerprint.key") String key) {
    this.fingerprinter = new Fingerprinter(HexFormat.of().parseHex(key));
  }

  PersonPrint ofCertificate(CertificateType type, String number) {
    return new PersonPrint(PersonPrint.Kind.CERTIFICATE, fingerprinter.ofCertificate(type, number));
  }

  PersonPrint ofMobile(String number) {
    return new PersonPrint(PersonPrint.Kind.MOBILE, fingerprinter.ofPhone(number));
  }

  /** Of everybody whom a filing names. */
  Set<PersonPrint> of(FilingFacts facts) {
    Set<PersonPrint> all = new HashSet<>();
    parties(facts).values().forEach(party -> all.addAll(of(party)));
    return all;
  }

  /** What a filing says of one person, by the place where it says so; empty where it does not. */
  Map<String, Reachable> saidOf(PersonPrint person, FilingFacts facts) {
    Map<String, Reachable> said = parties(facts);
    said.values().removeIf(party -> !of(party).contains(person));
    return said;
  }

  private static Map<String, Reachable> parties(FilingFacts facts) {
    Map<String, Reachable> all = new LinkedHashMap<>();
    all.put("entity", facts.entity());
    all.put("legalRepresentative", facts.legalRepresentative());
    all.put("entityLeader", facts.entityLeader());
    all.put("administrator", facts.administrator());
    all.values().removeIf(Objects::isNull);
    return all;
  }

  private Set<PersonPrint> of(Reachable party) {
    Set<PersonPrint> all = new HashSet<>();
    Stream.of(party.mobile(), party.emergencyMobile())
        .filter(Objects::nonNull)
        .forEach(number -> all.add(ofMobile(number)));
    if (party instanceof Entity entity) {
      add(all, entity.certificateType(), entity.certificateNumber());
    }
    if (party instanceof Person person) {
      add(all, person.certificateType(), person.certificateNumber());
    }
    return all;
  }

  private void add(Set<PersonPrint> all, CertificateType type, String number) {
    if (type != null && number != null) {
      all.add(ofCertificate(type, number));
    }
  }
}
