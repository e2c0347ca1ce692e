package icp.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a province lets one change in a filing.
 *
 * @param unitToIndividual whether a unit's filing may pass to an individual
 * @param individualToIndividual whether an individual's may pass to another individual
 * @param individualToUnit whether an individual's may pass to a unit
 * @param addAccess what must equal the record when another provider's filing is taken over
 */
public record Changes(
    List<Fact<Change>> unitToIndividual,
    List<Fact<Change>> individualToIndividual,
    List<Fact<Change>> individualToUnit,
    List<Fact<AccessMatch>> addAccess) {
  public Changes {
    unitToIndividual = Require.history(unitToIndividual, "unit-to-individual");
    individualToIndividual = Require.history(individualToIndividual, "individual-to-individual");
    individualToUnit = Require.history(individualToUnit, "individual-to-unit");
    addAccess = Require.history(addAccess, "add-access");
  }

  public Optional<Fact<Change>> unitToIndividual(LocalDate on) {
    return Dated.on(on, unitToIndividual);
  }

  public Optional<Fact<Change>> individualToIndividual(LocalDate on) {
    return Dated.on(on, individualToIndividual);
  }

  public Optional<Fact<Change>> individualToUnit(LocalDate on) {
    return Dated.on(on, individualToUnit);
  }

  public Optional<Fact<AccessMatch>> addAccess(LocalDate on) {
    return Dated.on(on, addAccess);
  }
}
