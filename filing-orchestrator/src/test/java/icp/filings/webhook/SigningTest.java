package icp.filings.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningTest {
  private static final UUID ID = UUID.fromString("0192f5a0-0000-7000-8000-000000000001");
  private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
  private static final byte[] BODY = "{\"type\":\"test\",\"说\":\"好\"}".getBytes(UTF_8);

  /** What another implementation of the specification makes of the same. */
  @Test
  void isWhatStandardWebhooksSay() {
    String signatures =
        Signing.signatures(List.of(SECRET), ID, Instant.ofEpochSecond(1764180000), BODY);

    assertThat(signatures).isEqualTo("v1,XoV/lP/K3KKc1BZIvmYLzziyujR9DoqKSpdCRhoF8Bs=");
    assertThat(Verifier.valid(ID.toString(), "1764180000", signatures, BODY, Signing.told(SECRET)))
        .isTrue();
  }

  @Test
  void eachSecretSigns() {
    byte[] other = Signing.secret();

    String signatures =
        Signing.signatures(List.of(other, SECRET), ID, Instant.ofEpochSecond(1764180000), BODY);

    for (byte[] secret : List.of(other, SECRET)) {
      assertThat(
              Verifier.valid(ID.toString(), "1764180000", signatures, BODY, Signing.told(secret)))
          .isTrue();
    }
    assertThat(Verifier.valid(ID.toString(), "1764180001", signatures, BODY, Signing.told(SECRET)))
        .isFalse();
  }

  @Test
  void aSecretIsOfThirtyTwoBytesAndToldWithItsPrefix() {
    String told = Signing.told(Signing.secret());

    assertThat(told).startsWith("whsec_");
    assertThat(Base64.getDecoder().decode(told.substring(6))).hasSize(32);
  }
}
