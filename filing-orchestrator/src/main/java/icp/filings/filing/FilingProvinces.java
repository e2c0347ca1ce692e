package icp.filings.filing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands for the province in the indexes of filings. */
public final class FilingProvinces {
  private static final int FIRST = 10;
  private static final int LAST = 69;

  /** Every code that a filing can name, and the empty one of those that name none. */
  public static final List<String> ALL =
      Stream.concat(Stream.of(""), IntStream.rangeClosed(FIRST, LAST).mapToObj(Integer::toString))
          .toList();

  private FilingProvinces() {}
}
