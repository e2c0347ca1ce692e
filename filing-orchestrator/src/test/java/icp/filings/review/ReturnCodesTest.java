package icp.filings.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code for which a reviewer returns a filing stands in the docs with its words. */
class ReturnCodesTest {
  private static final Path PAGE = Path.of("..", "docs", "return-codes.md");
  private static final String HEAD =
      """
      # For what reviewers return filings

      What only a person sees, each with the words that the applicant reads. Written by
      `ReturnCodesTest` from the bundles `reasons`; `-Ddocs.update=true` writes it anew.

      | code | words | 文字 |
      | --- | --- | --- |
      """;

  @Test
  void thePageHasThemAll() throws IOException {
    String page =
        Arrays.stream(ReturnCode.values())
            .map(ReturnCodesTest::row)
            .collect(Collectors.joining("", HEAD, ""));

    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }

  private static String row(ReturnCode code) {
    return "| %s | %s | %s |\n".formatted(code.code(), code.words().en(), code.words().zh());
  }
}
