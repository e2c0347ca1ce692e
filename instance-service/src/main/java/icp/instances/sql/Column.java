package icp.instances.sql;

import java.util.List;
import java.util.function.Function;

/**
 * One column of rows that go into a statement as arrays.
 *
 * @param type PostgreSQL's name of the element type
 */
public record Column(String type, Object[] values) {
  /** The column that a function reads from each row. */
  public static <T> Column of(String type, List<T> rows, Function<T, Object> value) {
    return new Column(type, rows.stream().map(value).toArray());
  }
}
