package icp.bench.contender;

import java.util.List;
import java.util.UUID;

/**
 * Takes filings through the same process: it begins, three checks answer in any order, a person
 * approves, a face is verified. Each step is durable before its call returns. Called by many
 * clients at once, for each filing by one.
 */
interface Contender extends AutoCloseable {

  /** So many facts has a filing, as one JSON document. */
  String FACTS =
      """
      {"province":"33","kind":"INDIVIDUAL","name":"李雷雷","certificateType":"RESIDENT_IDENTITY_CARD",\
      "certificateNumber":"11010519900307003X","mobile":"13800000000","domain":"bench.example",\
      "instance":"i-bench"}""";

  /** Who answers a check. */
  enum Check {
    DOMAIN,
    INSTANCE,
    DOCUMENTS
  }

  void begin(UUID filing) throws Exception;

  void answer(UUID filing, Check check) throws Exception;

  /** All answers, in an order; who is told of them by messages need not wait between them. */
  default void answers(UUID filing, List<Check> order) throws Exception {
    for (Check check : order) {
      answer(filing, check);
    }
  }

  void approve(UUID filing) throws Exception;

  void verify(UUID filing) throws Exception;

  /** How many filings the database holds at the end of the process. */
  long completed() throws Exception;

  @Override
  void close() throws Exception;
}
