package icp.filings.person;

import icp.filings.As;
import icp.platform.person.PersonRequestKind;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks what people ask about their own data. */
@ApplicationScoped
public class PersonHands {
  private final PersonDesk desk;
  private final As as;

  PersonHands(PersonDesk desk, As as) {
    this.desk = desk;
    this.as = as;
  }

  public void erase(UUID account, UUID filing) {
    PersonRequest request =
        new PersonRequest(PersonRequestKind.ERASURE, null, null, null, "their own wish", filing);
    as.account(account, Roles.APPLICANT, () -> desk.answer(request));
  }
}
