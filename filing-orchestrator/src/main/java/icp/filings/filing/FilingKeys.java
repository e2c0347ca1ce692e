package icp.filings.filing;

import icp.platform.sealing.KeyTable;
import jakarta.inject.Singleton;

/** The data keys of filings. */
@Singleton
class FilingKeys implements KeyTable {
  @Override
  public String table() {
    return "filing_key";
  }

  @Override
  public String owner() {
    return "filing_id";
  }
}
