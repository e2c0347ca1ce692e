package icp.documents.verification;

/** Where the operator wants no machine to compare faces: a person does. */
final class NoFaceEngine implements FaceEngine {
  @Override
  public Answer compare(FacePhoto certificate, FacePhoto capture) {
    return Answer.undecided(null);
  }

  @Override
  public String model() {
    return "none";
  }
}
