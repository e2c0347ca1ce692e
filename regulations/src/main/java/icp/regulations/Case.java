package icp.regulations;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The case in which a document is needed, as a machine reads it; its words stand beside it as
 * {@code when}. All conditions that are given must hold. What the facts do not tell is not known,
 * which is never taken for a yes.
 *
 * @param natures the unit is of one of these natures
 * @param trades its words hint at one of these trades. A hint is a yes; that there is none proves
 *     nothing, since the words are not all that a website shows
 * @param domains it has so many domain names
 * @param standIn somebody acts in place of the legal representative in one of these capacities
 * @param representativeResidencies the legal representative resides in one of these places
 * @param localIdentity whether the identity document of the individual is of the province
 * @param renamed whether the filing changes the name of an entity on record
 */
public record Case(
    Optional<Set<UnitNature>> natures,
    Optional<List<String>> trades,
    Optional<DomainCount> domains,
    Optional<Set<StandIn>> standIn,
    Optional<Set<Residency>> representativeResidencies,
    Optional<Known> localIdentity,
    Optional<Known> renamed) {
  public Case {
    natures = natures.map(some -> Require.some(some, "natures"));
    trades = trades.map(some -> Require.distinct(some, "trades"));
    standIn = standIn.map(some -> Require.some(some, "stand-in"));
    representativeResidencies =
        representativeResidencies.map(some -> Require.some(some, "representative-residencies"));
    Require.that(
        localIdentity.filter(Known.UNKNOWN::equals).isEmpty(), "`local-identity` is yes or no");
    Require.that(renamed.filter(Known.UNKNOWN::equals).isEmpty(), "`renamed` is yes or no");
    boolean empty =
        Stream.of(
                natures,
                trades,
                domains,
                standIn,
                representativeResidencies,
                localIdentity,
                renamed)
            .allMatch(Optional::isEmpty);
    Require.that(!empty, "`case` says nothing: give a condition or leave it out");
  }

  /** Whether these facts are such a case. */
  public Known of(DocumentFacts facts) {
    List<Known> answers = new ArrayList<>();
    natures.ifPresent(some -> answers.add(isOf(some, facts)));
    trades.ifPresent(some -> answers.add(hintsAt(some, facts)));
    domains.ifPresent(count -> answers.add(count.of(facts.domains())));
    standIn.ifPresent(some -> answers.add(StandIn.any(some, facts)));
    representativeResidencies.ifPresent(some -> answers.add(residesIn(some, facts)));
    localIdentity.ifPresent(wanted -> answers.add(is(wanted, facts.localIdentity())));
    renamed.ifPresent(wanted -> answers.add(is(wanted, facts.renamed())));
    return Known.all(answers);
  }

  /** A certificate that does not tell the nature proves none. */
  private static Known isOf(Set<UnitNature> natures, DocumentFacts facts) {
    if (facts.entityKind() == EntityKind.INDIVIDUAL) {
      return Known.NO;
    }
    boolean untold = facts.nature() == null || facts.nature() == UnitNature.OTHER;
    return untold && !natures.contains(UnitNature.OTHER)
        ? Known.UNKNOWN
        : Known.of(natures.contains(facts.nature()));
  }

  private static Known hintsAt(List<String> trades, DocumentFacts facts) {
    return trades.stream().anyMatch(facts.trades()::contains) ? Known.YES : Known.UNKNOWN;
  }

  /** Of a legal representative who does not act, the facts tell nothing. */
  private static Known residesIn(Set<Residency> places, DocumentFacts facts) {
    return facts.leaderIsRepresentative()
        ? Known.of(places.contains(facts.entityResidency()))
        : Known.UNKNOWN;
  }

  private static Known is(Known wanted, Boolean said) {
    return said == null ? Known.UNKNOWN : Known.of(said == (wanted == Known.YES));
  }

  /** Codes of the trades that it names. */
  List<String> namedTrades() {
    return trades.orElse(List.of());
  }

  /** In words, as a difference between two books tells it. */
  @Override
  public String toString() {
    List<String> words = new ArrayList<>();
    natures.ifPresent(some -> words.add("the unit is one of " + some));
    trades.ifPresent(some -> words.add("its words hint at one of " + some));
    domains.ifPresent(count -> words.add(count.toString()));
    standIn.ifPresent(some -> words.add("not the legal representative acts as one of " + some));
    representativeResidencies.ifPresent(
        some -> words.add("the legal representative resides in one of " + some));
    localIdentity.ifPresent(
        wanted ->
            words.add(
                "the identity document is "
                    + (wanted == Known.YES ? "of the province" : "from elsewhere")));
    renamed.ifPresent(
        wanted ->
            words.add(
                "the filing changes "
                    + (wanted == Known.YES ? "the name on record" : "no name on record")));
    return String.join(" and ", words);
  }
}
