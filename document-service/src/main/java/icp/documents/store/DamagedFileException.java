package icp.documents.store;

/**
 * What lies under an id is not what was written there, or there is no key that opens it. Trying
 * again does not help.
 */
class DamagedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedFileException(String what, Throwable cause) {
    super(what, cause);
  }
}
