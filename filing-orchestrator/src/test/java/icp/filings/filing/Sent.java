package icp.filings.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that the caller's thread sends, by the driver's own trace. */
final class Sent extends Handler {
  private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
  private static final Pattern PARSE =
      Pattern.compile("FE=> Parse\\(stmt=[^,]*,query=\"(.*)\",oids=", Pattern.DOTALL);

  private final List<String> statements = new ArrayList<>();
  private final long thread = Thread.currentThread().getId();

  private Sent() {}

  static List<String> by(Runnable work) {
    Sent sent = new Sent();
    Level before = DRIVER.getLevel();
    DRIVER.setLevel(Level.FINEST);
    DRIVER.addHandler(sent);
    try {
      work.run();
    } finally {
      DRIVER.removeHandler(sent);
      DRIVER.setLevel(before);
    }
    return sent.statements;
  }

  @Override
  public void publish(LogRecord record) {
    Matcher parse = PARSE.matcher(text(record));
    if (Thread.currentThread().getId() == thread && parse.find()) {
      statements.add(parse.group(1));
    }
  }

  private static String text(LogRecord record) {
    String message = record.getMessage();
    Object[] values = record.getParameters();
    for (int i = 0; values != null && i < values.length; i++) {
      message = message.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return message;
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
