package icp.documents.store;

import icp.platform.problem.UnavailableException;

/** The store could not do its work. Says what, and never what a file holds. */
public class FileStoreException extends UnavailableException {
  private static final long serialVersionUID = 1L;

  public FileStoreException(String what, Throwable cause) {
    super("Could not " + what, cause);
  }
}
