package icp.platform.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An Ed25519 key that signs, and those that signed before and are still known. */
final class SigningKey {
  private static final String ED25519 = "Ed25519";
  private static final int ID_DIGITS = 16;
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([^-]+)-----END");

  private final PrivateKey signing;
  private final String id;
  private final Map<String, PublicKey> known = new LinkedHashMap<>();

  private SigningKey(PrivateKey signing, List<PublicKey> known) {
    this.signing = signing;
    known.forEach(key -> this.known.put(idOf(key), key));
    this.id = idOf(known.get(0));
  }

  /** A key that nobody has seen before. */
  static SigningKey fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
      return new SigningKey(pair.getPrivate(), List.of(pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ED25519, e);
    }
  }

  /**
   * Reads a key.
   *
   * @param pem the private key, the public key that belongs to it, and then those of before
   * @throws IllegalArgumentException if it is not that; without a cause, which may quote the key
   */
  static SigningKey read(String pem) {
    try {
      KeyFactory keys = KeyFactory.getInstance(ED25519);
      PrivateKey own = keys.generatePrivate(new PKCS8EncodedKeySpec(blocks(pem, "PRIVATE").get(0)));
      SigningKey read =
          new SigningKey(
              own,
              blocks(pem, "PUBLIC").stream()
                  .map(X509EncodedKeySpec::new)
                  .map(SigningKey::of)
                  .toList());
      byte[] probe = read.sign(new byte[1]);
      if (!read.verifies(read.id, new byte[1], probe)) {
        throw new IllegalArgumentException("The keys are no pair");
      }
      return read;
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IllegalArgumentException("No Ed25519 key pair in PEM");
    }
  }

  private static List<byte[]> blocks(String pem, String kind) {
    return BLOCK
        .matcher(pem)
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> Base64.getMimeDecoder().decode(block.group(2)))
        .toList();
  }

  private static PublicKey of(X509EncodedKeySpec encoded) {
    try {
      return KeyFactory.getInstance(ED25519).generatePublic(encoded);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("No public key", e);
    }
  }

  /** What tells this key from others: 16 hex digits of the SHA-256 of its public half. */
  String id() {
    return id;
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ED25519);
      signature.initSign(signing);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ED25519, e);
    }
  }

  /** Whether a key that is known has signed this. */
  boolean verifies(String keyId, byte[] bytes, byte[] signed) {
    PublicKey key = known.get(keyId);
    if (key == null) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance(ED25519);
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false; // Bytes that are no signature at all.
    }
  }

  private static String idOf(PublicKey key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
