package icp.platform.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, newest first.
 *
 * @param items at most as many as asked for
 * @param after what to ask for next; null on the last page
 */
public record Page<T>(
    List<T> items,
    @Schema(
            description = "Give it as `after` to get the next page; null on the last one.",
            maxLength = 64,
            nullable = true)
        String after) {

  /**
   * Cuts a page out of rows that were read with {@link PageRequest#fetch()}: one more than is
   * shown.
   */
  public static <R, T> Page<T> of(
      List<R> rows, PageRequest request, Function<R, UUID> id, Function<R, T> view) {
    boolean more = rows.size() > request.limit();
    List<R> shown = more ? rows.subList(0, request.limit()) : rows;
    String after = more ? PageRequest.cursor(id.apply(shown.get(shown.size() - 1))) : null;
    return new Page<>(shown.stream().map(view).toList(), after);
  }
}
