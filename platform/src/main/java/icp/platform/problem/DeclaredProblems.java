package icp.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Declares the problems that any operation may answer with, so that no resource repeats them. */
public class DeclaredProblems implements OASFilter {
  private static final Map<String, String> EVERYWHERE =
      new TreeMap<>(
          Map.of(
              "400", "The request is malformed; `errors` says where.",
              "401", "There is no valid token.",
              "403", "The caller's roles do not allow it.",
              "404", "There is none, or it belongs to another account.",
              "429", "Too many requests of late; `Retry-After` says when to try again.",
              "500", "A mistake of ours.",
              "503", "Not available just now; `Retry-After` says when to try again."));

  private static final Map<String, String> WITH_BODY =
      new TreeMap<>(
          Map.of(
              "413", "The body is too large.",
              "415", "The body's media type is not taken."));

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getPaths() == null) {
      return;
    }
    api.getComponents().addSchema("Problem", problem());
    api.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.values().stream())
        .forEach(DeclaredProblems::declare);
  }

  private static void declare(Operation operation) {
    EVERYWHERE.forEach((status, text) -> declare(operation, status, text));
    if (operation.getRequestBody() != null) {
      WITH_BODY.forEach((status, text) -> declare(operation, status, text));
    }
  }

  private static void declare(Operation operation, String status, String text) {
    APIResponse declared = operation.getResponses().getAPIResponse(status);
    APIResponse response =
        declared == null ? OASFactory.createAPIResponse().description(text) : declared;
    if (response.getContent() == null) {
      response.setContent(content());
    }
    operation.getResponses().addAPIResponse(status, response);
  }

  private static Content content() {
    Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createContent()
        .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference));
  }

  /** Written out here: no operation returns a problem by type, so that nothing else declares it. */
  private static Schema problem() {
    return object("Problem details, RFC 9457.")
        .addProperty("type", text(200, "Address of the problem's description."))
        .addProperty("title", text(200, "The problem in a few words, in the caller's language."))
        .addProperty("status", integer())
        .addProperty("detail", text(2000, "What is the case and what to change."))
        .addProperty("instance", text(2000, "The request's path."))
        .addProperty("code", text(100, "Stable code, never translated."))
        .addProperty("errors", array("The places of a malformed request.", error()))
        .addProperty(
            "findings", array("Every reason why a well-formed request is refused.", object("")))
        .addProperty("state", object("What the resource is like now."))
        .required(List.of("type", "title", "status", "detail", "instance", "code"));
  }

  private static Schema error() {
    return object("One place of the request.")
        .addProperty("field", text(500, "JSON pointer, or a header's or parameter's name."))
        .addProperty("detail", text(500, "What to give instead."));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  private static Schema array(String description, Schema items) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.ARRAY)
        .maxItems(1000)
        .description(description)
        .items(items);
  }

  private static Schema text(int most, String description) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.STRING)
        .maxLength(most)
        .description(description);
  }

  private static Schema integer() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.INTEGER)
        .format("int32")
        .description("The HTTP status.");
  }
}
