package icp.documents.backdrop;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The QR code that ties a backdrop to one verification: a nonce that nobody can guess. */
public final class BackdropCode {
  /** Capitals and digits only: such codes have the coarsest dots, which photos keep best. */
  private static final String PREFIX = "BEIAN:";

  private static final int NONCE_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private BackdropCode() {}

  /** 128 random bits, in hexadecimal capitals. */
  public static String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  static BitMatrix matrix(String nonce, int side) {
    try {
      return new QRCodeWriter()
          .encode(
              PREFIX + nonce,
              BarcodeFormat.QR_CODE,
              side,
              side,
              Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
    } catch (WriterException e) {
      throw new IllegalStateException("A nonce fits any QR code", e);
    }
  }

  /**
   * What codes a photo shows.
   *
   * @param nonces of all backdrops that can be read
   * @param mirrored whether one of them stands in a mirror, as selfies of some cameras do
   * @param places where they stand
   */
  public record Seen(Set<String> nonces, boolean mirrored, List<CodePlace> places) {
    static final Seen NOTHING = new Seen(Set.of(), false, List.of());

    public Seen {
      places = List.copyOf(places);
    }
  }

  static Seen seen(BufferedImage photo) {
    LuminanceSource grey = new BufferedImageLuminanceSource(photo);
    int half = photo.getWidth() / 2;
    // Corners of several codes may be taken for one code's: in a half of the photo there are few.
    return Stream.of(
            new View(grey, 0), new View(half(grey, 0), 0), new View(half(grey, half), half))
        .flatMap(View::readings)
        .filter(seen -> !seen.nonces().isEmpty())
        .findFirst()
        .orElse(Seen.NOTHING);
  }

  private static LuminanceSource half(LuminanceSource whole, int left) {
    return whole.crop(left, 0, whole.getWidth() / 2, whole.getHeight());
  }

  /** A part of a photo, and how far from its left edge it begins. */
  private record View(LuminanceSource grey, int left) {
    Stream<Seen> readings() {
      return Stream.of(new HybridBinarizer(grey), new GlobalHistogramBinarizer(grey))
          .map(binarizer -> read(new BinaryBitmap(binarizer), left));
    }
  }

  private static Seen read(BinaryBitmap bits, int left) {
    try {
      Map<DecodeHintType, ?> hints = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
      List<Result> codes =
          Stream.of(new QRCodeMultiReader().decodeMultiple(bits, hints))
              .filter(code -> code.getText().startsWith(PREFIX))
              .toList();
      return new Seen(
          codes.stream()
              .map(code -> code.getText().substring(PREFIX.length()))
              .collect(Collectors.toSet()),
          codes.stream().anyMatch(BackdropCode::mirrored),
          codes.stream()
              .map(code -> CodePlace.of(code.getResultPoints()).movedRight(left))
              .toList());
    } catch (NotFoundException e) {
      return Seen.NOTHING; // No code is seen this way; the caller tries another, or says so.
    }
  }

  /**
   * The reader names the corners as the code means them: lower left, upper left, upper right. In a
   * mirror they go round the other way.
   */
  private static boolean mirrored(Result code) {
    ResultPoint[] corners = code.getResultPoints();
    float acrossX = corners[2].getX() - corners[1].getX();
    float acrossY = corners[2].getY() - corners[1].getY();
    float downX = corners[0].getX() - corners[1].getX();
    float downY = corners[0].getY() - corners[1].getY();
    return acrossX * downY - acrossY * downX < 0;
  }
}
