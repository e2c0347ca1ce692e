package icp.documents.face;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds faces in photos and tells whether two are alike: a reference engine, not a certified one.
 *
 * <p>Made at start, so that weights that were altered stop the service. Threads may share it; each
 * call needs up to 60 MB for a moment, and how many run at once is for the caller to bound.
 */
@Startup
@ApplicationScoped
public class Faces {
  private static final String SOURCE = "face-api 1.7.15";

  private final Detector detector;
  private final LandmarkNet landmarks;
  private final DescriptorNet descriptors;
  private final String fingerprint;

  @Inject
  public Faces(ObjectMapper json) {
    this(new ModelFiles(), json);
  }

  Faces(ModelFiles files, ObjectMapper json) {
    this.detector = new Detector(Weights.read(Detector.NET, files, json));
    this.landmarks = new LandmarkNet(Weights.read(LandmarkNet.NET, files, json));
    this.descriptors = new DescriptorNet(Weights.read(DescriptorNet.NET, files, json));
    this.fingerprint = files.fingerprint();
  }

  /** The faces in a photo, the largest first; none when there is none to be seen. */
  public List<Face> in(BufferedImage photo) {
    Photo seen = new Photo(photo);
    return detector.in(seen).stream()
        .flatMap(found -> face(seen, found).stream())
        .filter(Face::hasEyes)
        .sorted(Comparator.comparingInt(Faces::area).reversed())
        .toList();
  }

  private Optional<Face> face(Photo photo, Detector.Found found) {
    Window whole = photo.whole();
    Box box = found.box().within(whole.width(), whole.height());
    Window window = box.floor();
    if (window.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Face(
            window.left(),
            window.top(),
            window.width(),
            window.height(),
            found.score(),
            landmarks.in(photo, box)));
  }

  private static int area(Face face) {
    return face.width() * face.height();
  }

  /**
   * What tells a face from others.
   *
   * @param face found in this very photo
   * @throws IllegalArgumentException when no part of the face is in the photo
   */
  public Descriptor descriptor(BufferedImage photo, Face face) {
    return descriptors.of(Alignment.of(face.landmarks()).cut(new Photo(photo), DescriptorNet.SIZE));
  }

  /** The nets by name and a short hash of their weights: what a decision was made with. */
  public String model() {
    return "%s: %s, %s, %s (%s)"
        .formatted(SOURCE, Detector.NET, LandmarkNet.NET, DescriptorNet.NET, fingerprint);
  }
}
