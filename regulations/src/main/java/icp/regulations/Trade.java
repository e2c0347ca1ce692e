package icp.regulations;

import icp.contracts.Text;
import java.util.List;
import java.util.Optional;

/**
 * A trade, and the words in a name that hint at it.
 *
 * @param words that hint at it
 * @param approvals codes of {@link PreApproval}s whose keywords hint at it, too
 * @param except longer words that have one of those in them and mean something else
 */
public record Trade(
    String code,
    Text name,
    List<String> words,
    List<String> approvals,
    List<String> except,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  static final String FILE = "trades.yaml";

  public Trade {
    Require.code(code);
    Require.text(name, "name");
    words = Require.distinct(words, "words");
    approvals = Require.distinct(approvals, "approvals");
    except = Require.distinct(except, "except");
    Require.that(
        !words.isEmpty() || !approvals.isEmpty(), "`words` or `approvals` must name something");
    Require.words(source, "source");
  }
}
