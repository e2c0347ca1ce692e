package icp.regulations;

/** An entry, and where in the book it stands. */
record Located<T>(T value, String file, int line) {
  String place() {
    return file + ":" + line;
  }
}
