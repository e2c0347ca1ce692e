package icp.suite.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A software company of Zhejiang that files a website of its own. */
final class SoftwareCompany implements Filer {

  private static final Company COMPANY = Company.SOFTWARE;

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
    return List.of("云杉园艺", "云杉花木");
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
        List.of("UNIT_PORTAL"));
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
  public String number() {
    return COMPANY.licence();
  }

  @Override
  public String personsTail() {
    return COMPANY.leader().tail();
  }
}
