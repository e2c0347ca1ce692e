package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * Where a hosting provider keeps instances. A region that is missing is unknown, not refused.
 *
 * @param mainland whether it lies in mainland China; an instance elsewhere carries no filing
 */
public record Region(
    String code,
    Text name,
    Known mainland,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public Region {
    Require.that(code.matches("[a-z]{2}(-[a-z0-9]+)+"), "`code` looks like cn-hangzhou");
    Require.words(source, "source");
  }
}
