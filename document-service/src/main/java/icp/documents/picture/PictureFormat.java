package icp.documents.picture;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The formats that are taken, by the bytes that a file of each begins with. */
public enum PictureFormat {
  /** JPEG, ISO/IEC 10918. */
  JPEG("image/jpeg", "ffd8ff"),
  /** PNG, ISO/IEC 15948. */
  PNG("image/png", "89504e470d0a1a0a"),
  /** GIF of either edition; never kept. */
  GIF("image/gif", "47494638"),
  /** PDF, ISO 32000; never kept. */
  PDF("application/pdf", "255044462d");

  private final String mediaType;
  private final byte[] magic;

  PictureFormat(String mediaType, String magic) {
    this.mediaType = mediaType;
    this.magic = HexFormat.of().parseHex(magic);
  }

  public String mediaType() {
    return mediaType;
  }

  static Optional<PictureFormat> of(byte[] file) {
    return Arrays.stream(values()).filter(format -> Magic.at(file, 0, format.magic)).findFirst();
  }
}
