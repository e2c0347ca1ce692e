package icp.domains.registration;

import icp.platform.sealing.KeyTable;
import jakarta.inject.Singleton;

/** Where the data keys of accounts lie, until the first start of a version that has others. */
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
