package icp.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** How documents look when they are photographed well and badly; all drawn here. */
public final class PictureCorpus {
  private static final Color PAPER = new Color(0xf4ead2);
  private static final Color INK = new Color(0x1d2733);
  private static final Color SEAL = new Color(0xc02a2a);

  private PictureCorpus() {}

  /** A photo of a licence on a table, as a phone takes it. */
  public static BufferedImage photo(int width, int height) {
    BufferedImage image = table(width, height);
    Graphics2D canvas = canvas(image);
    licence(canvas, width / 12, height / 12, width * 10 / 12, height * 10 / 12);
    canvas.dispose();
    return noisy(image, 10);
  }

  /** A scan: paper up to all edges, hardly any noise. */
  public static BufferedImage scan(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = canvas(image);
    licence(canvas, 0, 0, width, height);
    canvas.dispose();
    return noisy(image, 4);
  }

  /** White paper with black print and a small red seal, as a form comes back. */
  public static BufferedImage sealedForm(int width, int height, Color seal) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = canvas(image);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.setColor(Color.BLACK);
    lines(canvas, width / 10, height / 10, width * 8 / 10, height * 8 / 10);
    canvas.setColor(seal);
    canvas.setStroke(new BasicStroke(width / 150f));
    canvas.drawOval(width * 6 / 10, height * 7 / 10, width / 6, width / 6);
    canvas.dispose();
    return image;
  }

  /** A licence of which the right part lies outside of the picture. */
  public static BufferedImage cutOff(int width, int height) {
    BufferedImage image = table(width, height);
    Graphics2D canvas = canvas(image);
    licence(canvas, width / 6, height / 10, width, height * 8 / 10);
    canvas.dispose();
    return noisy(image, 10);
  }

  public static BufferedImage grey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.createGraphics().drawImage(image, 0, 0, null);
    BufferedImage coloured =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    coloured.createGraphics().drawImage(grey, 0, 0, null);
    return coloured;
  }

  /** Out of focus by so many pixels. */
  public static BufferedImage blurred(BufferedImage image, int radius) {
    int side = 2 * radius + 1;
    float[] even = new float[side];
    Arrays.fill(even, 1f / side);
    BufferedImage blurred = image;
    for (int pass = 0; pass < 2; pass++) {
      blurred =
          new ConvolveOp(new Kernel(side, 1, even), ConvolveOp.EDGE_NO_OP, null)
              .filter(blurred, null);
      blurred =
          new ConvolveOp(new Kernel(1, side, even), ConvolveOp.EDGE_NO_OP, null)
              .filter(blurred, null);
    }
    return blurred.getSubimage(
        side, side, image.getWidth() - 2 * side, image.getHeight() - 2 * side);
  }

  /** Each sample by a curve. */
  public static BufferedImage exposed(BufferedImage image, IntUnaryOperator curve) {
    BufferedImage exposed = copy(image);
    byte[] samples = samples(exposed);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (byte) Math.max(0, Math.min(255, curve.applyAsInt(samples[i] & 0xff)));
    }
    return exposed;
  }

  /** The reflection of a lamp. */
  public static BufferedImage glare(BufferedImage image) {
    BufferedImage glare = copy(image);
    Graphics2D canvas = canvas(glare);
    int radius = image.getWidth() / 8;
    int x = image.getWidth() / 2;
    int y = image.getHeight() / 2;
    canvas.setPaint(
        new RadialGradientPaint(
            x,
            y,
            radius,
            new float[] {0, 0.7f, 1},
            new Color[] {Color.WHITE, Color.WHITE, new Color(255, 255, 255, 0)}));
    canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    canvas.dispose();
    return glare;
  }

  /** What a phone shows of a picture that is stored on it. */
  public static BufferedImage screenshot() {
    BufferedImage image = new BufferedImage(1080, 2400, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = canvas(image);
    canvas.setColor(Color.BLACK);
    canvas.fillRect(0, 0, 1080, 2400);
    canvas.setColor(Color.WHITE);
    canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 36));
    canvas.drawString("12:30", 60, 60);
    licence(canvas, 40, 800, 1000, 700);
    canvas.dispose();
    return image;
  }

  /** A photo of a screen: each of its dots shows as three stripes, at an angle to the camera's. */
  public static BufferedImage ofAScreen(BufferedImage shown) {
    BufferedImage image = copy(shown);
    byte[] samples = samples(image);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        double across = 2 * Math.PI * (x * 0.97 + y * 0.24) / 5.3;
        double down = 2 * Math.PI * (y * 0.97 - x * 0.24) / 5.3;
        double dot = 0.8 + 0.1 * Math.cos(across) + 0.1 * Math.cos(down);
        for (int band = 0; band < 3; band++) {
          int at = (y * image.getWidth() + x) * 3 + band;
          samples[at] = (byte) ((samples[at] & 0xff) * dot);
        }
      }
    }
    return image;
  }

  private static BufferedImage table(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = canvas(image);
    canvas.setPaint(
        new GradientPaint(0, 0, new Color(0x5a4632), width, height, new Color(0x3b2f24)));
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return image;
  }

  private static void licence(Graphics2D canvas, int x, int y, int width, int height) {
    canvas.setColor(PAPER);
    canvas.fillRect(x, y, width, height);
    canvas.setColor(INK);
    lines(canvas, x + width / 12, y + height / 10, width * 10 / 12, height * 8 / 10);
    canvas.setColor(SEAL);
    canvas.setStroke(new BasicStroke(Math.max(2, width / 100f)));
    canvas.drawRect(x + width / 40, y + height / 40, width * 38 / 40, height * 38 / 40);
    canvas.drawOval(x + width * 7 / 10, y + height * 6 / 10, width / 6, width / 6);
  }

  private static void lines(Graphics2D canvas, int x, int y, int width, int height) {
    int size = Math.max(8, height / 24);
    canvas.setFont(new Font(Font.SERIF, Font.PLAIN, size));
    for (int line = y + size; line < y + height; line += 2 * size) {
      canvas.drawString("Unified social credit code 91330106MA27XK8W2T Hangzhou", x, line);
    }
    canvas.drawLine(x, y, x + width, y);
  }

  private static BufferedImage noisy(BufferedImage image, int spread) {
    byte[] samples = samples(image);
    Random random = new Random(1);
    for (int i = 0; i < samples.length; i++) {
      int sample = (samples[i] & 0xff) + random.nextInt(spread) - spread / 2;
      samples[i] = (byte) Math.max(0, Math.min(255, sample));
    }
    return image;
  }

  private static Graphics2D canvas(BufferedImage image) {
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return canvas;
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    copy.createGraphics().drawImage(image, 0, 0, null);
    return copy;
  }

  private static byte[] samples(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
