package icp.documents.form;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the codes of forms from a scan or a photo. Tries several sizes, since a smaller picture has
 * less noise and a larger one more dots, two ways of telling black from white, since light falls
 * unevenly, and a turned picture; the cheapest first.
 */
final class FormReading {
  private static final int[] LONG_SIDES = {1600, 2600, 1000};
  private static final double[] TURNS = {30, 45};
  private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
      List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

  private FormReading() {}

  /** What follows the prefix of all codes of forms that are seen: numbers, if nobody forged one. */
  static Set<String> seen(BufferedImage picture) {
    for (int side : LONG_SIDES) {
      Set<String> numbers = read(sized(picture, side, 0));
      if (!numbers.isEmpty()) {
        return numbers;
      }
    }
    for (double degrees : TURNS) {
      Set<String> numbers = read(sized(picture, LONG_SIDES[0], Math.toRadians(degrees)));
      if (!numbers.isEmpty()) {
        return numbers;
      }
    }
    return Set.of();
  }

  private static Set<String> read(BufferedImage picture) {
    LuminanceSource grey = new BufferedImageLuminanceSource(picture);
    Set<String> numbers = new TreeSet<>();
    for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
      if (numbers.isEmpty()) {
        read(new BinaryBitmap(binarizer.apply(grey)), numbers);
      }
    }
    return numbers;
  }

  private static void read(BinaryBitmap bits, Set<String> numbers) {
    try {
      Map<DecodeHintType, ?> hints = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
      for (Result code : new QRCodeMultiReader().decodeMultiple(bits, hints)) {
        if (code.getText().startsWith(FormCode.PREFIX)) {
          numbers.add(code.getText().substring(FormCode.PREFIX.length()));
        }
      }
    } catch (NotFoundException e) {
      // No code is seen this way; another is tried.
    }
  }

  /** A grey picture of a size, turned about its middle; never larger than twice the original. */
  private static BufferedImage sized(BufferedImage picture, int longSide, double turn) {
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    double scale = Math.min(2, (double) longSide / longest);
    int width = (int) Math.max(1, picture.getWidth() * scale);
    int height = (int) Math.max(1, picture.getHeight() * scale);
    BufferedImage sized = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = sized.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.rotate(turn, width / 2.0, height / 2.0);
    canvas.drawImage(picture, AffineTransform.getScaleInstance(scale, scale), null);
    canvas.dispose();
    return sized;
  }
}
