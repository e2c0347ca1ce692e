package icp.contracts;

import java.util.UUID;

/**
 * The websites' administrator proved who they are, or failed to.
 *
 * @param filingId the filing
 * @param revision the revision in which the verification was opened
 * @param method the road that was taken
 * @param passed whether the person is the administrator
 */
public record VerificationDecided(UUID filingId, int revision, Method method, boolean passed)
    implements Message {
  /** The two full roads to the same end; nobody is forced to give their face. */
  public enum Method {
    /** A live capture compared with the certificate's photo. */
    FACE,
    /** A photo taken before the backdrop that was issued for this filing. */
    BACKDROP
  }
}
