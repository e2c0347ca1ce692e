package icp.documents.orchestrator;

/** That filing-orchestrator told nothing; the message says why, without anything that it said. */
public class NotToldException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  private final int status;

  NotToldException(String why) {
    super(why);
    this.status = 0;
  }

  NotToldException(int status) {
    super("status " + status);
    this.status = status;
  }

  /** Whether there is no such filing for whoever asks. */
  public boolean isNotFound() {
    return status == NOT_FOUND;
  }
}
