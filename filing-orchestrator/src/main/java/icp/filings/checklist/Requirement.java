package icp.filings.checklist;

import icp.contracts.EntityKind;
import icp.contracts.Part;
import icp.regulations.FieldAsk;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a filing has to meet.
 *
 * @param id its key in the bundles {@code checklist}
 * @param part whose owner examines it
 * @param kinds the entities of which it is asked
 * @param asks the asks of the book that make a province ask for it; empty where all provinces do
 * @param fields JSON pointers that have to be there; below a website they begin at the website
 * @param codes the findings that say it is not met, or that somebody has to look; {@link #ANY} for
 *     all of its part
 * @param ofEachWebsite whether it is asked of each website by itself
 * @param ofTrades whether it is asked only where the words name a trade that needs an approval
 */
record Requirement(
    String id,
    Part part,
    Set<EntityKind> kinds,
    Set<FieldAsk> asks,
    List<String> fields,
    Set<String> codes,
    boolean ofEachWebsite,
    boolean ofTrades) {
  private static final String ANY = "*";

  static Requirement of(Part part, String id) {
    return new Requirement(
        id, part, EnumSet.allOf(EntityKind.class), Set.of(), List.of(), Set.of(), false, false);
  }

  static Requirement ofEachWebsite(Part part, String id) {
    return new Requirement(
        id, part, EnumSet.allOf(EntityKind.class), Set.of(), List.of(), Set.of(), true, false);
  }

  Requirement only(EntityKind kind) {
    return new Requirement(
        id, part, EnumSet.of(kind), asks, fields, codes, ofEachWebsite, ofTrades);
  }

  Requirement where(FieldAsk... any) {
    return new Requirement(id, part, kinds, Set.of(any), fields, codes, ofEachWebsite, ofTrades);
  }

  Requirement needs(String... pointers) {
    return new Requirement(
        id, part, kinds, asks, List.of(pointers), codes, ofEachWebsite, ofTrades);
  }

  Requirement seenBy(String... findings) {
    return new Requirement(
        id, part, kinds, asks, fields, Set.of(findings), ofEachWebsite, ofTrades);
  }

  Requirement seenByAnyFinding() {
    return seenBy(ANY);
  }

  /** Whether it is asked of each document by itself, once it is known which are asked for. */
  boolean ofEachDocument() {
    return part == Part.DOCUMENTS;
  }

  /** Whether a finding is about it. */
  boolean sees(String code) {
    return codes.contains(code) || codes.contains(ANY);
  }

  Requirement ofRecognisedTrades() {
    return new Requirement(id, part, kinds, asks, fields, codes, ofEachWebsite, true);
  }
}
