package icp.suite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A company of Guangdong whose name speaks of finance: it names its approval, and commits itself on
 * the form that Guangdong alone asks for.
 */
final class GuaranteeCompany implements Filer {

  private static final Company COMPANY = Company.GUARANTEES;

  @Override
  public String province() {
    return COMPANY.addressed().code();
  }

  @Override
  public String region() {
    return COMPANY.addressed().region();
  }

  @Override
  public List<Piece> pieces() {
    return COMPANY.pieces();
  }

  @Override
  public List<String> siteNames() {
    return List.of("云杉示例融资担保");
  }

  @Override
  public Map<String, Object> website(String name, String domain, String instanceId) {
    return Map.of(
        "name",
        name,
        "domain",
        domain,
        "instanceId",
        instanceId,
        "contents",
        List.of("UNIT_PORTAL"),
        "preApprovals",
        List.of(
            Map.of(
                "trade", "FIN_EQUITY",
                "document", "融资担保业务经营许可证",
                "number", "粤示例0001号",
                "authority", "广东省地方金融管理局")));
  }

  @Override
  public Map<String, Object> holder() {
    return COMPANY.holder();
  }

  @Override
  public Map<String, Map<String, Object>> printed(LocalDate today) {
    return COMPANY.printed(today);
  }

  @Override
  public List<String> forms() {
    return List.of("GD_FINANCE");
  }

  @Override
  public String number() {
    return COMPANY.licence();
  }

  @Override
  public String personsTail() {
    return COMPANY.leader().tail();
  }
}
