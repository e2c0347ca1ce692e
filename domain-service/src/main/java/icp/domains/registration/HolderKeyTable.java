package icp.domains.registration;

import icp.platform.sealing.KeyTable;
import jakarta.inject.Singleton;

/** Where the data keys of holders lie. */
@Singleton
class HolderKeyTable implements KeyTable {
  @Override
  public String table() {
    return "holder_key";
  }

  @Override
  public String owner() {
    return "id";
  }
}
