package icp.platform.messaging;

import icp.platform.problem.UnavailableException;

/** The broker does not answer, or does not have what it was asked for yet. */
public final class BrokerAwayException extends UnavailableException {
  private static final long serialVersionUID = 1L;

  BrokerAwayException(String topic, Throwable cause) {
    super("The broker does not tell what is on " + topic, cause);
  }
}
