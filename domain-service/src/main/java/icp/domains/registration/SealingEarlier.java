package icp.domains.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.IntUnaryOperator;

/**
 * Seals at start, by keys of holders, what was written before there were any: by keys of accounts,
 * which are destroyed then, or in clear. A batch at a time, so that no statement grows; whatever is
 * left undone, the next start does.
 */
@ApplicationScoped
class SealingEarlier {
  private static final int AT_ONCE = 500;

  private final WordTable words;
  private final Tellings tellings;
  private final AccountKeys accounts;

  SealingEarlier(WordTable words, Tellings tellings, AccountKeys accounts) {
    this.words = words;
    this.tellings = tellings;
    this.accounts = accounts;
  }

  void catchUp(@Observes StartupEvent started) {
    all(words::sealEarlier);
    all(tellings::sealEarlier);
    QuarkusTransaction.requiringNew().run(accounts::forget);
  }

  private static void all(IntUnaryOperator some) {
    int done;
    do {
      done = QuarkusTransaction.requiringNew().call(() -> some.applyAsInt(AT_ONCE));
    } while (done == AT_ONCE);
  }
}
