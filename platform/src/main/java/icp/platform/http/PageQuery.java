package icp.platform.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a list in pages; a resource method takes them as one bean. */
public class PageQuery {
  @Parameter(
      description = "Rows on a page.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "100",
              defaultValue = "20"))
  @QueryParam("limit")
  Integer limit;

  @Parameter(
      description = "`after` of the page before.",
      schema = @Schema(maxLength = 64, pattern = "^[A-Za-z0-9_-]+$"))
  @QueryParam("after")
  String after;

  /**
   * Which page is asked for.
   *
   * @throws icp.platform.problem.ProblemException 400 if a parameter is not what a page gave
   */
  public PageRequest request() {
    return PageRequest.of(limit, after);
  }
}
