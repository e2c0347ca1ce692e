package icp.platform.testing.access;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operations that a running service says it has. */
final class Described {
  private Described() {}

  static List<Operation> operations() {
    JsonPath document =
        given().get("/openapi?format=json").then().statusCode(200).extract().jsonPath();
    Map<String, Map<String, Object>> paths = document.getMap("paths");
    List<Operation> operations = new ArrayList<>();
    paths.forEach(
        (address, methods) ->
            methods.forEach((method, it) -> add(operations, address, method, it)));
    operations.sort(Comparator.comparing(Operation::address).thenComparing(Operation::method));
    return operations;
  }

  private static void add(
      List<Operation> operations, String address, String method, Object description) {
    if (description instanceof Map<?, ?> operation && operation.containsKey("operationId")) {
      operations.add(
          new Operation(
              (String) operation.get("operationId"), method.toUpperCase(Locale.ROOT), address));
    }
  }
}
