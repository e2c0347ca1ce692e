package icp.domains.registration;

import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Shows what is known of names, each fact from the source that is trusted most. */
@ApplicationScoped
class Views {
  private final Registrations registrations;
  private final WordTable words;
  private final FactCodec codec;
  private final Caller caller;

  Views(Registrations registrations, WordTable words, FactCodec codec, Caller caller) {
    this.registrations = registrations;
    this.words = words;
    this.codec = codec;
    this.caller = caller;
  }

  record Shown(RegistrationView view, long version) {}

  /**
   * @param foldedFrom what was asked for, where it lies below the name; or null
   * @throws icp.platform.problem.ProblemException 404
   */
  @Transactional
  Shown of(Registrations.Key key, String foldedFrom) {
    Registration row = registrations.find(key).orElseThrow(Problems::notFound);
    return new Shown(view(row, words.read(List.of(key)).get(key), foldedFrom), row.version);
  }

  Page<RegistrationView> page(List<Registration> rows, PageRequest page) {
    Map<Registrations.Key, Words> said = words.read(rows.stream().map(Registration::key).toList());
    return Page.of(rows, page, Registration::id, row -> view(row, said.get(row.key()), null));
  }

  private RegistrationView view(Registration row, Words said, String foldedFrom) {
    return RegistrationView.of(
        row, said, codec.facts(said).seenBy(caller.accountId(), row.accountId), foldedFrom);
  }
}
