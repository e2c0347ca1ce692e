package icp.documents.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the markers of a JPEG tell beside its picture. Read by hand: a library for metadata would
 * also unpack what nobody asked for.
 */
final class JpegMarkers {
  private static final int APP1 = 0xffe1;
  private static final int APP14 = 0xffee;
  private static final int START_OF_SCAN = 0xffda;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
  private static final int TRANSFORM = 11;

  private Exif exif = Exif.NONE;
  private Optional<Integer> adobeTransform = Optional.empty();

  private JpegMarkers() {}

  static JpegMarkers of(byte[] jpeg) {
    JpegMarkers markers = new JpegMarkers();
    try {
      markers.read(ByteBuffer.wrap(jpeg).position(2));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return markers; // What cannot be read says nothing.
    }
    return markers;
  }

  private void read(ByteBuffer jpeg) {
    while (jpeg.remaining() >= Integer.BYTES) {
      int marker = Short.toUnsignedInt(jpeg.getShort());
      if (marker == START_OF_SCAN) {
        return;
      }
      int start = jpeg.position();
      int length = Short.toUnsignedInt(jpeg.getShort());
      segment(marker, jpeg.slice(start + 2, length - 2), jpeg.array(), start + 2);
      jpeg.position(start + length);
    }
  }

  private void segment(int marker, ByteBuffer content, byte[] jpeg, int at) {
    if (marker == APP1 && exif == Exif.NONE && Magic.at(jpeg, at, EXIF)) {
      exif = Exif.of(content.slice(EXIF.length, content.capacity() - EXIF.length));
    }
    if (marker == APP14 && Magic.at(jpeg, at, ADOBE)) {
      adobeTransform = Optional.of((int) content.get(TRANSFORM));
    }
  }

  Exif exif() {
    return exif;
  }

  /** How Adobe's marker says that colours are coded: 0 plain, 2 YCCK; empty without the marker. */
  Optional<Integer> adobeTransform() {
    return adobeTransform;
  }
}
