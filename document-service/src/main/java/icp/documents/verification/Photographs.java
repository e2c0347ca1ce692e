package icp.documents.verification;

import icp.contracts.Finding;
import icp.documents.backdrop.BackdropPhoto;
import icp.documents.backdrop.Backdrops;
import icp.documents.picture.Picture;
import icp.documents.picture.Pictures;
import icp.documents.portrait.Portrait;
import icp.documents.portrait.Portraits;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes in photos of people, and measures them while they are decoded. */
@ApplicationScoped
class Photographs {
  private final Pictures pictures;
  private final Backdrops backdrops;
  private final Portraits portraits;
  private final Retouching retouching;

  Photographs(Pictures pictures, Backdrops backdrops, Portraits portraits, Retouching retouching) {
    this.pictures = pictures;
    this.backdrops = backdrops;
    this.portraits = portraits;
    this.retouching = retouching;
  }

  /**
   * A photo that was taken in.
   *
   * @param seen what was measured in it
   * @param noticed what its file tells of itself
   * @param takenOn the day by the camera's clock; empty where the file does not tell
   */
  record Taken<T>(Picture picture, T seen, List<Finding> noticed, Optional<LocalDate> takenOn) {}

  Taken<BackdropPhoto> beforeBackdrop(String mediaType, InputStream body) {
    return taken(mediaType, body, backdrops::look, PhotoFindings.PHOTO);
  }

  Taken<Portrait> capture(String mediaType, InputStream body, Pose pose) {
    return taken(mediaType, body, portraits::of, pose.field());
  }

  private <T> Taken<T> taken(
      String mediaType, InputStream body, Function<BufferedImage, T> look, String field) {
    Pictures.Looked<T> looked = pictures.take(mediaType, body, look);
    return new Taken<>(
        looked.picture(),
        looked.seen(),
        retouching.findings(looked.software(), field),
        looked.takenOn());
  }
}
