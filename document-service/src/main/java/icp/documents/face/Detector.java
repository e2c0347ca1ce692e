package icp.documents.face;

import static icp.documents.face.Activation.LEAKY;
import static icp.documents.face.Padding.SAME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds faces with a net of the YOLO kind: the photo is seen as a grid of cells, and each cell says
 * for each of five shapes how sure it is of a face there and how that differs from the shape.
 */
final class Detector {
  static final String NET = "tiny_face_detector";

  /** The size that faces of portraits are found at; smaller faces need the larger size. */
  private static final int SMALL = 416;

  private static final int LARGE = 608;

  /** Of a face, less is not called one. */
  private static final double LEAST_SCORE = 0.5;

  /** Two boxes that share more are of the same face. */
  private static final double SAME_FACE = 0.4;

  /** A shape is told by four numbers and a score. */
  private static final int NUMBERS = 5;

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(1.603231, 2.094468),
          new Shape(6.041143, 7.080126),
          new Shape(2.882459, 3.518061),
          new Shape(4.266906, 5.178857),
          new Shape(9.041765, 10.66308));

  private final Layer net;

  Detector(Weights weights) {
    this.net =
        Layer.chain(
            weights.convolution("conv0").inside().then(LEAKY),
            Pooling.max(2, 2, SAME),
            weights.separable("conv1", 1, LEAKY),
            Pooling.max(2, 2, SAME),
            weights.separable("conv2", 1, LEAKY),
            Pooling.max(2, 2, SAME),
            weights.separable("conv3", 1, LEAKY),
            Pooling.max(2, 2, SAME),
            weights.separable("conv4", 1, LEAKY),
            Pooling.max(2, 2, SAME),
            weights.separable("conv5", 1, LEAKY),
            Pooling.max(2, 1, SAME),
            weights.convolution("conv8"));
  }

  /** The faces of a photo, in its pixels, the surest first. Some may reach over the edge. */
  List<Found> in(Photo photo) {
    List<Found> found = at(SMALL, photo);
    return found.isEmpty() ? at(LARGE, photo) : found;
  }

  private List<Found> at(int size, Photo photo) {
    Photo.Sample sample = photo.sample(photo.whole(), size);
    NetInput input = new NetInput(size, false, 117.001f, 114.697f, 97.404f);
    int square = Math.max(sample.width(), sample.height());
    return withoutRepeats(candidates(net.apply(input.of(sample.pixels())), square));
  }

  private static List<Found> candidates(Tensor grid, int square) {
    List<Found> candidates = new ArrayList<>();
    for (int row = 0; row < grid.height(); row++) {
      for (int column = 0; column < grid.width(); column++) {
        for (int shape = 0; shape < SHAPES.size(); shape++) {
          Found candidate = candidate(grid, row, column, shape, (double) square / grid.width());
          if (candidate.score > LEAST_SCORE) {
            candidates.add(candidate);
          }
        }
      }
    }
    return candidates;
  }

  private static Found candidate(Tensor grid, int row, int column, int shape, double cell) {
    float[] said = grid.values();
    int at = grid.at(row, column) + shape * NUMBERS;
    double x = (column + sigmoid(said[at])) * cell;
    double y = (row + sigmoid(said[at + 1])) * cell;
    double width = Math.exp(said[at + 2]) * SHAPES.get(shape).width * cell;
    double height = Math.exp(said[at + 3]) * SHAPES.get(shape).height * cell;
    return new Found(new Box(x - width / 2, y - height / 2, width, height), sigmoid(said[at + 4]));
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static List<Found> withoutRepeats(List<Found> candidates) {
    candidates.sort(Comparator.comparingDouble(Found::score).reversed());
    List<Found> kept = new ArrayList<>();
    for (Found candidate : candidates) {
      if (kept.stream().noneMatch(other -> other.box.overlap(candidate.box) > SAME_FACE)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** In cells of the grid. */
  private record Shape(double width, double height) {}

  /** A face, and how sure the net is of it, from 0.5 to 1. */
  record Found(Box box, double score) {}
}
