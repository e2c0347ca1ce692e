package icp.domains.lookup;

/** Nothing that can be used came back. */
final class NoAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RegistryAnswer.Why why;

  NoAnswerException(RegistryAnswer.Why why) {
    super(why.name());
    this.why = why;
  }

  RegistryAnswer.Why why() {
    return why;
  }
}
