package icp.documents.backdrop;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.TestPeople;
import icp.documents.face.Faces;
import icp.documents.portrait.Portraits;
import java.awt.image.BufferedImage;
import java.util.Map;

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
}
