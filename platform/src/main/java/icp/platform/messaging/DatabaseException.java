package icp.platform.messaging;

import java.sql.SQLException;

/** A statement of the plumbing failed. Its text names the statement, never a value. */
public class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what what was tried, as the end of "could not ..."
   */
  public DatabaseException(String what, SQLException cause) {
    super("Could not " + what, cause);
  }
}
