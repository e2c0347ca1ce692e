package icp.filings.register;

import icp.contracts.EntityKind;
import icp.contracts.OrderType;
import icp.filings.register.Inquiry.Party;
import icp.filings.register.Recorded.Match;
import icp.filings.register.Registered.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Has nothing against anybody but by the sandbox values of the package. */
final class SimulatedRegisters
    implements MinistryRecord, CreditRegister, PhoneRegister, Blacklist, OpenWebsites {
  private static final List<String> RECORDED = List.of("已备", "外省", "旧证", "空壳");
  private static final String ELSEWHERE = "上海";
  private static final String SHANGHAI = "31";
  private static final String BEIJING = "11";

  @Override
  public Reply<Recorded> recorded(Inquiry inquiry) {
    if (says(inquiry, "失联")) {
      return Reply.silent("sandbox name");
    }
    return Reply.told(
        new Recorded(
            isRecorded(inquiry) ? List.of(entity(inquiry)) : List.of(),
            inquiry.order() == OrderType.ADD_ACCESS ? sites(inquiry) : List.of(),
            says(inquiry, "在途"),
            says(inquiry, "占人")));
  }

  /** Whoever files not for the first time is on record. */
  private static boolean isRecorded(Inquiry inquiry) {
    return inquiry.order() != OrderType.FIRST_FILING
        || RECORDED.stream().anyMatch(value -> says(inquiry, value));
  }

  private static List<Recorded.Site> sites(Inquiry inquiry) {
    return inquiry.sites().stream()
        .map(site -> new Recorded.Site(site.domain(), false, false, Match.SAME, Match.SAME))
        .toList();
  }

  private static Recorded.Entity entity(Inquiry inquiry) {
    String other = inquiry.province().equals(SHANGHAI) ? BEIJING : SHANGHAI;
    return new Recorded.Entity(
        "沪ICP备2024000001号",
        says(inquiry, "外省") ? other : inquiry.province(),
        false,
        says(inquiry, "空壳") ? 0 : 1,
        Match.SAME,
        says(inquiry, "旧证") ? Match.OTHER : Match.SAME,
        Match.SAME,
        Match.SAME,
        Match.SAME,
        Match.SAME);
  }

  @Override
  public Reply<Optional<Registered>> registered(Inquiry inquiry) {
    if (says(inquiry, "失联")) {
      return Reply.silent("sandbox name");
    }
    return Reply.told(says(inquiry, "无此") ? Optional.empty() : Optional.of(enterprise(inquiry)));
  }

  private static Registered enterprise(Inquiry inquiry) {
    Party entity = inquiry.entity();
    String representative = inquiry.representing().map(Party::name).orElse(null);
    return new Registered(
        says(inquiry, "异名") ? ELSEWHERE + entity.name() : entity.name(),
        says(inquiry, "异址") ? ELSEWHERE + "1号" : entity.certificateAddress(),
        says(inquiry, "吊销") ? Status.REVOKED : Status.ACTIVE,
        says(inquiry, "异常"),
        says(inquiry, "异人") ? ELSEWHERE : representative);
  }

  @Override
  public Reply<Set<String>> ofAnother(Inquiry inquiry) {
    if (says(inquiry, "失联")) {
      return Reply.silent("sandbox name");
    }
    return Reply.told(
        says(inquiry, "占号")
            ? inquiry.reachable().stream().map(Party::mobile).collect(Collectors.toSet())
            : Set.of());
  }

  @Override
  public Reply<Set<Listed>> listed(Inquiry inquiry) {
    if (says(inquiry, "失联")) {
      return Reply.silent("sandbox name");
    }
    boolean person = inquiry.kind() == EntityKind.INDIVIDUAL;
    return Reply.told(
        says(inquiry, "黑名")
            ? EnumSet.of(person ? Listed.PERSON : Listed.ENTITY)
            : EnumSet.noneOf(Listed.class));
  }

  @Override
  public Reply<List<Page>> pages(Inquiry inquiry) {
    if (says(inquiry, "失联")) {
      return Reply.silent("sandbox name");
    }
    return Reply.told(inquiry.filed().stream().map(site -> page(inquiry, site)).toList());
  }

  private static Page page(Inquiry inquiry, FiledSite site) {
    String foot = says(inquiry, "无号") ? "" : site.number();
    String href = says(inquiry, "无链") ? "/" : "https://beian.miit.gov.cn/";
    return new Page(
        site.domain(),
        !says(inquiry, "未开"),
        site.name(),
        inquiry.entity().name() + " " + foot,
        List.of(new Page.Link(foot, href)));
  }

  private static boolean says(Inquiry inquiry, String value) {
    return inquiry.sites().stream().anyMatch(site -> site.name().contains("【" + value + "】"));
  }
}
