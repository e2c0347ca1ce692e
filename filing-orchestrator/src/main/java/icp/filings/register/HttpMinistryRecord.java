package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import icp.filings.register.Recorded.Match;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks a gateway to the ministry's record. */
final class HttpMinistryRecord implements MinistryRecord {
  private final HttpRegister register;

  HttpMinistryRecord(HttpRegister register) {
    this.register = register;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Answer(
      List<EntityOnRecord> entities,
      List<SiteOnRecord> websites,
      boolean underWay,
      boolean leaderOfAnother) {}

  /** What a gateway leaves out, it does not know. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record EntityOnRecord(
      String number,
      String province,
      boolean cancelled,
      Integer websites,
      Match name,
      Match certificate,
      Match address,
      Match leader,
      Match siteLeader,
      Match mobile) {
    Recorded.Entity read() {
      return new Recorded.Entity(
          Objects.requireNonNull(number),
          Objects.requireNonNull(province),
          cancelled,
          Objects.requireNonNull(websites),
          known(name),
          known(certificate),
          known(address),
          known(leader),
          known(siteLeader),
          known(mobile));
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record SiteOnRecord(
      String domain, boolean here, boolean cancelled, Match ofEntity, Match name) {
    Recorded.Site read() {
      return new Recorded.Site(
          Objects.requireNonNull(domain), here, cancelled, known(ofEntity), known(name));
    }
  }

  @Override
  public Reply<Recorded> recorded(Inquiry inquiry) {
    Map<String, Object> question =
        Map.of(
            "entity", inquiry.entity().named(),
            "leader", inquiry.leader().named(),
            "siteLeader", inquiry.siteLeader(),
            "websites", inquiry.sites());
    return register.ask(question, Answer.class, HttpMinistryRecord::read, Recorded.NOTHING);
  }

  private static Recorded read(Answer answer) {
    return new Recorded(
        answer.entities() == null
            ? List.of()
            : answer.entities().stream().map(EntityOnRecord::read).toList(),
        answer.websites() == null
            ? List.of()
            : answer.websites().stream().map(SiteOnRecord::read).toList(),
        answer.underWay(),
        answer.leaderOfAnother());
  }

  private static Match known(Match told) {
    return told == null ? Match.UNKNOWN : told;
  }
}
