package icp.suite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * What the services share and nobody else may know; made at the first start, the same ever after.
 */
final class Secrets {

  static final List<String> STAFF = List.of("reviewer", "operator");

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final int PASSWORD_BYTES = 18;

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  /** Makes what is missing. */
  void ensure() {
    PrivateFiles.folder(folder);
    if (!Files.exists(fingerprintFile())) {
      PrivateFiles.write(fingerprintFile(), HexFormat.of().formatHex(random(KEY_BYTES)));
    }
    for (String role : STAFF) {
      if (!Files.exists(staffFile(role))) {
        PrivateFiles.write(staffFile(role), password());
      }
    }
    if (!Files.exists(clientFile())) {
      PrivateFiles.write(clientFile(), HexFormat.of().formatHex(random(KEY_BYTES)));
    }
    for (Service service : Service.values()) {
      ensureKeyset(keyset(service));
      ensureAuditKey(service);
    }
    issuer().ensure();
  }

  /** What tokens are signed and verified with. */
  IssuerKeys issuer() {
    return new IssuerKeys(folder);
  }

  private static void ensureKeyset(Path file) {
    if (!Files.exists(file)) {
      PrivateFiles.write(file, Keyset.fresh());
    }
  }

  /**
   * The keys that seal a service's personal data, and with document-service its files: without this
   * file none can be read any more.
   */
  Path keyset(Service service) {
    return folder.resolve(service.database() + "-keyset.json");
  }

  /** What a service signs its audit with: without this file nothing proves it any more. */
  Path auditKey(Service service) {
    return folder.resolve(service.database() + "-audit-key.pem");
  }

  /** A key that all services signed with before each had its own signs nothing more, and counts. */
  private void ensureAuditKey(Service service) {
    Path common = folder.resolve("audit-key.pem");
    if (!Files.exists(auditKey(service))) {
      PrivateFiles.write(
          auditKey(service),
          Files.exists(common) ? AuditKey.renewed(PrivateFiles.read(common)) : AuditKey.fresh());
    }
  }

  /** 64 hex digits. */
  String fingerprintKey() {
    return PrivateFiles.read(fingerprintFile());
  }

  /**
   * What a member of staff signs in with.
   *
   * @param role one of {@link #STAFF}
   */
  String staffPassword(String role) {
    if (!Files.exists(staffFile(role))) {
      throw new SuiteException("There is no password yet; ./beian up makes it.");
    }
    return PrivateFiles.read(staffFile(role));
  }

  /** What document-service signs in with, as itself: 64 hex digits. */
  String clientSecret() {
    return PrivateFiles.read(clientFile());
  }

  /** All that the issuer is told of it. */
  String clientSecretHash() {
    try {
      byte[] secret = clientSecret().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  private static String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private Path fingerprintFile() {
    return folder.resolve("fingerprint.key");
  }

  private Path clientFile() {
    return folder.resolve("document-service-client.secret");
  }

  private Path staffFile(String role) {
    return folder.resolve("staff-" + role + ".password");
  }
}
