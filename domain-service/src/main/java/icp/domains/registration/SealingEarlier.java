package icp.domains.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.IntUnaryOperator;

/**
 * Seals at start what was written before rows were sealed. A batch at a time, so that no statement
 * grows; whatever is left undone, the next start does.
 */
@ApplicationScoped
class SealingEarlier {
  private static final int AT_ONCE = 500;

  private final WordTable words;
  private final Tellings tellings;

  SealingEarlier(WordTable words, Tellings tellings) {
    this.words = words;
    this.tellings = tellings;
  }

  void catchUp(@Observes StartupEvent started) {
    all(words::sealEarlier);
    all(tellings::sealEarlier);
  }

  private static void all(IntUnaryOperator some) {
    int done;
    do {
      done = QuarkusTransaction.requiringNew().call(() -> some.applyAsInt(AT_ONCE));
    } while (done == AT_ONCE);
  }
}
