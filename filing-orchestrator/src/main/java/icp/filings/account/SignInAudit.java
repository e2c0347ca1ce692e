package icp.filings.account;

import icp.platform.audit.Act;
import icp.platform.audit.Actor;
import icp.platform.audit.Audit;
import icp.platform.audit.Callers;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What the audit has of accounts. A name that nobody has is not written down: it may be anything,
 * such as a password in the wrong field.
 */
@ApplicationScoped
class SignInAudit {
  private static final String ACCOUNT = "account";
  private static final String CLIENT = "client";
  private static final String UNKNOWN = "unknown";

  private final Audit audit;
  private final Callers callers;

  SignInAudit(Audit audit, Callers callers) {
    this.audit = audit;
    this.callers = callers;
  }

  /** What an account did, within the transaction in which it did it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void did(String action, Account account) {
    audit.write(callers.account(account.id, account.roles), Act.of(action, ACCOUNT, account.id));
  }

  /** What the service did by its settings when it started. */
  @Transactional(Transactional.TxType.MANDATORY)
  void ofStart(String action, Account account) {
    audit.write(new Actor(null, Roles.SERVICE, null), Act.of(action, ACCOUNT, account.id));
  }

  /** What a service did in its own name. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void client(String action, String client) {
    audit.write(callers.account(null, Roles.SERVICE), Act.of(action, CLIENT, client));
  }

  /** What somebody tried in the name of a service who was refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void refusedClient(String action, Optional<String> known) {
    audit.write(callers.nobody(), Act.of(action, CLIENT, known.orElse(UNKNOWN)));
  }

  /** What somebody tried who was refused; it stays when the request's own work does not. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void refused(String action, Optional<Account> named) {
    String subject = named.map(account -> account.id.toString()).orElse(UNKNOWN);
    audit.write(callers.nobody(), Act.of(action, ACCOUNT, subject));
  }
}
