package icp.filings.register;

import icp.contracts.Fingerprinter;
import icp.filings.register.Inquiry.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws the traits of a filing, under the key that all fingerprints are made with. */
@ApplicationScoped
class Traits {
  private final Fingerprinter fingerprinter;

  Traits(@ConfigProperty(name = "beian.fingerprint.key") String key) {
    this.fingerprinter = new Fingerprinter(HexFormat.of().parseHex(key));
  }

  /**
   * The traits of one filing.
   *
   * @param entity the fingerprint of the entity's certificate
   */
  record Of(UUID filingId, String entity, List<Trait> traits) {}

  Of of(UUID filing, Inquiry inquiry) {
    Stream<Trait> people =
        inquiry.people().stream()
            .map(one -> new Trait(Trait.Kind.PERSON, print(one), one.at("/certificateNumber")));
    Stream<Trait> phones =
        inquiry.reachable().stream()
            .map(one -> new Trait(Trait.Kind.PHONE, phone(one), one.at("/mobile")));
    return new Of(filing, print(inquiry.entity()), Stream.concat(people, phones).toList());
  }

  private String phone(Party party) {
    return fingerprinter.ofPhone(party.mobile());
  }

  /** By which filings of the same entity or person are found. */
  String print(Party party) {
    return fingerprinter.ofCertificate(party.certificateType(), party.certificateNumber());
  }
}
