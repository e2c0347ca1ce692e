package icp.documents.store;

import java.io.IOException;

/** The store could not do its work. */
class FileStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileStoreException(String what, IOException cause) {
    super("Could not " + what, cause);
  }
}
