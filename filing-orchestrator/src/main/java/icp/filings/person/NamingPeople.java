package icp.filings.person;

import icp.filings.filing.FilingEvent;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.FilingState;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.journey.Trigger;
import icp.filings.person.NamedPeople.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps up with whom filings name, whenever what is said in them changes. */
@ApplicationScoped
class NamingPeople implements MoveEffect {
  private static final Set<String> CHANGES =
      Stream.of(Trigger.CREATE, Trigger.EDIT, Trigger.SUBMIT, Trigger.CHANGE)
          .map(Trigger::name)
          .collect(Collectors.toUnmodifiableSet());

  private final NamedPeople named;
  private final PersonPrints prints;
  private final FilingMessages messages;

  NamingPeople(NamedPeople named, PersonPrints prints, FilingMessages messages) {
    this.named = named;
    this.prints = prints;
    this.messages = messages;
  }

  @Override
  public void of(MoveBatch batch) {
    Set<UUID> changed = new HashSet<>(batch.erased());
    batch.events().stream()
        .filter(event -> CHANGES.contains(event.trigger()))
        .map(FilingEvent::filingId)
        .forEach(changed::add);
    if (!changed.isEmpty()) {
      keep(changed.stream().map(batch.changed()::get).toList());
    }
  }

  private void keep(Collection<FilingState> changed) {
    named.keep(
        changed.stream().map(FilingState::id).toList(),
        changed.stream().flatMap(this::drawn).toList());
  }

  private Stream<Named> drawn(FilingState filing) {
    return prints.of(messages.read(filing.facts())).stream()
        .map(person -> new Named(filing.id(), person));
  }
}
