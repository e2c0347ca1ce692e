package icp.documents.verification;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
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
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The QR code that ties a backdrop to one verification: a nonce that nobody can guess. */
final class BackdropCode {
  /** Capitals and digits only: such codes have the coarsest dots, which photos keep best. */
  private static final String PREFIX = "BEIAN:";

  private static final int NONCE_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private BackdropCode() {}

  static String nonce() {
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

  /** The nonces of all backdrops that a photo shows. */
  static Set<String> seen(BufferedImage photo) {
    LuminanceSource grey = new BufferedImageLuminanceSource(photo);
    Set<String> nonces = new HashSet<>();
    for (BinaryBitmap bits :
        List.of(
            new BinaryBitmap(new HybridBinarizer(grey)),
            new BinaryBitmap(new GlobalHistogramBinarizer(grey)))) {
      if (nonces.isEmpty()) {
        read(bits, nonces);
      }
    }
    return nonces;
  }

  private static void read(BinaryBitmap bits, Set<String> nonces) {
    try {
      Map<DecodeHintType, ?> hints = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
      for (Result code : new QRCodeMultiReader().decodeMultiple(bits, hints)) {
        if (code.getText().startsWith(PREFIX)) {
          nonces.add(code.getText().substring(PREFIX.length()));
        }
      }
    } catch (NotFoundException e) {
      // No code is seen this way; the caller tries another, or says so.
    }
  }
}
