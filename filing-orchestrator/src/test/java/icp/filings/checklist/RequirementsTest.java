package icp.filings.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {
  private static final Pattern CODE = Pattern.compile("\\| `([a-z0-9-]+)` \\|");

  /** What is found is in the generated pages: a rule without a row here would stay hidden. */
  @ParameterizedTest
  @ValueSource(
      strings = {"filing-rules.md", "domain-rules.md", "instance-rules.md", "register-rules.md"})
  void everythingThatIsFoundStandsInOneRow(String page) throws IOException {
    String rules = Files.readString(Path.of("..", "docs", page));
    Set<String> codes =
        CODE.matcher(rules)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toSet());
    List<String> rows = Requirements.ALL.stream().flatMap(asked -> asked.codes().stream()).toList();

    assertThat(codes).isNotEmpty();
    assertThat(rows).containsAll(codes).doesNotHaveDuplicates();
  }

  @Test
  void everyRowIsNamedOnceAndHasWordsAndSource() {
    assertThat(Requirements.ALL.stream().map(Requirement::id)).doesNotHaveDuplicates();
    assertThat(Requirements.ALL)
        .allSatisfy(
            asked -> {
              assertThat(ChecklistWords.of(asked.id()).en()).isNotBlank();
              assertThat(ChecklistWords.of(asked.id()).zh()).matches(".*\\p{IsHan}.*");
              assertThat(ChecklistWords.source(asked.id())).isNotBlank();
            });
    assertThat(Stream.of("missing", "unexamined", "person", "organisations", "individuals"))
        .allSatisfy(why -> assertThat(ChecklistWords.of("why." + why)).isNotNull());
  }
}
