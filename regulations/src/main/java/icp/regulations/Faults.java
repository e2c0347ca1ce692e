package icp.regulations;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a book, so that a clerk mends it in one round. */
final class Faults {
  private final List<String> found = new ArrayList<>();

  void add(String file, int line, String mend) {
    found.add(file + ":" + line + ": " + mend);
  }

  void add(Located<?> where, String mend) {
    add(where.file(), where.line(), mend);
  }

  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new BadBookException(found);
    }
  }
}
