package icp.platform.http;

import icp.platform.sealing.KeyTable;
import jakarta.inject.Singleton;

/** The data keys of first answers. */
@Singleton
class AnswerKeys implements KeyTable {
  @Override
  public String table() {
    return "idempotency_key";
  }

  @Override
  public String owner() {
    return "key_owner";
  }
}
