package icp.embedded;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.Marker;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** One named logger of {@link BrokerLog}. */
final class BrokerLogger extends LegacyAbstractLogger {

  private static final Map<org.slf4j.event.Level, Level> LEVELS =
      Map.of(
          org.slf4j.event.Level.TRACE, Level.FINEST,
          org.slf4j.event.Level.DEBUG, Level.FINE,
          org.slf4j.event.Level.INFO, Level.INFO,
          org.slf4j.event.Level.WARN, Level.WARNING,
          org.slf4j.event.Level.ERROR, Level.SEVERE);

  private final transient Logger logger;

  BrokerLogger(String name) {
    this.name = name;
    this.logger = Logger.getLogger(name);
  }

  @Override
  public boolean isTraceEnabled() {
    return logger.isLoggable(Level.FINEST);
  }

  @Override
  public boolean isDebugEnabled() {
    return logger.isLoggable(Level.FINE);
  }

  @Override
  public boolean isInfoEnabled() {
    return logger.isLoggable(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return logger.isLoggable(Level.WARNING);
  }

  @Override
  public boolean isErrorEnabled() {
    return logger.isLoggable(Level.SEVERE);
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      org.slf4j.event.Level level,
      Marker marker,
      String message,
      Object[] arguments,
      Throwable thrown) {
    String text = MessageFormatter.basicArrayFormat(message, arguments);
    logger.logp(LEVELS.get(level), name, null, text, thrown);
  }
}
