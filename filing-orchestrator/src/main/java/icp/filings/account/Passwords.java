package icp.filings.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Hashes passwords with Argon2id, by the parameters that OWASP recommends for 19 MiB. */
@ApplicationScoped
class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** Each takes its memory for its time: a crowd waits instead of exhausting the heap. */
  private final Semaphore atOnce = new Semaphore(2);

  private final SecureRandom random = new SecureRandom();

  /** What signing in to an account that does not exist is compared with: it takes as long. */
  private final String nobody = hash(Base64.getEncoder().encodeToString(new byte[SALT_BYTES]));

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return base64.encodeToString(salt) + "$" + base64.encodeToString(argon2(password, salt));
  }

  /** Whether it is the password of a hash; a null hash takes as long to refuse. */
  boolean match(String password, String hash) {
    String[] parts = (hash == null ? nobody : hash).split("\\$");
    byte[] expected = Base64.getDecoder().decode(parts[1]);
    byte[] given = argon2(password, Base64.getDecoder().decode(parts[0]));
    return MessageDigest.isEqual(expected, given) && hash != null;
  }

  private byte[] argon2(String password, byte[] salt) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(ITERATIONS)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    atOnce.acquireUninterruptibly();
    try {
      argon2.generateBytes(password.getBytes(UTF_8), hash);
    } finally {
      atOnce.release();
    }
    return hash;
  }
}
