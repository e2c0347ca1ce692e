package icp.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed description of a service's API is the one that it serves: a change of the API is a
 * diff. Run with {@code -Dopenapi.update=true} to write it anew. A service's test extends this and
 * is a {@code @QuarkusTest}.
 */
public abstract class OpenApiSnapshot {
  /** The service's folder, which names the file {@code docs/openapi/<service>.yaml}. */
  protected abstract String service();

  @Test
  void theCommittedDescriptionIsTheServedOne() throws IOException {
    // Given
    Path file = Path.of("..", "docs", "openapi", service() + ".yaml");

    // When
    String served = given().get("/openapi?format=yaml").then().statusCode(200).extract().asString();

    // Then
    if (Boolean.getBoolean("openapi.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, served);
    }
    assertThat(served).isEqualTo(Files.readString(file));
  }
}
