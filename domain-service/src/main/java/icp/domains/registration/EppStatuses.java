package icp.domains.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statuses of a domain name: RFC 5731 section 2.3, RFC 3915 section 3.1, and RDAP's spelling of
 * them by RFC 8056 ({@code server hold} for {@code serverHold}, {@code active} for {@code ok}).
 */
final class EppStatuses {
  static final String SPELLED =
      "As EPP (`serverHold`) or RDAP (`server hold`) spells them; absent: not told, empty: none.";
  static final String GIVE = "Give a status of RFC 5731 or RFC 3915, such as clientHold";

  private static final Set<String> EPP =
      Set.of(
          "ok",
          "inactive",
          "linked",
          "clientDeleteProhibited",
          "serverDeleteProhibited",
          "clientHold",
          "serverHold",
          "clientRenewProhibited",
          "serverRenewProhibited",
          "clientTransferProhibited",
          "serverTransferProhibited",
          "clientUpdateProhibited",
          "serverUpdateProhibited",
          "pendingCreate",
          "pendingDelete",
          "pendingRenew",
          "pendingTransfer",
          "pendingUpdate",
          "addPeriod",
          "autoRenewPeriod",
          "renewPeriod",
          "transferPeriod",
          "redemptionPeriod",
          "pendingRestore");

  private static final Map<String, String> SPELLINGS = spellings();

  private EppStatuses() {}

  /** Where in the list those stand that are no status; null has none. */
  static List<Integer> unknown(List<String> statuses) {
    int given = statuses == null ? 0 : statuses.size();
    return IntStream.range(0, given).filter(n -> !known(statuses.get(n))).boxed().toList();
  }

  private static boolean known(String status) {
    return status != null && SPELLINGS.containsKey(status.toLowerCase(Locale.ROOT));
  }

  /**
   * @param statuses each of them known; or null
   * @return EPP's spelling, each once, in one order; null for null
   */
  static Set<String> normalised(Collection<String> statuses) {
    return statuses == null
        ? null
        : statuses.stream()
            .map(status -> SPELLINGS.get(status.toLowerCase(Locale.ROOT)))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    for (String status : EPP) {
      spellings.put(status.toLowerCase(Locale.ROOT), status);
      spellings.put(status.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT), status);
    }
    spellings.put("active", "ok");
    spellings.put("associated", "linked");
    return spellings;
  }
}
