package icp.filings.register;

import java.util.Optional;

/** Whoever can tell what the national credit register says of an enterprise. */
interface CreditRegister {
  /** What it says of the code that the entity gives; empty where it has no such code. */
  Reply<Optional<Registered>> registered(Inquiry inquiry);
}
