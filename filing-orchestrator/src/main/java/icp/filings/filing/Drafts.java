package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.filings.order.FilingOrder;
import icp.filings.order.Ordering;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Map;

/** Applies a JSON Merge Patch (RFC 7396) to what the applicant has said so far. */
@ApplicationScoped
class Drafts {
  private final ObjectMapper json;
  private final FilingMessages messages;
  private final Validator validator;
  private final Ordering ordering;
  private final Timetable times;

  Drafts(
      ObjectMapper json,
      FilingMessages messages,
      Validator validator,
      Ordering ordering,
      Timetable times) {
    this.json = json;
    this.messages = messages;
    this.validator = validator;
    this.ordering = ordering;
    this.times = times;
  }

  /**
   * The filing with its facts patched.
   *
   * @throws icp.platform.problem.ProblemException 400 if what results is not of the facts' shape,
   *     or a value is out of bounds; all places at once
   */
  FilingState patched(FilingState filing, ObjectNode patch) {
    FilingFacts before = messages.read(filing.facts());
    FilingFacts changed = facts(merge(json.valueToTree(before), patch));
    FieldError[] errors =
        validator.validate(changed).stream().map(Drafts::error).toArray(FieldError[]::new);
    if (errors.length > 0) {
      throw Problems.malformed(errors);
    }
    FilingFacts kept = Consent.stamped(before.consent(), changed, times.now());
    FilingState patched = filing.withFacts(messages.write(kept));
    return filing.order().changes() ? patched.withOrder(order(patched, kept)) : patched;
  }

  /** Which papers a change is asked for depends on what it changes. */
  private FilingOrder order(FilingState filing, FilingFacts facts) {
    FilingOrder now = ordering.of(Submissions.subject(filing, facts)).order();
    return now.of(filing.order().certificate());
  }

  private FilingFacts facts(JsonNode merged) {
    try {
      return json.treeToValue(merged, FilingFacts.class);
    } catch (JsonProcessingException e) {
      throw Problems.malformed(e);
    }
  }

  private static FieldError error(ConstraintViolation<FilingFacts> violation) {
    return new FieldError(pointer(violation.getPropertyPath()), violation.getMessage());
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex());
      pointer.append(node.getKey() == null ? "" : "/" + node.getKey());
      pointer.append(node.getKind() == ElementKind.PROPERTY ? "/" + node.getName() : "");
    }
    return pointer.toString();
  }

  private static JsonNode merge(JsonNode target, ObjectNode patch) {
    ObjectNode merged = target instanceof ObjectNode object ? object : patch.objectNode();
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      if (field.getValue().isNull()) {
        merged.remove(field.getKey());
      } else if (field.getValue() instanceof ObjectNode inner) {
        merged.set(field.getKey(), merge(merged.path(field.getKey()), inner));
      } else {
        merged.set(field.getKey(), field.getValue());
      }
    }
    return merged;
  }
}
