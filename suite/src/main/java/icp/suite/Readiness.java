package icp.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether a service does its work. */
final class Readiness {

  private static final int MILLIS = 3_000;
  private static final int OK = 200;

  private Readiness() {}

  static String url(String management) {
    return management + "/q/health/ready";
  }

  static boolean of(ProcessEntry service) {
    return of(service.management());
  }

  static boolean of(String management) {
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) URI.create(url(management)).toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      return connection.getResponseCode() == OK;
    } catch (IOException notYet) {
      return false;
    } finally {
      if (connection != null) {
        connection.disconnect();
      }
    }
  }
}
