package icp.domains.registration;

import com.fasterxml.jackson.databind.node.TextNode;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.domains.registration.Registrations.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Writes into sealed words what no source has told, so that nobody hears of it. */
@ApplicationScoped
public class WordHands {
  private final WordTable words;

  WordHands(WordTable words) {
    this.words = words;
  }

  /** A name ends on another day, by whoever says when. Within a transaction. */
  public void expires(Key key, String day) {
    Map<Key, Words> said = words.read(List.of(key));
    Words of = said.get(key);
    for (Source source : Source.values()) {
      Word word = of.of(source).get(Fact.EXPIRY);
      if (word != null) {
        of.put(source, Map.of(Fact.EXPIRY, new Word(new TextNode(day), word.at())));
      }
    }
    words.write(said);
  }
}
