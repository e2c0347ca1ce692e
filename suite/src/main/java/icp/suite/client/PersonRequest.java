package icp.suite.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an operator asks for a person, of one service after the other. */
public final class PersonRequest {

  /** Who keeps something of people that they are found by. */
  public enum Keeper {
    /** Filings. They come first: one that is withdrawn lets its domain names go. */
    FILINGS("filing-orchestrator", "filings", "filingId"),
    /** What domain names' holders are told to be. */
    NAMES("domain-service", "names", "name");

    private final String title;
    private final String things;
    private final String thing;

    Keeper(String title, String things, String thing) {
      this.title = title;
      this.things = things;
      this.thing = thing;
    }

    /** The service's name. */
    public String title() {
      return title;
    }
  }

  /**
   * What a service said.
   *
   * @param answer null if it did not answer
   * @param left in words, what it did not do; empty if it did all
   */
  public record Said(Keeper keeper, JsonNode answer, List<String> left) {}

  private final Api api;
  private final Account operator;
  private final Addresses addresses;
  private final Map<String, Object> asked;

  /**
   * @param asked the body that all services understand
   */
  public PersonRequest(Api api, Account operator, Addresses addresses, Map<String, Object> asked) {
    this.api = api;
    this.operator = operator;
    this.addresses = addresses;
    this.asked = asked;
  }

  /**
   * Asks one service. What it cannot answer is said, not thrown: the others are asked all the same.
   *
   * @param only the one filing or name that it is about; null for all
   */
  public Said of(Keeper keeper, String only) {
    if (keeper == Keeper.NAMES && asked.containsKey("mobile")) {
      String why = "not asked: it knows holders by their certificates alone. Ask again by that.";
      return new Said(keeper, null, List.of(why));
    }
    Map<String, Object> body = new TreeMap<>(asked);
    if (only != null) {
      body.put(keeper.thing, only);
    }
    try {
      Call call = Call.of("ask for a person", operator).post(url(keeper)).json(body);
      JsonNode answer = api.call(call, 200).json();
      return new Said(keeper, answer, left(keeper, answer));
    } catch (UnexpectedAnswer e) {
      return new Said(keeper, null, List.of("no answer. " + e.getMessage()));
    }
  }

  private String url(Keeper keeper) {
    String service = keeper == Keeper.FILINGS ? addresses.filings() : addresses.domains();
    return service + "/v1/person-requests";
  }

  private static List<String> left(Keeper keeper, JsonNode answer) {
    List<String> left = new ArrayList<>();
    for (JsonNode done : answer.path(keeper.things)) {
      String outcome = done.path("outcome").asText();
      if (!outcome.equals("ERASED") && !outcome.equals("EXPORTED")) {
        String thing = done.path(keeper.thing).asText();
        left.add("%s stays, %s: %s".formatted(thing, outcome, done.at("/why/en").asText()));
      }
    }
    if (answer.path("more").asBoolean()) {
      left.add(
          "there are more %s than one answer bears: ask for them one by one"
              .formatted(keeper.things));
    }
    return left;
  }
}
