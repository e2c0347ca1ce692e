package icp.filings.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the ministry has on record.
 *
 * @param entities those with the entity's certificate or its name; empty where there is none
 * @param websites those of the filing's domain names that were ever on record
 * @param underWay whether an order of the entity is under way with another provider
 * @param leaderOfAnother whether the leader answers for another entity, too
 */
record Recorded(
    List<Entity> entities, List<Site> websites, boolean underWay, boolean leaderOfAnother) {
  static final Recorded NOTHING = new Recorded(List.of(), List.of(), false, false);

  Recorded {
    entities = entities == null ? List.of() : List.copyOf(entities);
    websites = websites == null ? List.of() : List.copyOf(websites);
  }

  /** Whether what was asked equals what is on record. */
  enum Match {
    SAME,
    OTHER,
    /** It is not on record, or not told. */
    UNKNOWN
  }

  /**
   * An entity on record.
   *
   * @param number such as {@code 浙ICP备2024117465号}
   * @param province GB/T 2260 code
   * @param cancelled whether it was given up
   * @param websites how many it has now
   * @param mobile the one of whoever administers the website
   */
  record Entity(
      String number,
      String province,
      boolean cancelled,
      int websites,
      Match name,
      Match certificate,
      Match address,
      Match leader,
      Match siteLeader,
      Match mobile) {}

  /**
   * A website on record.
   *
   * @param here whether this provider gives it access
   * @param ofEntity whether it is the entity's that files
   */
  record Site(String domain, boolean here, boolean cancelled, Match ofEntity, Match name) {}

  /** Those that were not given up and have the entity's certificate. */
  Stream<Entity> own() {
    return entities.stream()
        .filter(entity -> !entity.cancelled() && entity.certificate() == Match.SAME);
  }

  Optional<Site> site(String domain) {
    return websites.stream()
        .filter(site -> !site.cancelled() && site.domain().equalsIgnoreCase(domain))
        .findFirst();
  }
}
