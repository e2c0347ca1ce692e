package icp.filings.webhook;

import icp.platform.sealing.KeyTable;
import jakarta.inject.Singleton;

/** The data keys of webhook secrets. */
@Singleton
class SecretKeys implements KeyTable {
  @Override
  public String table() {
    return "webhook_secret";
  }

  @Override
  public String owner() {
    return "id";
  }
}
