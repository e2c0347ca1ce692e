package icp.regulations;

import icp.contracts.Text;
import java.util.List;
import java.util.Optional;

/**
 * A trade that needs an approval before its website is filed.
 *
 * @param trigger what makes a website need it
 * @param keywords words in a name or a business scope that hint at it; they prove nothing
 * @param authority who approves; empty where no source says
 * @param document the approval; empty where no source names it
 * @param provinces where it is still needed, if not everywhere
 */
public record PreApproval(
    String code,
    Text industry,
    Text trigger,
    List<String> keywords,
    Optional<Text> authority,
    Optional<Text> document,
    PreApprovalStatus status,
    List<String> provinces,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  static final String FILE = "pre-approvals.yaml";

  public PreApproval {
    Require.code(code);
    Require.text(industry, "industry");
    Require.text(trigger, "trigger");
    keywords = Require.distinct(keywords, "keywords");
    provinces = Require.provinces(provinces, "provinces");
    Require.that(
        status.namesProvinces() != provinces.isEmpty(),
        "`provinces` are named with IN_PROVINCES and ABOLISHED_ELSEWHERE, and with these only");
    Require.words(source, "source");
  }

  /** Whether a source says that it is needed in a province. */
  public Known neededIn(String province) {
    if (status == PreApprovalStatus.IN_FORCE || provinces.contains(province)) {
      return Known.YES;
    }
    return status == PreApprovalStatus.IN_PROVINCES ? Known.UNKNOWN : Known.NO;
  }
}
