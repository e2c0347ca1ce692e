package icp.suite.demo;

import icp.suite.client.UnexpectedAnswer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/**
 * Puts the sample person before a backdrop: for trying things out, where nobody wants to print and
 * be photographed. As with a camera, no two photos are alike: the place and the light differ.
 */
public final class SamplePhoto {

  /** Where her face is in the sample, and how large she is to a backdrop of 2,480 pixels. */
  private static final int FACE = 222;

  private static final double WIDTH = 2480;
  private static final Color SHADOW = new Color(0, 0, 0, 110);

  private SamplePhoto() {}

  /**
   * A JPEG of the sample person before a backdrop.
   *
   * @param backdrop the backdrop's PNG
   * @throws UnexpectedAnswer when it is no picture
   */
  public static byte[] before(byte[] backdrop, RandomGenerator random) {
    BufferedImage ground = read(backdrop);
    BufferedImage photo =
        new BufferedImage(ground.getWidth(), ground.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = photo.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.transform(frame(photo, random));
    canvas.drawImage(ground, 0, 0, null);
    canvas.drawImage(person(), place(ground.getWidth() / WIDTH, random), null);
    canvas.setPaint(lamp(photo, random));
    canvas.fillRect(0, 0, photo.getWidth(), photo.getHeight());
    canvas.dispose();
    return jpeg(photo);
  }

  /** What the camera shows of the backdrop: most of it, whichever side is cut off. */
  private static AffineTransform frame(BufferedImage photo, RandomGenerator random) {
    double nearer = random.nextDouble(1, 1.06);
    double spare = 1 - nearer;
    AffineTransform frame =
        AffineTransform.getTranslateInstance(
            spare * random.nextDouble() * photo.getWidth(),
            spare * random.nextDouble() * photo.getHeight());
    frame.scale(nearer, nearer);
    return frame;
  }

  /** Somewhere in the middle; her shoulders reach the foot of the photo. */
  private static AffineTransform place(double unit, RandomGenerator random) {
    double larger = random.nextDouble(2, 2.3);
    AffineTransform place = AffineTransform.getScaleInstance(unit, unit);
    place.translate(random.nextDouble(1040, 1440) - larger * FACE, random.nextDouble(580, 680));
    place.scale(larger, larger);
    return place;
  }

  /** Brightest somewhere, and darker the further away. */
  private static RadialGradientPaint lamp(BufferedImage photo, RandomGenerator random) {
    return new RadialGradientPaint(
        random.nextInt(photo.getWidth()),
        random.nextInt(photo.getHeight()),
        photo.getWidth(),
        new float[] {0, 1},
        new Color[] {new Color(0, 0, 0, 0), SHADOW});
  }

  private static BufferedImage person() {
    try (InputStream file = SamplePhoto.class.getResourceAsStream("sample-person.png")) {
      return ImageIO.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage read(byte[] picture) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
      if (read == null) {
        throw new UnexpectedAnswer("The backdrop is no picture that Java reads.");
      }
      return read;
    } catch (IOException e) {
      throw new UnexpectedAnswer("The backdrop is no picture that Java reads.", e);
    }
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
