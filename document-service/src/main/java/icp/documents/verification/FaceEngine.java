package icp.documents.verification;

/** Tells whether two pictures show one person. */
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

  /**
   * An answer.
   *
   * @param distance what was measured; null when nothing was
   * @param doubt code of the finding that says why nothing was decided; null when nobody has to ask
   */
  record Answer(Verdict verdict, Double distance, String doubt) {
    static Answer of(Verdict verdict, Double distance) {
      return new Answer(verdict, distance, null);
    }

    static Answer undecided(String doubt) {
      return new Answer(Verdict.UNDECIDED, null, doubt);
    }
  }

  /** Never throws: an engine that is away has decided nothing. */
  Answer compare(FacePhoto certificate, FacePhoto capture);

  /** What decides in it, such as the hash of its weights; in a few words. */
  String model();
}
