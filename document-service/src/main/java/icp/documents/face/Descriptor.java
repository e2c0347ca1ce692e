package icp.documents.face;

/**
 * A face in 128 numbers. They tell who it is: they are compared, and neither shown nor kept.
 *
 * <p>For that reason it is no record: a record would print them.
 */
public final class Descriptor {
  static final int LENGTH = 128;

  private final float[] values;

  Descriptor(float[] values) {
    if (values.length != LENGTH) {
      throw new IllegalArgumentException("A descriptor has " + LENGTH + " numbers");
    }
    this.values = values;
  }

  /** How far two faces are from each other: 0 the same photo, above 0.6 hardly the same person. */
  public double distance(Descriptor other) {
    double squares = 0;
    for (int i = 0; i < LENGTH; i++) {
      double difference = values[i] - other.values[i];
      squares += difference * difference;
    }
    return Math.sqrt(squares);
  }

  float value(int index) {
    return values[index];
  }
}
