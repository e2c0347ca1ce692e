package icp.suite.client;

import com.fasterxml.jackson.databind.JsonNode;

/** The filing event log, as an operator has it proved, part by part. */
public final class LogProof {

  /** That it is the log that was written. */
  public static final String CHAINS = "chains";

  /** That it comes to the filings' rows. */
  public static final String ROWS = "rows";

  private final Api api;
  private final Account operator;
  private final String proofs;

  public LogProof(Api api, Account operator, Addresses addresses) {
    this.api = api;
    this.operator = operator;
    this.proofs = addresses.filings() + "/v1/log-proofs/";
  }

  /**
   * What was read.
   *
   * @param untold how many filings' logs do not tell of every column
   * @param fault the first thing that is wrong, in words; null for nothing
   */
  public record Read(long lines, long filings, long untold, String fault) {
    private static final Read NOTHING = new Read(0, 0, 0, null);

    private Read and(JsonNode part) {
      return new Read(
          lines + part.path("lines").asLong(),
          filings + part.path("filings").asLong(),
          untold + part.path("untold").asLong(),
          part.path("fault").isObject() ? words(part.path("fault")) : null);
    }

    private static String words(JsonNode fault) {
      return "filing %s, line %d, %s: %s"
          .formatted(
              fault.path("filingId").asText(),
              fault.path("sequence").asLong(),
              fault.path("kind").asText(),
              fault.path("detail").asText());
    }
  }

  /**
   * Has all of it proved, or up to the first fault.
   *
   * @param what {@link #CHAINS} or {@link #ROWS}
   */
  public Read prove(String what) {
    Read read = Read.NOTHING;
    String after = "";
    while (after != null) {
      Call call = Call.of("prove the log's " + what, operator).post(proofs + what + after);
      JsonNode part = api.call(call, 200).json();
      read = read.and(part);
      after = part.path("next").isTextual() ? "?after=" + part.path("next").asText() : null;
    }
    return read;
  }
}
