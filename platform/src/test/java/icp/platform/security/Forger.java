package icp.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.platform.testing.Tokens;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens that no issuer would. */
final class Forger {
  static final Forger OTHER = new Forger();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair pair;

  private Forger() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each by what is wrong with it; {@code where} is an address that answers with a key. */
  static Map<String, String> forged(String where) {
    Map<String, String> all = new LinkedHashMap<>();
    signatures(all, where);
    long now = Instant.now().getEpochSecond();
    all.put("expired", good(Map.of(), Map.of("exp", now - 120)));
    all.put("from the future", good(Map.of(), Map.of("nbf", now + 600)));
    all.put("without an end", without("exp"));
    all.put("for nobody", without("aud"));
    all.put("for another", good(Map.of(), Map.of("aud", "other")));
    all.put("for others", good(Map.of(), Map.of("aud", List.of("other", "another"))));
    all.put("of another issuer", good(Map.of(), Map.of("iss", "https://evil.example")));
    all.put("of no issuer", without("iss"));
    all.put("an identity token", good(Map.of(), Map.of("typ", "ID")));
    all.put("a refresh token", good(Map.of(), Map.of("typ", "Refresh")));
    all.put("a logout token", good(Map.of("typ", "logout+jwt"), Map.of()));
    all.put("a proof", good(Map.of("typ", "dpop+jwt"), Map.of()));
    all.put("no token", "garbage");
    all.put("empty parts", "..");
    all.put("five parts", good(Map.of(), Map.of()) + ".a.b");
    return all;
  }

  private static void signatures(Map<String, String> all, String where) {
    PrivateKey others = OTHER.pair.getPrivate();
    all.put("alg none", unsigned("none"));
    all.put("alg NONE", unsigned("NoNe"));
    all.put("HS256 by the public key", hmac(Base64.getDecoder().decode(Tokens.publicKey())));
    all.put("HS256 by its text", hmac(Tokens.publicKey().getBytes(UTF_8)));
    all.put("HS256 by nothing", hmac(new byte[32]));
    all.put("another key", rsa("RS256", others, Map.of(), claims()));
    all.put("another algorithm", rsa("RS512", Tokens.privateKey(), Map.of(), claims()));
    all.put("a key from afar", rsa("RS256", others, Map.of("jku", where), claims()));
    all.put("a certificate from afar", rsa("RS256", others, Map.of("x5u", where), claims()));
    all.put("a key of its own", rsa("RS256", others, Map.of("jwk", OTHER.key()), claims()));
    all.put("a file as key", rsa("RS256", others, Map.of("kid", "../../dev/null"), claims()));
    all.put("SQL as key", rsa("RS256", others, Map.of("kid", "' or 1=1 --"), claims()));
    all.put("an unknown must", rsa("RS256", Tokens.privateKey(), critical(), claims()));
  }

  private static Map<String, Object> critical() {
    return Map.of("crit", List.of("urn:example"), "urn:example", 1);
  }

  /** Signed by the issuer's key, some of it told otherwise. */
  static String good(Map<String, ?> header, Map<String, ?> claims) {
    Map<String, Object> all = claims();
    all.putAll(claims);
    return rsa("RS256", Tokens.privateKey(), header, all);
  }

  /** Good in all else, by a key of a name. */
  static String signed(PrivateKey key, String id) {
    return rsa("RS256", key, Map.of("kid", id), claims());
  }

  private static String without(String claim) {
    Map<String, Object> all = claims();
    all.remove(claim);
    return rsa("RS256", Tokens.privateKey(), Map.of(), all);
  }

  private static Map<String, Object> claims() {
    String account = UUID.randomUUID().toString();
    long now = Instant.now().getEpochSecond();
    return new TreeMap<>(
        Map.of(
            "iss",
            "https://beian.example/issuer",
            "aud",
            "beian",
            "sub",
            account,
            "upn",
            account,
            "groups",
            List.of(Roles.APPLICANT),
            "iat",
            now,
            "exp",
            now + 600));
  }

  Map<String, Object> key() {
    RSAPublicKey key = (RSAPublicKey) pair.getPublic();
    return Map.of(
        "kty", "RSA",
        "alg", "RS256",
        "kid", "other",
        "n", BASE64.encodeToString(key.getModulus().toByteArray()),
        "e", BASE64.encodeToString(key.getPublicExponent().toByteArray()));
  }

  String jwk() {
    return text(key());
  }

  private static String unsigned(String algorithm) {
    return part(Map.of("alg", algorithm)) + "." + part(claims()) + ".";
  }

  private static String hmac(byte[] secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String signed = part(Map.of("alg", "HS256", "typ", "JWT")) + "." + part(claims());
      return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String rsa(
      String algorithm, PrivateKey key, Map<String, ?> header, Map<String, ?> claims) {
    Map<String, Object> all = new TreeMap<>(header);
    all.put("alg", algorithm);
    try {
      Signature signature = Signature.getInstance("SHA" + algorithm.substring(2) + "withRSA");
      signature.initSign(key);
      String signed = part(all) + "." + part(claims);
      signature.update(signed.getBytes(UTF_8));
      return signed + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(Object json) {
    return BASE64.encodeToString(text(json).getBytes(UTF_8));
  }

  private static String text(Object json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
