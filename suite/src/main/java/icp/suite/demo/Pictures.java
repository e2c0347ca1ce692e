package icp.suite.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws what an applicant would photograph. Latin letters only: fonts for others may be missing.
 */
public final class Pictures {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1130;
  private static final Color PAPER = new Color(0xfbf3df);
  private static final Color SEAL = new Color(0xc02a2a);
  private static final Color INK = new Color(0x22303c);

  private Pictures() {}

  /** A JPEG of a certificate. */
  public static byte[] certificate(String title, String number) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = canvas(image);
    canvas.setColor(PAPER);
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(SEAL);
    canvas.setStroke(new BasicStroke(14));
    canvas.drawRect(40, 40, WIDTH - 80, HEIGHT - 80);
    canvas.drawOval(1150, 700, 300, 300);
    canvas.setColor(INK);
    write(canvas, title.replace('_', ' '), 64, 220);
    write(canvas, "No. " + number, 44, 360);
    write(canvas, "Hangzhou, Zhejiang", 44, 450);
    write(canvas, "SPECIMEN made by the demo; valid for nothing", 36, 980);
    canvas.dispose();
    return jpeg(image);
  }

  private static Graphics2D canvas(BufferedImage image) {
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return canvas;
  }

  private static void write(Graphics2D canvas, String text, int size, int y) {
    canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
    canvas.drawString(text, 120, y);
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
