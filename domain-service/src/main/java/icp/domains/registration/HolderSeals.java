package icp.domains.registration;

import icp.domains.registration.HolderKeys.Holding;
import icp.domains.registration.Registrations.Key;
import icp.platform.sealing.DataKey;
import icp.platform.sealing.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Seals what is said of names by the keys of their holders, and opens what is not erased. */
@ApplicationScoped
class HolderSeals {
  private final HolderKeys keys;
  private final AccountKeys earlier;

  HolderSeals(HolderKeys keys, AccountKeys earlier) {
    this.keys = keys;
    this.earlier = earlier;
  }

  /** What is to be sealed, for its place and by whom it names. */
  record Clear(Holding holding, Place place, String text) {}

  /**
   * As a row keeps it.
   *
   * @param keyOwner null in a row from before holders had keys
   * @param clear the text of a row from before rows were sealed; else null
   */
  record Sealed(Key name, Place place, UUID keyOwner, byte[] bytes, String clear) {
    private boolean byAccount() {
      return keyOwner == null && bytes != null;
    }
  }

  /** In the order given. Within a transaction. */
  List<Sealed> seal(List<Clear> texts) {
    Map<Holding, DataKey> sealing = keys.of(texts.stream().map(Clear::holding).toList());
    return texts.stream().map(text -> sealed(text, sealing.get(text.holding()))).toList();
  }

  private static Sealed sealed(Clear text, DataKey key) {
    byte[] bytes = key.sealText(text.place(), text.text());
    return new Sealed(text.holding().name(), text.place(), key.owner(), bytes, null);
  }

  /** In the order given; empty is what was erased. */
  List<Optional<String>> open(List<Sealed> rows) {
    Map<UUID, DataKey> opening =
        keys.known(rows.stream().map(Sealed::keyOwner).filter(Objects::nonNull).toList());
    Map<UUID, DataKey> before = ofAccounts(rows);
    return rows.stream()
        .map(
            row ->
                row.byAccount()
                    ? Optional.of(before(row, before.get(row.name().accountId())))
                    : opened(row, opening.get(row.keyOwner())))
        .toList();
  }

  private Map<UUID, DataKey> ofAccounts(List<Sealed> rows) {
    List<UUID> accounts =
        rows.stream().filter(Sealed::byAccount).map(row -> row.name().accountId()).toList();
    return accounts.isEmpty() ? Map.of() : earlier.known(accounts);
  }

  private static String before(Sealed row, DataKey key) {
    if (key == null) {
      throw new IllegalStateException("No key of an account opens " + row.place());
    }
    return key.openText(row.place(), row.bytes());
  }

  private static Optional<String> opened(Sealed row, DataKey key) {
    return row.bytes() == null
        ? Optional.of(row.clear())
        : Optional.ofNullable(key).map(opening -> opening.openText(row.place(), row.bytes()));
  }
}
