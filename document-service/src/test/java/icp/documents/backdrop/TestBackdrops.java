package icp.documents.backdrop;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.TestPeople;
import icp.documents.face.Faces;
import icp.documents.portrait.Portraits;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Backdrops, and photos before them. */
public final class TestBackdrops {
  static final Ground BLUE = Ground.of("#2f6fb7");
  static final Backdrop.Words WORDS = new Backdrop.Words("网站备案核验", "BEIAN ICP FILING", null);
  static final Backdrops BACKDROPS =
      new Backdrops(config(), new Portraits(new Faces(new ObjectMapper())));

  private TestBackdrops() {}

  private static BackdropConfig config() {
    return new BackdropConfig() {
      @Override
      public String colour() {
        return "#2f6fb7";
      }

      @Override
      public String letteringZh() {
        return WORDS.zh();
      }

      @Override
      public String letteringEn() {
        return WORDS.en();
      }

      @Override
      public Map<String, String> bottomLines() {
        return Map.of();
      }
    };
  }

  /** Somebody in the middle of a backdrop, as a camera near them sees it. */
  public static BufferedImage photo(BufferedImage backdrop) {
    return photo(backdrop, 0, 0);
  }

  /** The same, from a place somewhat to the side. */
  public static BufferedImage photo(BufferedImage backdrop, int right, int down) {
    BufferedImage person = TestPeople.cutOut(TestPeople.astronaut());
    return TestPeople.before(backdrop, person, 1240 + right, 560 + down, 2.2)
        .getSubimage(Math.max(0, 60 + right / 2), 0, 2340, 1560);
  }

  /** The middle of the photo's upper part out of focus; codes and face stay as they are. */
  static BufferedImage blurredAbove(BufferedImage photo, int height, int radius) {
    float[] even = new float[radius * radius];
    Arrays.fill(even, 1f / even.length);
    ConvolveOp blur = new ConvolveOp(new Kernel(radius, radius, even));
    return aboveOf(photo, height, part -> blur.filter(blur.filter(part, null), null));
  }

  /** The middle of the photo's upper part in a haze. */
  static BufferedImage fadedAbove(BufferedImage photo, int height) {
    return aboveOf(photo, height, part -> new RescaleOp(0.2f, 150, null).filter(part, null));
  }

  private static BufferedImage aboveOf(
      BufferedImage photo, int height, UnaryOperator<BufferedImage> change) {
    BufferedImage changed =
        new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    changed.createGraphics().drawImage(photo, 0, 0, null);
    int left = photo.getWidth() / 4;
    BufferedImage part = copy(changed.getSubimage(left, 0, photo.getWidth() / 2, height));
    changed.createGraphics().drawImage(change.apply(part), left, 0, null);
    return changed;
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    copy.createGraphics().drawImage(image, 0, 0, null);
    return copy;
  }
}
