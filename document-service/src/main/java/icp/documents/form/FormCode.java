package icp.documents.form;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A form's number as a QR code. Capitals and digits only: the coarsest dots. */
final class FormCode {
  static final String PREFIX = "BEIAN-FORM:";

  private FormCode() {}

  /** One unit a dot, with its quiet zone of four. */
  static BitMatrix of(FormNumber number) {
    try {
      return new QRCodeWriter()
          .encode(
              PREFIX + number.text(),
              BarcodeFormat.QR_CODE,
              1,
              1,
              Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
    } catch (WriterException e) {
      throw new IllegalStateException("A number fits any QR code", e);
    }
  }
}
