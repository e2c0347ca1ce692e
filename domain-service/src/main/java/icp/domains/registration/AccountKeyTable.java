package icp.domains.registration;

import icp.platform.sealing.KeyTable;
import jakarta.inject.Singleton;

/** Where the data keys of accounts lie. */
@Singleton
class AccountKeyTable implements KeyTable {
  @Override
  public String table() {
    return "account_key";
  }

  @Override
  public String owner() {
    return "account_id";
  }
}
