package icp.documents.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What is read of Exif.
 *
 * @param orientation how the camera was held
 * @param software what wrote the file
 * @param takenOn the day by the camera's clock, wherever that was
 */
record Exif(Orientation orientation, Optional<String> software, Optional<LocalDate> takenOn) {
  static final Exif NONE = new Exif(Orientation.UPRIGHT, Optional.empty(), Optional.empty());
  private static final int ORIENTATION = 0x0112;
  private static final int SOFTWARE = 0x0131;
  private static final int MORE = 0x8769;
  private static final int TAKEN = 0x9003;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd");
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
    return NONE.directory(tiff, tiff.getInt(4), true);
  }

  /**
   * @param first whether it is the first one, which names the one with the rest
   */
  private Exif directory(ByteBuffer tiff, int directory, boolean first) {
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    Exif read = this;
    for (int i = 0; i < entries; i++) {
      read = read.with(tiff, directory + 2 + i * ENTRY, first);
    }
    return read;
  }

  private Exif with(ByteBuffer tiff, int entry, boolean first) {
    return switch (Short.toUnsignedInt(tiff.getShort(entry))) {
      case ORIENTATION -> new Exif(Orientation.ofCode(tiff.getShort(entry + 8)), software, takenOn);
      case SOFTWARE -> new Exif(orientation, name(tiff, entry), takenOn);
      case TAKEN -> new Exif(orientation, software, name(tiff, entry).flatMap(Exif::day));
      case MORE -> first ? directory(tiff, tiff.getInt(entry + 8), false) : this;
      default -> this;
    };
  }

  private static Optional<LocalDate> day(String time) {
    try {
      return Optional.of(LocalDate.parse(time.substring(0, Math.min(10, time.length())), DAY));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
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
