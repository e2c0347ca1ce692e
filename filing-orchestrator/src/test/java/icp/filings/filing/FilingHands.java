package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import icp.contracts.CheckAnswered;
import icp.contracts.Part;
import icp.contracts.VerificationDecided;
import icp.filings.As;
import icp.filings.filing.BasedOrders.Scope;
import icp.filings.journey.Trigger;
import icp.platform.http.EntityTags;
import icp.platform.messaging.Received;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Does what applicants and the other services do, by the handlers that do it in earnest. */
@ApplicationScoped
public class FilingHands {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final People people;
  private final CheckAnswers answers;
  private final Verifications verifications;
  private final Clock clock;

  FilingHands(People people, CheckAnswers answers, Verifications verifications, Clock clock) {
    this.people = people;
    this.answers = answers;
    this.verifications = verifications;
    this.clock = clock;
  }

  /** What applicants do. */
  @Singleton
  static class People {
    private final NewFilings newFilings;
    private final Drafts drafts;
    private final Decisions decisions;
    private final BasedOrders orders;
    private final As as;

    People(NewFilings newFilings, Drafts drafts, Decisions decisions, BasedOrders orders, As as) {
      this.orders = orders;
      this.newFilings = newFilings;
      this.drafts = drafts;
      this.decisions = decisions;
      this.as = as;
    }

    private void decide(
        UUID account, UUID id, Trigger trigger, String etag, UnaryOperator<FilingState> change) {
      as.account(account, Roles.APPLICANT, () -> decisions.decide(id, trigger, etag, change));
    }
  }

  public UUID begin(UUID account, String facts) {
    return people.newFilings.begin(account, read(facts, FilingFacts.class));
  }

  public void edit(UUID account, UUID id, String etag, String patch) {
    ObjectNode read = read(patch, ObjectNode.class);
    people.decide(account, id, Trigger.EDIT, etag, row -> people.drafts.patched(row, read));
  }

  public void submit(UUID account, UUID id, String etag) {
    people.decide(account, id, Trigger.SUBMIT, etag, UnaryOperator.identity());
  }

  public void withdraw(UUID account, UUID id, String etag) {
    people.decide(account, id, Trigger.WITHDRAW, etag, UnaryOperator.identity());
  }

  /** Begins a change of what is filed, and gives its id. */
  public UUID change(UUID account, UUID id) {
    return begun(account, () -> people.orders.change(id));
  }

  /** Begins to give up what is filed, or its access only, and gives its id. */
  public UUID cancel(UUID account, UUID id, boolean accessOnly) {
    Scope scope = accessOnly ? Scope.ACCESS : Scope.WEBSITE;
    return begun(account, () -> people.orders.cancel(id, scope));
  }

  private UUID begun(UUID account, Supplier<UUID> order) {
    AtomicReference<UUID> id = new AtomicReference<>();
    people.as.account(account, Roles.APPLICANT, () -> id.set(order.get()));
    return id.get();
  }

  public static String etag(long version) {
    return EntityTags.of(version);
  }

  @Transactional
  public void answer(List<CheckAnswered> said) {
    answers.handle(said.stream().map(this::received).toList());
  }

  @Transactional
  public void decide(List<VerificationDecided> said) {
    verifications.handle(said.stream().map(this::received).toList());
  }

  private <T extends icp.contracts.Message> Received<T> received(T said) {
    return new Received<>(
        UUID.randomUUID(), said.filingId().toString(), type(said), clock.instant(), said);
  }

  private static String type(icp.contracts.Message said) {
    return said instanceof CheckAnswered answer ? FilingDriver.typeOf(told(answer)).id() : "test";
  }

  /** What no owner is asked about is said where documents are. */
  private static Part told(CheckAnswered answer) {
    return FilingDriver.ASKED.contains(answer.part()) ? answer.part() : Part.DOCUMENTS;
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
