package icp.domains.registration;

import icp.domains.registration.Registrations.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies what is kept of holders of names. */
@ApplicationScoped
public class HolderCopies {
  private final Tellings tellings;
  private final FactCodec codec;

  HolderCopies(Tellings tellings, FactCodec codec) {
    this.tellings = tellings;
    this.codec = codec;
  }

  /**
   * Of each name all that was told and is not erased, the latest heard first: what sources say now
   * is among it.
   *
   * @param print only what names this holder; null for all
   */
  public Map<Key, List<KeptTelling>> of(List<Key> names, String print) {
    return tellings.of(names, print).stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.telling().key(),
                Collectors.mapping(
                    entry -> KeptTelling.of(entry, codec.facts(entry)), Collectors.toList())));
  }
}
