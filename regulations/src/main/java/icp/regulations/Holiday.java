package icp.regulations;

import icp.contracts.Text;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Days off in one piece, both ends included, weekends among them. */
record Holiday(Text name, LocalDate first, LocalDate last) {
  Holiday {
    Require.text(name, "name");
    Require.that(!last.isBefore(first), "`last` is before `first`: swap or mend them");
  }

  Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }
}
