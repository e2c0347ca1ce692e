package icp.filings.proof;

import icp.contracts.CheckAnswered;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.contracts.VerificationDecided;
import icp.contracts.VerificationDecided.Method;
import icp.filings.filing.FilingDriver;
import icp.filings.filing.FilingHands;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the owners of the parts answer: in any order, twice, late, never, of another revision. */
@ApplicationScoped
class Examiners {
  private static final List<Part> ASKED = FilingDriver.ASKED.stream().sorted().toList();

  private final FilingHands filings;

  Examiners(FilingHands filings) {
    this.filings = filings;
  }

  void answer(Watched filing, Chance chance, boolean fit) {
    List<CheckAnswered> answers = new ArrayList<>();
    Part unfit = fit ? null : chance.one(ASKED);
    for (Part part : ASKED) {
      answers.add(answer(filing, chance, part, part == unfit));
    }
    if (chance.of(6)) {
      answers.remove(chance.below(answers.size()));
    }
    if (chance.of(6)) {
      answers.add(chance.one(answers));
    }
    if (chance.of(10)) {
      answers.add(answer(filing, chance, Part.FACTS, true));
    }
    chance.shuffle(answers);
    if (chance.of(3)) {
      answers.forEach(answer -> filings.answer(List.of(answer)));
    } else {
      filings.answer(answers);
    }
  }

  /** Looks again at what is filed, and sees an end come near. */
  void warn(Watched filing, Chance chance) {
    Text text = new Text("m", "m");
    Part part = chance.of(2) ? Part.DOMAIN : Part.INSTANCE;
    String code = "part-ends-" + chance.below(1000);
    Finding ends = new Finding(code, part, "", Severity.WARNING, text, text, "s");
    filings.answer(
        List.of(
            new CheckAnswered(
                chance.id(filing),
                chance.revision(filing),
                part,
                List.of(ends),
                null,
                "the book of the walk")));
  }

  private static CheckAnswered answer(Watched filing, Chance chance, Part part, boolean unfit) {
    return new CheckAnswered(
        chance.id(filing),
        chance.revision(filing),
        part,
        unfit ? List.of(blocker(part)) : List.of(),
        part == Part.INSTANCE && !unfit
            ? new TreeMap<>(Map.of(1, "number-" + chance.below(1000)))
            : null,
        "the book of the walk");
  }

  private static Finding blocker(Part part) {
    Text text = new Text("m", "m");
    return new Finding("part-unfit", part, "", Severity.BLOCKER, text, text, "s");
  }

  void decide(Watched filing, Chance chance, boolean passed) {
    UUID id = chance.id(filing);
    int revision = chance.revision(filing);
    Method method = chance.of(2) ? Method.FACE : Method.BACKDROP;
    List<VerificationDecided> decided = new ArrayList<>();
    decided.add(new VerificationDecided(id, revision, method, passed));
    if (chance.of(6)) {
      decided.add(new VerificationDecided(id, revision, method, chance.of(2)));
    }
    filings.decide(decided);
  }
}
