package icp.suite.demo;

import icp.suite.client.Account;
import icp.suite.client.Addresses;
import icp.suite.client.Answer;
import icp.suite.client.Api;
import icp.suite.client.Call;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What an applicant does until a filing is handed in, and what billing tells of their purchase. */
final class Desk {

  private final Api api;
  private final Addresses addresses;
  private final Account applicant;
  private final Account operator;
  private final Consumer<String> say;

  Desk(Api api, Addresses addresses, Account applicant, Account operator, Consumer<String> say) {
    this.api = api;
    this.addresses = addresses;
    this.applicant = applicant;
    this.operator = operator;
    this.say = say;
  }

  Api api() {
    return api;
  }

  Account applicant() {
    return applicant;
  }

  String filing(String id) {
    return addresses.filings() + "/v1/filings/" + id;
  }

  String reviews() {
    return addresses.filings() + "/v1/reviews?limit=100";
  }

  /** Where document-service keeps what belongs to the filing. */
  String papers(String id) {
    return addresses.documents() + "/v1/filings/" + id;
  }

  /** A name that nobody has used before. */
  static String freshName(String suffix) {
    return "yunshan" + UUID.randomUUID().toString().substring(0, 8) + "." + suffix;
  }

  String buyInstance(String what, Map<String, Object> purchase) {
    Call call =
        Call.of(what, operator).post(addresses.instances() + "/v1/instances").json(purchase);
    return api.call(call, 201).text("/id");
  }

  void registerDomain(String name, Map<String, Object> facts) {
    Call call =
        Call.of("register the facts of " + name, applicant)
            .put(addresses.domains() + "/v1/domains/" + name)
            .json(facts);
    api.call(call, 201);
  }

  /** A filing of one website. */
  String draft(Filer filer, Map<String, Object> website) {
    return draft(filer, List.of(website));
  }

  /** Begins a filing and writes it piece by piece, each only onto the version before. */
  String draft(Filer filer, List<Map<String, Object>> websites) {
    Call begin =
        Call.of("begin a filing", applicant)
            .post(addresses.filings() + "/v1/filings")
            .json(Map.of("province", filer.province()));
    Answer begun = api.call(begin, 201);
    String id = begun.text("/id");
    say.accept("  filing: " + id);
    String etag = write(id, begun.etag(), "consent", Map.of("version", noticeInForce()));
    for (int place = 1; place <= websites.size(); place++) {
      etag = write(id, etag, "websites", Map.of("" + place, websites.get(place - 1)));
    }
    for (Filer.Piece piece : filer.pieces()) {
      etag = write(id, etag, piece.name(), piece.facts());
    }
    return id;
  }

  /** To which notice on personal information the applicant agrees. */
  private String noticeInForce() {
    Call call =
        Call.of("see which notice is in force", applicant).get(addresses.filings() + "/v1/consent");
    return api.call(call, 200).text("/version");
  }

  String write(String id, String etag, String piece, Map<String, Object> facts) {
    Call call =
        Call.of("write the " + piece, applicant)
            .patch(filing(id))
            .ifMatch(etag)
            .json(Map.of(piece, facts));
    return api.call(call, 200).etag();
  }

  void submit(String id) {
    Call call =
        Call.of("submit the filing", applicant)
            .post(filing(id) + "/submit")
            .ifMatch(look(id, applicant).etag());
    api.call(call, 200);
  }

  /** Hands a filing in that the rules refuse at once. */
  Answer submitInVain(String id) {
    Call call =
        Call.of("submit the filing, which is refused", applicant)
            .post(filing(id) + "/submit")
            .ifMatch(look(id, applicant).etag());
    return api.call(call, 422);
  }

  Answer look(String id, Account reader) {
    return api.call(Call.of("look at the filing", reader).get(filing(id)), 200);
  }

  /** Waits for a status that services bring about. */
  Answer await(String id, String status) {
    return api.await(
        () -> Call.of("wait for " + status, applicant).get(filing(id)),
        answer -> answer.status() == 200 && answer.text("/status").equals(status));
  }
}
