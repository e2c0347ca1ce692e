package icp.suite.client;

import com.fasterxml.jackson.databind.JsonNode;

/** The audit of a service, as an operator has it proved, part by part. */
public final class AuditProof {

  private final Api api;
  private final Account operator;

  public AuditProof(Api api, Account operator) {
    this.api = api;
    this.operator = operator;
  }

  /**
   * What was read.
   *
   * @param head the last number that is as it was written, and the hash up to it
   * @param fault the first row that is wrong, in words; null for none
   */
  public record Read(long entries, String head, String fault) {
    private Read and(JsonNode part) {
      return new Read(
          entries + part.path("entries").asLong(),
          part.path("number").asLong() + " " + part.path("hash").asText(),
          part.path("fault").isObject() ? words(part.path("fault")) : null);
    }

    private static String words(JsonNode fault) {
      String entry =
          fault.path("entry").isTextual() ? " (entry " + fault.path("entry").asText() + ")" : "";
      return "row %d%s, %s: %s"
          .formatted(
              fault.path("number").asLong(),
              entry,
              fault.path("kind").asText(),
              fault.path("detail").asText());
    }
  }

  /**
   * Has all of a service's audit proved, or up to the first fault.
   *
   * @param service where its API is
   */
  public Read prove(String service) {
    Read read = new Read(0, "", null);
    String after = "";
    while (after != null) {
      Call call = Call.of("prove the audit", operator).post(service + "/v1/audit-proofs" + after);
      JsonNode part = api.call(call, 200).json();
      read = read.and(part);
      after = part.path("next").isNumber() ? "?after=" + part.path("next").asLong() : null;
    }
    return read;
  }
}
