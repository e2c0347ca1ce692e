package icp.contracts;

import java.util.List;

/** The Kafka topics: one per owning service, versioned; a {@code .dlq} stands beside each. */
public final class Topics {
  public static final String FILINGS = "filings.v1";
  public static final String DOMAINS = "domains.v1";
  public static final String INSTANCES = "instances.v1";
  public static final String DOCUMENTS = "documents.v1";

  private Topics() {}

  /** Every topic, without the dead-letter topics. */
  public static List<String> all() {
    return List.of(FILINGS, DOMAINS, INSTANCES, DOCUMENTS);
  }
}
