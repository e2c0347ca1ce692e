package icp.documents.backdrop;

import icp.documents.portrait.Portrait;
import icp.documents.portrait.Portraits;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The provider's backdrops. Made at start, so that a setting that is none stops the service. */
@Startup
@ApplicationScoped
public class Backdrops {
  private final BackdropConfig config;
  private final Ground ground;
  private final Portraits portraits;

  Backdrops(BackdropConfig config, Portraits portraits) {
    this.config = config;
    this.ground = Ground.of(config.colour());
    this.portraits = portraits;
  }

  /**
   * A backdrop for the screen of whoever looks at it before printing.
   *
   * @param province code of two digits
   */
  public byte[] png(String nonce, String province) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(nonce, province), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** A backdrop to be printed. */
  public byte[] pdf(String nonce, String province, Paper paper) {
    return PrintedBackdrop.pdf(image(nonce, province), paper);
  }

  BufferedImage image(String nonce, String province) {
    String bottom = config.bottomLines().get(province);
    return Backdrop.image(
        ground, new Backdrop.Words(config.letteringZh(), config.letteringEn(), bottom), nonce);
  }

  /** Measures a photo that was taken before a backdrop. */
  public BackdropPhoto look(BufferedImage photo) {
    Portrait portrait = portraits.of(photo);
    double filled =
        portrait
            .face()
            .map(face -> Portraits.ground(photo, face, ground.hue().degrees()))
            .orElse(0.0);
    BackdropCode.Seen codes = BackdropCode.seen(photo);
    Optional<Legibility> lettering = Legibility.of(photo, portrait.face(), codes);
    return new BackdropPhoto(portrait, codes, lettering, filled, ground.isBlue());
  }
}
