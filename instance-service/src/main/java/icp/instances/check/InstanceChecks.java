package icp.instances.check;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import icp.contracts.CheckAnswered;
import icp.contracts.CheckRequested;
import icp.contracts.Finding;
import icp.contracts.InstanceFacts;
import icp.contracts.Part;
import icp.instances.eligibility.Examiner;
import icp.instances.eligibility.NumberFault;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers whether instances can carry filings, and reserves a number for each website of those that
 * can.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InstanceChecks {
  /** The later request of a filing speaks for the earlier ones: its answer is all that counts. */
  private static final BinaryOperator<CheckRequested> LATER =
      (before, after) -> after.revision() < before.revision() ? before : after;

  private static final BinaryOperator<CheckRequested> LATER_EDIT =
      (before, after) -> after.draft() < before.draft() ? before : after;

  private final FilingHolds holds;
  private final Examination examination;
  private final Reservations reservations;
  private final Examiner examiner;
  private final Answers answers;

  InstanceChecks(
      FilingHolds holds,
      Examination examination,
      Reservations reservations,
      Examiner examiner,
      Answers answers) {
    this.holds = holds;
    this.examination = examination;
    this.reservations = reservations;
    this.examiner = examiner;
    this.answers = answers;
  }

  /** What is still typed sets nothing aside; a submission does. */
  void requested(List<Received<CheckRequested>> events) {
    List<CheckRequested> ours =
        events.stream()
            .map(event -> whole(event.data()))
            .filter(request -> request.part() == Part.INSTANCE)
            .toList();
    submitted(latest(ours.stream().filter(one -> !one.provisional()), LATER));
    typed(List.copyOf(latest(ours.stream().filter(CheckRequested::provisional), LATER_EDIT)));
  }

  private void typed(List<CheckRequested> drafts) {
    if (!drafts.isEmpty()) {
      answers.tell(examination.examine(drafts).stream().map(this::answer).toList());
    }
  }

  /** A revision that was let go, or that a later one has overtaken, is passed over unanswered. */
  private void submitted(Collection<CheckRequested> latest) {
    if (latest.isEmpty()) {
      return;
    }
    Map<UUID, FilingHold> locked =
        holds.lock(latest.stream().map(CheckRequested::filingId).toList());
    List<CheckRequested> current =
        latest.stream()
            .filter(request -> locked.get(request.filingId()).admits(request.revision()))
            .toList();
    if (current.isEmpty()) {
      return;
    }
    // What is filed is asked about when it was changed: it has its numbers, and takes no other.
    Predicate<CheckRequested> filed = request -> locked.get(request.filingId()).filed();
    List<ExaminedFiling> examined = examination.examine(current, filed);
    Map<Site.Key, UUID> numbers =
        reservations.reserve(
            examined.stream().filter(one -> one.eligible() && !filed.test(one.request())).toList());
    holds.examined(
        current.stream().collect(toMap(CheckRequested::filingId, CheckRequested::revision)));
    List<FilingAnswers.Answered> given =
        examined.stream()
            .map(
                one ->
                    new FilingAnswers.Answered(
                        one.request(),
                        filed.test(one.request()) ? answer(one) : answer(one, numbers),
                        one.instances()))
            .toList();
    answers.give(given);
  }

  /** In the order in which they came: who asked first has the last number. */
  private static Collection<CheckRequested> latest(
      Stream<CheckRequested> requests, BinaryOperator<CheckRequested> later) {
    return requests
        .collect(toMap(CheckRequested::filingId, identity(), later, LinkedHashMap::new))
        .values();
  }

  /** Half a request fails here and becomes a dead letter, and touches nothing. */
  private static CheckRequested whole(CheckRequested request) {
    Objects.requireNonNull(request.filingId(), "filingId");
    Objects.requireNonNull(request.accountId(), "accountId");
    Objects.requireNonNull(request.facts(), "facts");
    if (request.facts() instanceof InstanceFacts facts && facts.instances().isEmpty()) {
      throw new IllegalArgumentException("A filing has a website");
    }
    if (request.revision() < 1 && !request.provisional()) {
      throw new IllegalArgumentException("A revision counts from 1");
    }
    return request;
  }

  private CheckAnswered answer(ExaminedFiling filed) {
    return CheckAnswered.to(filed.request(), filed.findings(), null, examiner.book());
  }

  /** Numbers for all websites, or what stands against some of them. */
  private CheckAnswered answer(ExaminedFiling filing, Map<Site.Key, UUID> numbers) {
    SortedMap<Integer, String> references = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Examined one : filing.sites()) {
      UUID number = numbers.get(filing.key(one));
      findings.addAll(filing.eligible() && number == null ? outrun(one) : one.findings());
      if (number != null) {
        references.put(one.site().place(), number.toString());
      }
    }
    boolean all = references.size() == filing.sites().size();
    return CheckAnswered.to(filing.request(), findings, all ? references : null, examiner.book());
  }

  private List<Finding> outrun(Examined one) {
    return one.at(
        one.site().named() ? examiner.of(NumberFault.IN_USE) : examiner.usedUp(one.instance()));
  }
}
