package icp.platform.session;

/** Why a token that is good in all else is refused: its session has ended. */
public class SessionEndedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionEndedException() {
    super("The session has ended", null, false, false);
  }
}
