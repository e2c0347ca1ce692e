package icp.platform.testing.access;

import icp.platform.security.Roles;
import icp.platform.testing.Tokens;
import java.util.Optional;
import java.util.UUID;

/** Who calls; the columns of the table. */
public enum Persona {
  /** Without a token. */
  ANONYMOUS(),
  /** An applicant to whom nothing belongs. */
  STRANGER(Roles.APPLICANT),
  /** The applicant to whom it belongs. */
  OWNER(Roles.APPLICANT),
  REVIEWER(Roles.REVIEWER),
  OPERATOR(Roles.OPERATOR),
  /** document-service, with the token by which it asks filing-orchestrator. */
  SERVICE(Roles.SERVICE);

  private final String[] roles;

  Persona(String... roles) {
    this.roles = roles;
  }

  Optional<String> token(UUID account) {
    if (this == SERVICE) {
      return Optional.of(Tokens.ofDocumentService("filing-orchestrator"));
    }
    return roles.length == 0 ? Optional.empty() : Optional.of(Tokens.of(account, roles));
  }

  boolean isStaff() {
    return this == REVIEWER || this == OPERATOR;
  }
}
