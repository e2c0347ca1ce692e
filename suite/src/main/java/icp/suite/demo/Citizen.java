package icp.suite.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody of Beijing who files a website of their own: one identity document shows the filer, the
 * administrator and who answers for it, and Beijing's form confirms that it is their second domain
 * name.
 */
final class Citizen implements Filer {

  private static final Place HOME = new Place("11", "cn-beijing", "北京市", "", "朝阳区", "示例路3号楼2层201室");

  private static final Somebody SELF =
      new Somebody("李雷雷", CheckCharacters.withResidentCheck("11010519900307003"));

  @Override
  public String province() {
    return HOME.code();
  }

  @Override
  public String region() {
    return HOME.region();
  }

  @Override
  public List<Piece> pieces() {
    Map<String, Object> facts = new HashMap<>(SELF.reachable());
    facts.put("kind", "INDIVIDUAL");
    facts.put("certificateAddress", HOME.inFull());
    facts.put("mailingAddress", HOME.mailing());
    facts.put("domains", 2);
    return List.of(new Piece("entity", facts));
  }

  @Override
  public List<String> siteNames() {
    return List.of("小草读书札记");
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
        List.of("OTHER"),
        "remark",
        "个人读书札记，无留言功能。");
  }

  @Override
  public Map<String, Object> holder() {
    return Map.of(
        "holderName",
        SELF.name(),
        "holderKind",
        "INDIVIDUAL",
        "holderCertificateType",
        "RESIDENT_IDENTITY_CARD",
        "holderCertificateNumber",
        SELF.card());
  }

  @Override
  public Map<String, Map<String, Object>> printed(LocalDate today) {
    return Map.of("INDIVIDUAL_IDENTITY", SELF.printed(today));
  }

  @Override
  public List<String> forms() {
    return List.of("BJ_CONFIRM");
  }

  @Override
  public String number() {
    return SELF.card();
  }

  @Override
  public String personsTail() {
    return SELF.tail();
  }
}
