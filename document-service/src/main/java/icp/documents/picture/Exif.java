package icp.documents.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What is read of Exif: how the camera was held, and what software wrote the file. */
record Exif(Orientation orientation, Optional<String> software) {
  static final Exif NONE = new Exif(Orientation.UPRIGHT, Optional.empty());
  private static final int ORIENTATION = 0x0112;
  private static final int SOFTWARE = 0x0131;
  private static final int ENTRY = 12;
  private static final int INLINE = 4;
  private static final int LONGEST_NAME = 100;

  /**
   * @param tiff the Exif data from its byte order on
   */
  static Exif of(ByteBuffer tiff) {
    try {
      return read(tiff);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return NONE; // Metadata that cannot be read says nothing.
    }
  }

  private static Exif read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    Exif read = NONE;
    for (int i = 0; i < entries; i++) {
      read = read.with(tiff, directory + 2 + i * ENTRY);
    }
    return read;
  }

  private Exif with(ByteBuffer tiff, int entry) {
    int tag = Short.toUnsignedInt(tiff.getShort(entry));
    if (tag == ORIENTATION) {
      return new Exif(Orientation.ofCode(tiff.getShort(entry + 8)), software);
    }
    return tag == SOFTWARE ? new Exif(orientation, name(tiff, entry)) : this;
  }

  private static Optional<String> name(ByteBuffer tiff, int entry) {
    int length = tiff.getInt(entry + 4);
    int at = length <= INLINE ? entry + 8 : tiff.getInt(entry + 8);
    byte[] name = new byte[Math.max(0, Math.min(length, LONGEST_NAME))];
    tiff.get(at, name);
    return name(name);
  }

  /** A name as a person would read it; empty where nothing of it can be read. */
  static Optional<String> name(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\p{C}", "").strip();
    return Optional.of(name).filter(read -> !read.isEmpty());
  }
}
