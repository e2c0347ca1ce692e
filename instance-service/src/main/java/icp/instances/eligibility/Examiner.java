package icp.instances.eligibility;

import icp.contracts.Finding;
import icp.instances.subscription.BeijingTime;
import icp.instances.subscription.Instance;
import icp.regulations.Book;
import icp.regulations.InstanceTypeRule;
import icp.regulations.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holds instances against the book as it stands today. */
@ApplicationScoped
public class Examiner {
  private final Book book;
  private final FiledRules filedRules;
  private final Clock clock;

  Examiner(Book book, FiledRules filedRules, Clock clock) {
    this.book = book;
    this.filedRules = filedRules;
    this.clock = clock;
  }

  /**
   * Applies all rules.
   *
   * @param numbersLeft how many service identification numbers a filing could still have of it
   */
  public Eligibility examine(Instance instance, int numbersLeft) {
    return apply(candidate(instance, numbersLeft));
  }

  /**
   * What is said of an instance that carries what is filed.
   *
   * @param moved whether it belongs to another account than when it was filed
   */
  public Eligibility examineFiled(Instance instance, boolean moved) {
    List<Finding> findings = filedRules.examine(candidate(instance, 0), moved);
    return Eligibility.of(findings, null, null, book.version());
  }

  /** What is said of an instance that the account does not have. */
  public Eligibility unknown() {
    return apply(Candidate.unknown(BeijingTime.today(clock), book.version()));
  }

  /** What is said when what was set aside for a filing lapsed before it was used. */
  public Eligibility lapsed() {
    Candidate candidate = Candidate.unknown(BeijingTime.today(clock), book.version());
    List<Finding> findings = List.of(EligibilityRules.RESERVATION_LAPSED.finding(candidate));
    return Eligibility.of(findings, null, null, book.version());
  }

  /** What is said when the last number was taken by another while this one was examined. */
  public Eligibility usedUp(Instance instance) {
    return examine(instance, 0);
  }

  /** What is said of a number that a website cannot take. */
  public Eligibility of(NumberFault fault) {
    Candidate candidate = Candidate.unknown(BeijingTime.today(clock), book.version());
    return Eligibility.of(List.of(fault.rule().finding(candidate)), null, null, book.version());
  }

  /** The version of the book that is applied. */
  public String book() {
    return book.version();
  }

  /** How many numbers there are for an instance; empty when the book does not know its type. */
  public Optional<Quota> quota(Instance instance) {
    return book.instanceType(instance.type(), BeijingTime.today(clock))
        .map(InstanceTypeRule::quota);
  }

  private Candidate candidate(Instance instance, int numbersLeft) {
    LocalDate today = BeijingTime.today(clock);
    return new Candidate(
        instance,
        instance.term(),
        book.instanceType(instance.type(), today),
        book.region(instance.region(), today),
        numbersLeft,
        today,
        book.version());
  }

  private Eligibility apply(Candidate candidate) {
    return Eligibility.of(
        findings(candidate),
        candidate.lastGoodDay().orElse(null),
        candidate.monthsLacking().filter(months -> enough(candidate, months)).orElse(null),
        book.version());
  }

  private static boolean enough(Candidate candidate, int months) {
    return findings(candidate.renewed(months)).stream().noneMatch(Finding::blocks);
  }

  private static List<Finding> findings(Candidate candidate) {
    return EligibilityRules.ALL.stream().flatMap(rule -> rule.examine(candidate).stream()).toList();
  }
}
