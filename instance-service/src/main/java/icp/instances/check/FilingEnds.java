package icp.instances.check;

import static java.util.stream.Collectors.toMap;

import icp.contracts.FilingStateChanged;
import icp.contracts.FilingStatus;
import icp.contracts.Part;
import icp.contracts.PartReleased;
import icp.instances.number.Hold;
import icp.instances.number.Moves;
import icp.platform.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What becomes of a reservation: it goes back, or it is used up. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FilingEnds {
  /** It passed all checks; what was set aside for it lapses no longer. */
  private static final Set<FilingStatus> UNDER_REVIEW =
      EnumSet.of(
          FilingStatus.PRELIMINARY_REVIEW,
          FilingStatus.FACE_VERIFICATION,
          FilingStatus.SMS_VERIFICATION,
          FilingStatus.ADMINISTRATION_REVIEW);

  /** Something may still be said of it. */
  static final Set<FilingStatus> UNDER_WAY = underWay();

  private static Set<FilingStatus> underWay() {
    EnumSet<FilingStatus> all = EnumSet.copyOf(UNDER_REVIEW);
    all.add(FilingStatus.CHECKING);
    return all;
  }

  private final FilingHolds holds;
  private final Moves moves;
  private final Clock clock;

  FilingEnds(FilingHolds holds, Moves moves, Clock clock) {
    this.holds = holds;
    this.moves = moves;
    this.clock = clock;
  }

  /** What was reserved for the revision or an earlier one goes back; a later one's stays. */
  void released(List<Received<PartReleased>> events) {
    Map<UUID, Integer> revisions =
        events.stream()
            .map(Received::data)
            .filter(released -> released.part() == Part.INSTANCE)
            .collect(toMap(PartReleased::filingId, PartReleased::revision, Math::max));
    if (revisions.isEmpty()) {
      return;
    }
    holds.lock(revisions.keySet());
    holds.released(revisions);
    List<Hold> ended =
        revisions.entrySet().stream().map(e -> Hold.ofFiling(e.getKey(), e.getValue())).toList();
    moves.letGo(ended, clock.instant());
  }

  /** The numbers of a filing under review are attached; of an approved one, used up for ever. */
  void moved(List<Received<FilingStateChanged>> events) {
    List<FilingStateChanged> told = events.stream().map(Received::data).toList();
    holds.lock(told.stream().map(FilingStateChanged::filingId).distinct().toList());
    holds.moved(told);
    follow(told);
  }

  private void follow(List<FilingStateChanged> told) {
    moves.attach(
        told.stream()
            .filter(move -> UNDER_REVIEW.contains(move.to()))
            .collect(toMap(FilingStateChanged::filingId, FilingStateChanged::revision, Math::max))
            .entrySet()
            .stream()
            .map(e -> Hold.ofFiling(e.getKey(), e.getValue()))
            .toList(),
        clock.instant());
    Set<UUID> approved =
        told.stream()
            .filter(move -> move.to() == FilingStatus.APPROVED)
            .map(FilingStateChanged::filingId)
            .collect(Collectors.toSet());
    if (!approved.isEmpty()) {
      moves.consume(approved, clock.instant());
    }
  }
}
