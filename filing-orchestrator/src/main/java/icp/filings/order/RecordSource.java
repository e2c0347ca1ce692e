package icp.filings.order;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where it is known what is filed. */
public interface RecordSource {
  /**
   * What is known about some filings, by their ids; one entry for each. Costs the same number of
   * statements however many they are.
   */
  Map<UUID, KnownRecords> of(Collection<Sought> sought);
}
