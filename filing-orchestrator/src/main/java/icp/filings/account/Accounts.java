package icp.filings.account;

import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import icp.platform.security.Roles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Everybody who signs in here. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
  private final Passwords passwords;
  private final SignInAudit audit;
  private final Clock clock;

  Accounts(Passwords passwords, SignInAudit audit, Clock clock) {
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Registers an applicant.
   *
   * @throws icp.platform.problem.ProblemException 409 if the name is taken
   */
  @Transactional
  Account register(String name, String password) {
    try {
      Account account = account(name, password, Roles.APPLICANT);
      persistAndFlush(account);
      audit.did("REGISTER", account);
      return account;
    } catch (ConstraintViolationException e) {
      throw Problems.conflict("name-taken", Map.of());
    }
  }

  /** Makes the account of a member of staff, or gives it a new password. */
  @Transactional
  void ensureStaff(String role, String password) {
    Account account = find("name", role).firstResult();
    if (account == null) {
      Account made = account(role, password, role);
      persist(made);
      audit.ofStart("MAKE_STAFF_ACCOUNT", made);
    } else if (!passwords.match(password, account.passwordHash)) {
      account.passwordHash = passwords.hash(password);
      audit.ofStart("CHANGE_STAFF_PASSWORD", account);
    }
  }

  private Account account(String name, String password, String role) {
    Account account = new Account();
    account.id = Ids.next();
    account.name = normal(name);
    account.passwordHash = passwords.hash(password);
    account.roles = role;
    account.createdAt = clock.instant();
    return account;
  }

  /** The account of that name, if it is one. */
  Optional<Account> named(String name) {
    return find("name", normal(name)).firstResultOptional();
  }

  /** The account of that name and password, if it is one. */
  Optional<Account> signedIn(String name, String password) {
    Account account = named(name).orElse(null);
    boolean matches = passwords.match(password, account == null ? null : account.passwordHash);
    return matches ? Optional.of(account) : Optional.empty();
  }

  /** The account of a session. */
  Account of(UUID id) {
    return findById(id);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
