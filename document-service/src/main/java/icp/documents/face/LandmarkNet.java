package icp.documents.face;

import static icp.documents.face.Activation.LINEAR;

import java.util.ArrayList;
import java.util.List;

/** Finds the 68 points of a face: jaw, brows, nose, eyes and mouth, in this order. */
final class LandmarkNet {
  static final String NET = "face_landmark_68";

  private static final NetInput INPUT = new NetInput(112, true, 122.782f, 117.001f, 104.298f);

  private final Layer net;

  LandmarkNet(Weights weights) {
    this.net =
        Layer.chain(
            new DenseBlock(weights.convolution("dense0/conv0").every(2), rest(weights, "dense0")),
            new DenseBlock(weights.separable("dense1/conv0", 2, LINEAR), rest(weights, "dense1")),
            new DenseBlock(weights.separable("dense2/conv0", 2, LINEAR), rest(weights, "dense2")),
            new DenseBlock(weights.separable("dense3/conv0", 2, LINEAR), rest(weights, "dense3")),
            Pooling.average(7, 2),
            Convolution.of(weights.kernel("fc/weights"), weights.vector("fc/bias")));
  }

  private static List<Layer> rest(Weights weights, String block) {
    return List.of(
        weights.separable(block + "/conv1", 1, LINEAR),
        weights.separable(block + "/conv2", 1, LINEAR),
        weights.separable(block + "/conv3", 1, LINEAR));
  }

  /** The points of the face that a box shows, in pixels of the photo. */
  List<Face.Point> in(Photo photo, Box box) {
    Photo.Sample sample = photo.sample(box.floor(), INPUT.size());
    float[] said = net.apply(INPUT.of(sample.pixels())).values();
    // The net speaks of the square that it was shown; the photo lies in the middle of it.
    int square = Math.max(sample.width(), sample.height());
    double left = box.left() - (square - sample.width()) / 2.0;
    double top = box.top() - (square - sample.height()) / 2.0;
    List<Face.Point> points = new ArrayList<>();
    for (int i = 0; i < said.length; i += 2) {
      points.add(
          new Face.Point((float) (left + said[i] * square), (float) (top + said[i + 1] * square)));
    }
    return List.copyOf(points);
  }
}
