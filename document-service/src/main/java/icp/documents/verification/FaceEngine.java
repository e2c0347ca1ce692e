package icp.documents.verification;

/** Compares the face on a certificate with the face of a person. */
interface FaceEngine {
  /** What an engine can say. */
  enum Verdict {
    /** It is the same person. */
    PASS,
    /** It is another person. */
    FAIL,
    /** Nothing was decided: a reviewer looks. Also whatever goes wrong on the way. */
    UNDECIDED
  }

  /** Never throws: an engine that is away has decided nothing. */
  Verdict compare(byte[] certificate, byte[] capture);
}
