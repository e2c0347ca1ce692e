package icp.filings.filing;

import java.sql.SQLException;

/** Another order of the same certificate came to be in progress first; nothing was changed. */
final class CertificateInProgressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String INDEX = "filing_certificate_in_progress";
  private static final String UNIQUE_VIOLATION = "23505";

  private CertificateInProgressException() {
    super("Another order of the certificate is in progress");
  }

  /** Throws this in the place of what the database says when two race for one certificate. */
  static void rethrow(SQLException failure) {
    if (UNIQUE_VIOLATION.equals(failure.getSQLState())
        && String.valueOf(failure.getMessage()).contains(INDEX)) {
      throw new CertificateInProgressException();
    }
  }
}
