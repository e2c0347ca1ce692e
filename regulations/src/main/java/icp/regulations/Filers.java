package icp.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a province asks of the people of a filing.
 *
 * @param entityLeader who may answer for a unit
 * @param siteLeader who may administer a unit's website
 * @param unitLeaderAge how old whoever answers for a unit must be
 * @param individualAge how old an individual who files must be
 * @param individualResidence whether individuals from elsewhere may file
 * @param localPhones whose telephone numbers must be of the province
 */
public record Filers(
    List<Fact<EntityLeader>> entityLeader,
    List<Fact<SiteLeader>> siteLeader,
    List<Fact<LeastAge>> unitLeaderAge,
    List<Fact<LeastAge>> individualAge,
    List<Fact<Residence>> individualResidence,
    List<Fact<LocalPhones>> localPhones) {
  public Filers {
    entityLeader = Require.history(entityLeader, "entity-leader");
    siteLeader = Require.history(siteLeader, "site-leader");
    unitLeaderAge = Require.history(unitLeaderAge, "unit-leader-age");
    individualAge = Require.history(individualAge, "individual-age");
    individualResidence = Require.history(individualResidence, "individual-residence");
    localPhones = Require.history(localPhones, "local-phones");
  }

  public Optional<Fact<EntityLeader>> entityLeader(LocalDate on) {
    return Dated.on(on, entityLeader);
  }

  public Optional<Fact<SiteLeader>> siteLeader(LocalDate on) {
    return Dated.on(on, siteLeader);
  }

  public Optional<Fact<LeastAge>> unitLeaderAge(LocalDate on) {
    return Dated.on(on, unitLeaderAge);
  }

  public Optional<Fact<LeastAge>> individualAge(LocalDate on) {
    return Dated.on(on, individualAge);
  }

  public Optional<Fact<Residence>> individualResidence(LocalDate on) {
    return Dated.on(on, individualResidence);
  }

  public Optional<Fact<LocalPhones>> localPhones(LocalDate on) {
    return Dated.on(on, localPhones);
  }
}
