package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * A paper, picture or proof that can be shown. Which one is asked for says {@link DocumentRule}.
 */
public record Document(
    String code, Text name, String source, Optional<String> note, Effective effective)
    implements Dated {
  public Document {
    Require.that(code.matches("[A-Z][A-Z_]*"), "`code` is capitals and underscores");
    Require.words(source, "source");
  }
}
