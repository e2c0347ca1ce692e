package icp.filings.register;

import icp.filings.filing.FilingMessages;
import icp.filings.register.Examiner.Seen;
import icp.filings.register.Lookups.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known of filings by what is filed here, without anybody outside being asked. */
@ApplicationScoped
class FiledHere {
  private final FiledTraits filed;
  private final FiledSites sites;
  private final Traits traits;
  private final FilingMessages messages;

  FiledHere(FiledTraits filed, FiledSites sites, Traits traits, FilingMessages messages) {
    this.filed = filed;
    this.sites = sites;
    this.traits = traits;
    this.messages = messages;
  }

  /** What each filing is looked up by, with the websites that its entity has here. */
  Map<Taken, Inquiry> inquiries(List<Taken> taken) {
    Map<Taken, Inquiry> inquiries = new LinkedHashMap<>();
    taken.forEach(one -> inquiries.put(one, inquiry(one)));
    Map<String, List<FiledSite>> known =
        sites.of(inquiries.values().stream().map(this::entity).collect(Collectors.toSet()));
    inquiries.replaceAll(
        (one, inquiry) -> inquiry.having(known.getOrDefault(entity(inquiry), List.of())));
    return inquiries;
  }

  private Inquiry inquiry(Taken taken) {
    return Inquiry.of(taken.accountId(), taken.order(), messages.read(taken.facts()));
  }

  private String entity(Inquiry inquiry) {
    return traits.print(inquiry.entity());
  }

  /** Which traits of filings others have that are filed here. */
  Map<UUID, Set<Trait>> met(List<Seen> seen) {
    return filed.met(
        seen.stream().map(one -> traits.of(one.taken().filingId(), one.inquiry())).toList());
  }
}
