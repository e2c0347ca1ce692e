package icp.documents.face;

/** What a layer does with each of its numbers at the end. */
enum Activation {
  /** Nothing. */
  LINEAR {
    @Override
    void apply(float[] values) {
      // As it is.
    }
  },

  /** Nothing stays below zero. */
  RECTIFIED {
    @Override
    void apply(float[] values) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.max(values[i], 0f);
      }
    }
  },

  /** A tenth stays of what is below zero. */
  LEAKY {
    @Override
    void apply(float[] values) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.max(values[i], 0.1f * values[i]);
      }
    }
  };

  /** Changes the values where they are. */
  abstract void apply(float[] values);
}
