package icp.filings.filing;

import icp.contracts.EntityKind;
import icp.filings.filing.FilingFacts.Entity;
import java.util.function.UnaryOperator;

/** What is shown of the people in an answer: enough to recognise it, not enough to use it. */
final class Masking {
  private static final int SHOWN = 4;

  /** As much of an address as names a district. */
  private static final int SHOWN_OF_ADDRESS = 6;

  private Masking() {}

  /** What an answer shows. To whom it is not their own, names of people are hidden, too. */
  static FilingFacts of(FilingFacts facts, boolean own) {
    UnaryOperator<String> names = own ? UnaryOperator.identity() : Masking::name;
    return new FilingFacts(
        facts.province(),
        of(facts.entity(), names),
        of(facts.legalRepresentative(), names),
        of(facts.entityLeader(), names),
        of(facts.administrator(), names),
        facts.websites(),
        facts.consent());
  }

  private static Entity of(Entity entity, UnaryOperator<String> names) {
    if (entity == null) {
      return null;
    }
    boolean person = entity.kind() != EntityKind.ORGANISATION;
    return new Entity(
        entity.kind(),
        person ? names.apply(entity.name()) : entity.name(),
        entity.certificateType(),
        end(entity.certificateNumber()),
        entity.residency(),
        entity.domains(),
        entity.nature(),
        person ? beginning(entity.certificateAddress()) : entity.certificateAddress(),
        entity.certificateValidUntil(),
        entity.certificateLongTerm(),
        person ? of(entity.mailingAddress()) : entity.mailingAddress(),
        entity.investor(),
        entity.businessScope(),
        end(entity.mobile()),
        end(entity.emergencyMobile()),
        end(entity.landline()),
        mailbox(entity.email()));
  }

  private static Address of(Address address) {
    return address == null
        ? null
        : new Address(
            address.province(), address.city(), address.district(), beginning(address.street()));
  }

  private static Person of(Person person, UnaryOperator<String> names) {
    return person == null
        ? null
        : new Person(
            names.apply(person.name()),
            person.residency(),
            person.certificateType(),
            end(person.certificateNumber()),
            end(person.mobile()),
            end(person.emergencyMobile()),
            end(person.landline()),
            mailbox(person.email()));
  }

  /** The first character is shown, however many code units it has. */
  private static String name(String name) {
    return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
  }

  private static String end(String number) {
    if (number == null) {
      return null;
    }
    int hidden = Math.max(number.length() - SHOWN, (number.length() + 1) / 2);
    return "*".repeat(hidden) + number.substring(hidden);
  }

  private static String beginning(String address) {
    if (address == null) {
      return null;
    }
    int shown = Math.min(SHOWN_OF_ADDRESS, address.length() / 2);
    return address.substring(0, shown) + "*".repeat(address.length() - shown);
  }

  private static String mailbox(String email) {
    return email == null ? null : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
  }
}
