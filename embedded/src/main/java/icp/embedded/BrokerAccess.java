package icp.embedded;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePattern;

/** Tells a running broker who its users are and what each may do, and nothing beyond. */
final class BrokerAccess {
  private static final int ITERATIONS = 4096;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String DEAD_LETTERS = ".dlq";

  private final List<BrokerUser> users;
  private final BrokerLogin login;

  BrokerAccess(List<BrokerUser> users, BrokerLogin login) {
    this.users = users;
    this.login = login;
  }

  /**
   * What a start before this one allowed, and this one does not, is taken back.
   *
   * @return whether the broker goes by it
   */
  boolean apply(Admin admin) throws ExecutionException, InterruptedException {
    admin.alterUserScramCredentials(credentials()).all().get();
    Set<AclBinding> wanted = rules();
    Set<AclBinding> there = known(admin);
    admin.createAcls(without(wanted, there)).all().get();
    admin
        .deleteAcls(without(there, wanted).stream().map(AclBinding::toFilter).toList())
        .all()
        .get();
    // What was written comes to the broker a moment later, all of it in the order of writing.
    return Waiting.until(PATIENCE, () -> holds(admin, wanted));
  }

  private static boolean holds(Admin admin, Set<AclBinding> wanted) {
    try {
      return known(admin).equals(wanted);
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Set<AclBinding> known(Admin admin)
      throws ExecutionException, InterruptedException {
    return Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
  }

  private List<UserScramCredentialAlteration> credentials() {
    var info = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
    return users.stream()
        .<UserScramCredentialAlteration>map(
            user ->
                new UserScramCredentialUpsertion(user.name(), info, login.password(user.name())))
        .toList();
  }

  Set<AclBinding> rules() {
    return users.stream().flatMap(BrokerAccess::rules).collect(Collectors.toSet());
  }

  /** Whoever comes first makes the topics that it needs. */
  private static Stream<AclBinding> rules(BrokerUser user) {
    Stream<AclBinding> writes = topics(user, user.writes(), WRITE);
    Stream<AclBinding> reads = topics(user, user.reads(), READ);
    Stream<AclBinding> buries = topics(user, beside(user.reads()), WRITE);
    Stream<AclBinding> makes = topics(user, beside(user.writes()), CREATE);
    Stream<AclBinding> keeps =
        Stream.concat(topics(user, user.keeps(), WRITE), topics(user, user.keeps(), READ));
    Stream<AclBinding> heeds = topics(user, user.heeds(), READ);
    Stream<AclBinding> groups =
        Stream.of(rule(user, new ResourcePattern(GROUP, user.name() + ".", PREFIXED), READ));
    return Stream.of(writes, reads, buries, makes, keeps, heeds, groups).flatMap(rules -> rules);
  }

  private static Stream<AclBinding> topics(
      BrokerUser user, List<String> topics, AclOperation operation) {
    return topics.stream()
        .map(topic -> new ResourcePattern(TOPIC, topic, LITERAL))
        .flatMap(
            topic ->
                Stream.of(operation, DESCRIBE, CREATE)
                    .distinct()
                    .map(allowed -> rule(user, topic, allowed)));
  }

  private static List<String> beside(List<String> topics) {
    return topics.stream().map(topic -> topic + DEAD_LETTERS).toList();
  }

  private static AclBinding rule(BrokerUser user, ResourcePattern what, AclOperation operation) {
    return new AclBinding(
        what,
        new AccessControlEntry("User:" + user.name(), "*", operation, AclPermissionType.ALLOW));
  }

  private static Set<AclBinding> without(Set<AclBinding> all, Set<AclBinding> those) {
    Set<AclBinding> rest = new HashSet<>(all);
    rest.removeAll(those);
    return rest;
  }
}
