package icp.documents.verification;

import icp.documents.face.Descriptor;
import icp.documents.face.Faces;
import icp.documents.picture.Pictures;
import icp.documents.portrait.Portraits;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Compares with the nets that come along. What they tell of a face lives as long as the comparison:
 * it is neither kept nor logged.
 */
final class BuiltInFaceEngine implements FaceEngine {
  private static final Logger LOG = Logger.getLogger(BuiltInFaceEngine.class);

  private final Pictures pictures;
  private final Portraits portraits;
  private final Faces faces;
  private final FaceBands bands;

  BuiltInFaceEngine(Pictures pictures, Portraits portraits, Faces faces, FaceBands bands) {
    this.pictures = pictures;
    this.portraits = portraits;
    this.faces = faces;
    this.bands = bands;
  }

  @Override
  public Answer compare(FacePhoto certificate, FacePhoto capture) {
    try {
      return descriptor(certificate)
          .map(known -> compare(known, capture))
          .orElseGet(() -> Answer.undecided("verification-certificate-without-face"));
    } catch (RuntimeException e) {
      LOG.warnf("The face engine has not decided: %s", e.getClass().getSimpleName());
      return Answer.undecided("verification-engine-away");
    }
  }

  private Answer compare(Descriptor known, FacePhoto capture) {
    return descriptor(capture)
        .map(known::distance)
        .map(distance -> Answer.of(bands.verdict(distance), distance))
        .orElseGet(() -> Answer.undecided("verification-engine-away"));
  }

  /** Decoded in its turn, as uploads are: what bounds the memory. */
  private Optional<Descriptor> descriptor(FacePhoto photo) {
    return pictures
        .take(
            photo.mediaType(),
            new ByteArrayInputStream(photo.bytes()),
            image ->
                portraits.faces(image).stream()
                    .findFirst()
                    .map(face -> faces.descriptor(image, face)))
        .seen();
  }

  @Override
  public String model() {
    return faces.model();
  }
}
