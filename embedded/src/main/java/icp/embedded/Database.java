package icp.embedded;

/**
 * One service's database and the only role, apart from the superuser, that may connect to it.
 *
 * @param name of the database and of the role that owns it
 * @param jdbcUrl on the loopback interface, without credentials
 * @param password of the role
 */
public record Database(String name, String jdbcUrl, String password) {

  /** The role that owns the database; it bears the database's name. */
  public String user() {
    return name;
  }

  /** Without the password, so that it never reaches a log. */
  @Override
  public String toString() {
    return "Database[" + user() + " at " + jdbcUrl + "]";
  }
}
