package icp.filings.register;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.contracts.UnitNature;
import icp.filings.register.Blacklist.Listed;
import icp.filings.register.Inquiry.Party;
import icp.filings.register.Inquiry.Site;
import icp.filings.register.Recorded.Match;
import icp.filings.register.Registered.Status;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A filing that all registers have nothing against, to be spoilt. */
final class Example {
  static final String NAME = "杭州云杉软件有限公司";
  static final String ADDRESS = "浙江省杭州市西湖区文三路1号2层201室";
  static final String LEADER = "/legalRepresentative";
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  String province = "33";
  OrderType order = OrderType.FIRST_FILING;
  boolean individual;
  String entityName = NAME;
  String address = ADDRESS;
  Reply<Recorded> recorded = Reply.told(Recorded.NOTHING);
  Reply<Optional<Registered>> registered = Reply.told(Optional.of(asRegistered(NAME, ADDRESS)));
  Reply<Set<String>> phones = Reply.told(Set.of());
  Reply<Set<Listed>> listed = Reply.told(Set.of());
  Reply<List<Page>> pages = Reply.told(List.of());
  List<FiledSite> filed = List.of();
  Set<Trait> met = Set.of();
  List<Site> sites = List.of(new Site("/website", "yunshan.cn", "云杉园艺"));
  private final List<Recorded.Entity> entities = new ArrayList<>();
  private Recorded.Entity supposed;
  private final List<Recorded.Site> onRecord = new ArrayList<>();

  static Registered asRegistered(String name, String address) {
    return new Registered(name, address, Status.ACTIVE, false, "李雷");
  }

  Example in(String code) {
    province = code;
    return this;
  }

  Example ordering(OrderType type) {
    order = type;
    return this;
  }

  Example individual() {
    individual = true;
    entityName = "李雷";
    registered = Reply.told(Optional.empty());
    return this;
  }

  Example registeredAs(Registered found) {
    registered = Reply.told(Optional.ofNullable(found));
    return this;
  }

  Example standing(Status status, boolean abnormal) {
    return registeredAs(new Registered(NAME, ADDRESS, status, abnormal, "李雷"));
  }

  /** A website that is filed already, and what its page shows. */
  Example showing(Page page) {
    filed = List.of(new FiledSite("garden.cn", "云杉花园", province, "浙ICP备2024000001号-1"));
    pages = Reply.told(List.of(page));
    return this;
  }

  /** The page of a website that is as it should be, with more text on it. */
  static Page page(String more) {
    return page("云杉花园", more, "浙ICP备2024000001号-1", "https://beian.miit.gov.cn/");
  }

  static Page page(String title, String more, String number, String href) {
    return new Page(
        "garden.cn", true, title, more + " " + number, List.of(new Page.Link(number, href)));
  }

  /** One more entity on record, or this one in the place of the supposed one. */
  Example recorded(Recorded.Entity entity) {
    entities.remove(supposed);
    entities.add(entity);
    return record(false, false);
  }

  /** An entity on record until another is named. */
  Example supposing(Recorded.Entity entity) {
    supposed = entity;
    entities.add(entity);
    return record(false, false);
  }

  Example websiteOnRecord(boolean here, Match ofEntity, Match name) {
    onRecord.add(new Recorded.Site("YUNSHAN.cn", here, false, ofEntity, name));
    return record(false, false);
  }

  Example record(boolean underWay, boolean leaderOfAnother) {
    recorded = Reply.told(new Recorded(entities, onRecord, underWay, leaderOfAnother));
    return this;
  }

  /** What is on record of it where all is as it is filed. */
  static OnRecord same() {
    return new OnRecord();
  }

  /** An entity on record, to be spoilt. */
  static final class OnRecord {
    private String number = "浙ICP备2024000001号";
    private String province = "33";
    private boolean cancelled;
    private int websites = 1;
    private Match name = Match.SAME;
    private Match certificate = Match.SAME;
    private Match address = Match.SAME;
    private Match leader = Match.SAME;
    private Match siteLeader = Match.SAME;
    private Match mobile = Match.SAME;

    OnRecord numbered(String other) {
      number = other;
      return this;
    }

    OnRecord in(String code) {
      province = code;
      return this;
    }

    OnRecord cancelled() {
      cancelled = true;
      return this;
    }

    OnRecord without() {
      websites = 0;
      return this;
    }

    OnRecord name(Match match) {
      name = match;
      return this;
    }

    OnRecord certificate(Match match) {
      certificate = match;
      return this;
    }

    OnRecord address(Match match) {
      address = match;
      return this;
    }

    OnRecord leader(Match match) {
      leader = match;
      return this;
    }

    OnRecord siteLeader(Match match) {
      siteLeader = match;
      return this;
    }

    OnRecord mobile(Match match) {
      mobile = match;
      return this;
    }

    Recorded.Entity made() {
      return new Recorded.Entity(
          number,
          province,
          cancelled,
          websites,
          name,
          certificate,
          address,
          leader,
          siteLeader,
          mobile);
    }
  }

  Inquiry inquiry() {
    Party entity =
        individual
            ? person("/entity")
            : new Party(
                "/entity",
                entityName,
                CertificateType.BUSINESS_LICENCE,
                "91330106MA27XK8W42",
                address,
                null);
    Party leader = individual ? entity : person(LEADER);
    return new Inquiry(
        UUID.fromString("0192f5a0-0000-7000-8000-0000000000aa"),
        province,
        individual ? EntityKind.INDIVIDUAL : EntityKind.ORGANISATION,
        individual ? null : UnitNature.ENTERPRISE,
        order,
        entity,
        leader,
        leader,
        individual ? null : leader,
        sites,
        filed);
  }

  private Party person(String pointer) {
    return new Party(
        pointer,
        "李雷",
        CertificateType.RESIDENT_IDENTITY_CARD,
        "330102199003070019",
        null,
        "13800000001");
  }

  List<Finding> findings() {
    return RegisterRules.judge(
        new RegisterCase(
            inquiry(), new Answers(recorded, registered, phones, listed, pages), met, BOOK, TODAY));
  }
}
