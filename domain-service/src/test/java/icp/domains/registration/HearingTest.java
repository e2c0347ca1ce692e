package icp.domains.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import icp.domains.registration.RegistrationFacts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

  private final Registrations.Key key = new Registrations.Key(UUID.randomUUID(), "example.cn");
  private final Hearing hearing = new Hearing(Map.of(key, new Words()), NOW);

  @Test
  void isNoChangeWhereAMoreTrustedSourceSpeaks() {
    // Given
    Words words = new Words();
    words.hear(registrar(Source.REGISTRAR, "DNSPod", NOW));
    Hearing later = new Hearing(Map.of(key, words), NOW);

    // When
    later.hear(List.of(registrar(Source.APPLICANT, "Other", NOW.plusSeconds(1))));

    // Then
    assertThat(later.touched()).containsExactly(key);
    assertThat(later.changed()).isEmpty();
    assertThat(later.heard().get(0).used()).isEmpty();
  }

  @Test
  void isNoChangeWhereTheSameIsSaidAgain() {
    // Given
    Words words = new Words();
    words.hear(registrar(Source.APPLICANT, "DNSPod", NOW));
    Hearing later = new Hearing(Map.of(key, words), NOW);

    // When
    later.hear(List.of(registrar(Source.REGISTRAR, "DNSPod", NOW)));

    // Then
    assertThat(later.changed()).isEmpty();
    assertThat(words.sources()).containsEntry(Fact.REGISTRAR, Source.REGISTRAR);
  }

  @Test
  void takesABatchInTheOrderInWhichItHappened() {
    Telling late = registrar(Source.REGISTRAR, "Late", NOW);
    Telling early = registrar(Source.REGISTRAR, "Early", NOW.minusSeconds(1));

    hearing.hear(List.of(late, early));

    assertThat(hearing.heard()).extracting(Tellings.Entry::telling).containsExactly(early, late);
    assertThat(hearing.changed()).containsExactly(key);
    assertThat(hearing.news(early)).isTrue();
  }

  private Telling registrar(Source source, String name, Instant at) {
    Map<Fact, com.fasterxml.jackson.databind.JsonNode> said =
        Map.of(Fact.REGISTRAR, new TextNode(name));
    return new Telling(UUID.randomUUID(), key, source, Telling.Kind.UPDATED, null, at, said);
  }
}
