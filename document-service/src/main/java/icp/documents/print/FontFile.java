package icp.documents.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Cuts an OpenType file in memory down to what is read of it, since the reader unfolds every table:
 * no typesetting by rules, no vertical writing, one map of characters, and no {@link Twins} in it.
 * Layout of the file: OpenType 1.9, "Font file" and "cmap", format 12.
 */
final class FontFile {
  private static final Set<String> READ =
      Set.of(
          "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

  private static final int COUNT = 4;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int MAP_ENTRY = 8;
  private static final int FULL_UNICODE = 0x0003000a;
  private static final int GROUPS = 16;
  private static final int GROUP = 12;

  private final ByteBuffer file;

  private FontFile(byte[] file) {
    this.file = ByteBuffer.wrap(file);
  }

  /** The same bytes, cut down. */
  static byte[] cut(byte[] bytes) {
    FontFile file = new FontFile(bytes);
    file.dropTables();
    return bytes;
  }

  private void dropTables() {
    int kept = 0;
    for (int i = 0; i < file.getShort(COUNT); i++) {
      byte[] entry = new byte[ENTRY];
      file.get(DIRECTORY + i * ENTRY, entry);
      String tag = new String(entry, 0, Integer.BYTES, StandardCharsets.US_ASCII);
      if (READ.contains(tag)) {
        file.put(DIRECTORY + kept * ENTRY, entry);
        kept++;
      }
      if (tag.equals("cmap")) {
        keepOneMap(ByteBuffer.wrap(entry).getInt(MAP_ENTRY));
      }
    }
    file.putShort(COUNT, (short) kept);
  }

  private void keepOneMap(int table) {
    for (int i = 0; i < file.getShort(table + 2); i++) {
      int entry = table + COUNT + i * MAP_ENTRY;
      if (file.getInt(entry) == FULL_UNICODE) {
        int map = file.getInt(entry + 4);
        file.putInt(table + COUNT, FULL_UNICODE).putInt(table + 2 * COUNT, map);
        dropTwins(table + map);
      }
    }
    file.putShort(table + 2, (short) 1);
  }

  private void dropTwins(int map) {
    int groups = file.getInt(map + DIRECTORY);
    for (int i = 0; i < groups; i++) {
      int group = map + GROUPS + i * GROUP;
      int first = file.getInt(group);
      if (Twins.is(first) && Twins.is(file.getInt(group + 4))) {
        file.putInt(group + 4, first).putInt(group + 8, 0);
      }
    }
  }
}
