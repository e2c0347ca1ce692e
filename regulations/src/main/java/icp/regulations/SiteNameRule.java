package icp.regulations;

import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a website may not be called. A name that the test finds breaks the rule.
 *
 * @param provinces where it holds; empty where it holds everywhere
 * @param exceptIn where it does not hold although it holds elsewhere
 * @param number what {@code FEWER_CHINESE_CHARACTERS} counts to
 * @param words what the test looks for
 * @param unless the case in which such a name is accepted; empty where it never is
 */
public record SiteNameRule(
    String code,
    Set<EntityKind> entityKinds,
    List<String> provinces,
    List<String> exceptIn,
    SiteNameTest test,
    Optional<Integer> number,
    List<String> words,
    Text text,
    Optional<Text> unless,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  static final String FILE = "site-names.yaml";

  public SiteNameRule {
    Require.code(code);
    entityKinds = Require.some(entityKinds, "entity-kinds");
    provinces = Require.provinces(provinces, "provinces");
    exceptIn = Require.provinces(exceptIn, "except-in");
    Require.that(
        provinces.isEmpty() || exceptIn.isEmpty(), "`except-in` needs an empty `provinces`");
    Require.that(
        number.isPresent() == (test == SiteNameTest.FEWER_CHINESE_CHARACTERS),
        "`number` goes with `test: FEWER_CHINESE_CHARACTERS`");
    words = Require.distinct(words, "words");
    Require.that(words.isEmpty() != test.needsWords(), "`words` do not fit `test: " + test + "`");
    Require.text(text, "text");
    Require.words(source, "source");
  }

  public boolean holdsIn(String province) {
    return provinces.isEmpty() ? !exceptIn.contains(province) : provinces.contains(province);
  }
}
