package icp.regulations;

import com.fasterxml.jackson.annotation.JsonProperty;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One upload: which roles it plays, and which documents are accepted for it.
 *
 * <p>An upload is made once however many roles it plays: the identity document of an individual is
 * one rule with three roles. Several accepted documents are alternatives, of which one is enough.
 *
 * @param reason what it is good for, in a sentence
 * @param when the case in which it is needed; empty where it always is
 * @param applies the same case for a machine; empty where only people can tell
 * @param template the code of the form that the suite fills for it; empty where there is none
 */
public record DocumentRule(
    String code,
    Text name,
    Text reason,
    Set<EntityKind> entityKinds,
    Set<DocumentRole> roles,
    DocumentStage stage,
    DocumentScope scope,
    List<AcceptedDocuments> accepts,
    Optional<Text> when,
    @JsonProperty("case") Optional<Case> applies,
    Optional<String> template,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public DocumentRule {
    Require.that(code.matches("[A-Z][A-Z_]*"), "`code` is capitals and underscores");
    Require.text(reason, "reason");
    entityKinds = Require.some(entityKinds, "entity-kinds");
    roles = Require.some(roles, "roles");
    accepts = List.copyOf(accepts);
    Require.that(
        applies.isEmpty() || when.isPresent(),
        "`case` says for a machine what `when` says: give both");
    template.ifPresent(form -> Require.words(form, "template"));
    Require.words(source, "source");
    everyResidencyOnce(accepts);
  }

  /** The codes of the documents of which a person of this residency shows one. */
  public List<String> accepted(Residency residency) {
    return accepts.stream()
        .filter(accepted -> accepted.residencies().contains(residency))
        .findFirst()
        .orElseThrow()
        .documents();
  }

  private static void everyResidencyOnce(List<AcceptedDocuments> accepts) {
    Set<Residency> open = EnumSet.allOf(Residency.class);
    for (AcceptedDocuments accepted : accepts) {
      Require.that(
          open.containsAll(accepted.residencies()), "`accepts` names a residency twice: keep one");
      open.removeAll(accepted.residencies());
    }
    Require.that(open.isEmpty(), "`accepts` names no document for " + open);
  }
}
