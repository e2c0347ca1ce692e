package icp.filings.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.FilingStatus;
import icp.filings.filing.FilingView.Action;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a filing has to meet and how far it does. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Checklist", description = "What a filing has to meet, and how far it does.")
record ChecklistView(
    UUID filingId,
    FilingStatus status,
    @Schema(description = "The day, in China, for which it holds.") LocalDate on,
    @Schema(description = "Version of the regulations applied.", maxLength = 64) String book,
    @Schema(description = "How many requirements stand how.") Map<State, Long> counts,
    @Schema(
            description =
                "The first day on which it can be handed in, once what can be mended is mended; left"
                    + " out while a part has not been examined, for then nobody can say.")
        LocalDate earliestSubmission,
    @Schema(description = "In the order in which an applicant meets them.", maxItems = 1000)
        List<Row> requirements,
    @Schema(description = "What the caller may do about the filing now.") Set<Action> nextActions) {

  static Map<State, Long> counts(List<Row> rows) {
    Map<State, Long> counts = new EnumMap<>(State.class);
    for (State state : State.values()) {
      counts.put(state, 0L);
    }
    counts.putAll(
        rows.stream()
            .map(Row::state)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    return counts;
  }

  static LocalDate earliest(List<Row> rows, boolean examined, LocalDate today) {
    return examined
        ? rows.stream()
            .map(Row::mendedBy)
            .filter(Objects::nonNull)
            .filter(today::isBefore)
            .max(LocalDate::compareTo)
            .orElse(today)
        : null;
  }
}
