package icp.filings.administration;

import icp.contracts.OrderType;
import icp.filings.filing.FilingFacts;
import java.util.List;
import java.util.UUID;

/** Whoever brings an order to a provincial administration. What it decides comes by itself. */
interface Administration {
  /**
   * Hands an order in. The same order may come more than once, with the same key.
   *
   * @return what the administration knows it by; at most 100 characters, or null
   * @throws NotTakenException if it cannot be said that the order was taken
   */
  String submit(Order order);

  /**
   * What is handed in.
   *
   * @param revision of which the filing it is
   * @param type what is ordered
   * @param numbers the ICP numbers of what it changes or gives up; none for a new filing
   */
  record Order(
      UUID filingId, int revision, OrderType type, List<String> numbers, FilingFacts facts) {
    /** The same for the same submission, however often it is sent. */
    String key() {
      return filingId + "/" + revision;
    }

    /** Nothing of the facts belongs into a log. */
    @Override
    public String toString() {
      return key();
    }
  }

  /** It cannot be said that an order was taken; why, in words without personal data. */
  final class NotTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTakenException(String why) {
      super(why);
    }
  }
}
