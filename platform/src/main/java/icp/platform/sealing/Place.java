package icp.platform.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a sealed value stands. It opens there and nowhere else.
 *
 * @param row the row's key, part by part
 */
public record Place(String table, String column, List<String> row) {
  /** A column of one row, by the parts of the row's key. */
  public static Place of(String table, String column, Object... row) {
    return new Place(table, column, Arrays.stream(row).map(Object::toString).toList());
  }

  /** Each part with its length before it: no two places come to the same. */
  byte[] bytes() {
    List<byte[]> parts =
        Stream.concat(Stream.of(table, column), row.stream())
            .map(part -> part.getBytes(UTF_8))
            .toList();
    int length = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(1 + length).put(DataKey.VERSION);
    parts.forEach(part -> bytes.putInt(part.length).put(part));
    return bytes.array();
  }

  @Override
  public String toString() {
    return table + "." + column + " " + String.join("/", row);
  }
}
