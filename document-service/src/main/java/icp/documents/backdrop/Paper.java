package icp.documents.backdrop;

/** On what a backdrop is printed. All of it is 841 mm wide and 594 mm high, a sheet of A1. */
public enum Paper {
  /** One sheet, for a copy shop. */
  A1(1, 1),
  /** Four sheets in landscape, to be joined. */
  A3(2, 2),
  /** Eight sheets in portrait, to be joined. */
  A4(4, 2);

  private final int columns;
  private final int rows;

  Paper(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }
}
