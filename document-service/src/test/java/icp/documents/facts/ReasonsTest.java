package icp.documents.facts;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.regulations.Book;
import icp.regulations.PictureFault;
import icp.regulations.PictureRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every documented reason for which a filing is returned on account of its documents. */
class ReasonsTest {
  private static final Path PAGE = Path.of("..", "docs", "document-rules.md");
  private static final String HEAD =
      """
      # Documents: reasons, rules, sources

      Why filings are returned on account of their documents, and by which code this suite finds it
      before. Written by `ReasonsTest` from what the rules say of its examples; `-Ddocs.update=true`
      writes it anew. A rule's severity and source may differ by province and document: those of the
      example stand here. What a picture is at fault with is measured; from where on, the book says.

      | reason | what is wrong | code | severity | source |
      | --- | --- | --- | --- | --- |
      """;
  private static final String FOOT =
      """

      ## What scans of forms and photos of the administrator tell

      Their thresholds are in the words of each finding; tests beside the code that measures hold their
      examples. Whether a person's face is in the police's register, no machine here can ask.

      | reason | what is wrong | codes |
      | --- | --- | --- |
      %s
      ## What only people can see

      | reason | what is wrong | why no machine says it |
      | --- | --- | --- |
      %s""";

  /** The faults of pictures, and the reasons that they are signs of. */
  private static final Map<PictureFault, String> PICTURES =
      Map.ofEntries(
          Map.entry(PictureFault.BLURRED, "R119"),
          Map.entry(PictureFault.DARK, "R119"),
          Map.entry(PictureFault.BRIGHT, "R119"),
          Map.entry(PictureFault.GLARE, "R119"),
          Map.entry(PictureFault.CUT_OFF, "R120"),
          Map.entry(PictureFault.GREY, "R121"),
          Map.entry(PictureFault.SCREENSHOT, "R121"),
          Map.entry(PictureFault.OF_A_SCREEN, "R121"),
          Map.entry(PictureFault.SMALL, "R123"),
          Map.entry(PictureFault.NARROW, "R123"),
          Map.entry(PictureFault.RETOUCHED, "R137"));

  private static final Map<String, String> PICTURE_WORDS =
      Map.of(
          "R119", "The picture is blurred, dark, washed out or in glare.",
          "R120", "The document is cut off.",
          "R121", "A copy in grey, a screenshot or the photo of a screen.",
          "R123", "The picture has too few pixels.",
          "R137", "The picture is retouched.");

  /** For each reason what is wrong, and why a machine says nothing of it. */
  private static final Map<String, String> PEOPLE =
      new TreeMap<>(
          Map.of(
              "R114",
              "A licence lacks a mark of its province, or is an electronic one | the marks are words"
                  + " in seals and margins, which nothing here reads",
              "R122",
              "A watermark says something else, or covers the text | whether it covers what matters"
                  + " is judged by eye",
              "R125",
              "The signature is joined-up, or the seal is missing | ink and script are judged by"
                  + " eye; red is not yet a seal",
              "R126",
              "A thumb print or a pledge in handwriting is missing | each hand writes differently"));

  /** What is measured on scans and photos: the reason, what is wrong, and every code for it. */
  private static final List<List<String>> MEASURED =
      List.of(
          List.of(
              "R125, R126",
              "The form is another filing's, of another kind or older than what was filed",
              "form-of-another-filing",
              "form-of-another-kind",
              "form-out-of-date",
              "form-number-unknown",
              "form-code-not-seen"),
          List.of(
              "R132",
              "It is not the administrator, or it could not be told",
              "verification-face-of-another",
              "verification-captures-of-two",
              "verification-captures-alike",
              "verification-not-straight",
              "verification-not-turned-left",
              "verification-not-turned-right",
              "verification-certificate-without-face",
              "verification-engine-away",
              "verification-engine-undecided"),
          List.of(
              "R133",
              "The ground is not white, or the light is bad",
              "verification-ground-not-white",
              "verification-photo-dark",
              "verification-photo-bright",
              "verification-photo-blurred"),
          List.of(
              "R134",
              "The face is hidden or too small, or head and shoulders are cut off",
              "verification-face-none",
              "verification-faces-several",
              "verification-face-small",
              "verification-face-cut"),
          List.of(
              "R135",
              "It is not this backdrop, it does not fill the ground, its lettering cannot be read, or"
                  + " the photo is mirrored",
              "verification-backdrop-not-seen",
              "verification-backdrop-of-another",
              "verification-backdrop-not-filling",
              "verification-photo-mirrored",
              "verification-lettering-faint",
              "verification-lettering-blurred",
              "verification-expired"),
          List.of(
              "R136",
              "The photo was used before or taken before the filing, or the top is red or blue",
              "verification-photo-used-before",
              "verification-photo-older",
              "verification-top-red-or-blue"),
          List.of("R137", "The photo is retouched", "verification-photo-retouched"));

  @Test
  void everyReasonHasARuleOrSaysWhyNot() {
    Set<String> told = new TreeSet<>(PEOPLE.keySet());
    MEASURED.forEach(row -> told.addAll(List.of(row.get(0).split(", "))));
    told.addAll(PICTURES.values());
    Arrays.stream(Reason.values()).map(Reason::name).forEach(told::add);

    assertThat(told)
        .containsAll(IntStream.rangeClosed(110, 137).mapToObj(number -> "R" + number).toList());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void aReasonIsFoundInEachBadExampleAndInNoGoodOne(Reason reason) {
    assertThat(reason.bad())
        .isNotEmpty()
        .allSatisfy(bad -> assertThat(about(bad)).extracting(Finding::code).contains(bad.code()));
    assertThat(reason.good()).allSatisfy(good -> assertThat(about(good)).isEmpty());
  }

  @Test
  void aGoodFilingHasNoFinding() {
    assertThat(Cases.good().findings()).isEmpty();
    assertThat(Cases.good().individual().findings()).isEmpty();
  }

  @Test
  void everyCodeThatHasWordsIsOnThePage() {
    Set<String> codes =
        ResourceBundle.getBundle("findings").keySet().stream()
            .filter(key -> key.matches("(document|picture|form|verification)-.*\\.message"))
            .map(key -> "`" + key.replace(".message", "") + "`")
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(page()).contains(codes);
  }

  @Test
  void thePageSaysWhatTheRulesSay() throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(PAGE, page());
    }

    assertThat(PAGE).hasContent(page());
  }

  private static String page() {
    String rows = Stream.concat(ofDocuments(), ofPictures()).sorted().collect(Collectors.joining());
    String measured = MEASURED.stream().map(ReasonsTest::measured).collect(Collectors.joining());
    String people =
        PEOPLE.entrySet().stream()
            .map(row -> "| %s | %s |\n".formatted(row.getKey(), row.getValue()))
            .collect(Collectors.joining());
    return HEAD + rows + FOOT.formatted(measured, people);
  }

  private static String measured(List<String> row) {
    String codes =
        row.stream().skip(2).map(code -> "`" + code + "`").collect(Collectors.joining(", "));
    return "| %s | %s | %s |\n".formatted(row.get(0), row.get(1), codes);
  }

  private static Stream<String> ofDocuments() {
    return Arrays.stream(Reason.values())
        .flatMap(reason -> reason.codes().stream().map(code -> row(reason, code)));
  }

  private static Stream<String> ofPictures() {
    Book book = Book.bundled();
    Set<PictureFault> told = EnumSet.noneOf(PictureFault.class);
    return Stream.of("ORGANISATION_IDENTITY", "AUTH_STATEMENT")
        .flatMap(upload -> book.pictures(upload, Cases.TODAY).stream())
        .filter(rule -> told.add(rule.fault()))
        .map(
            rule ->
                row(
                    PICTURES.get(rule.fault()),
                    PICTURE_WORDS.get(PICTURES.get(rule.fault())),
                    "picture-" + rule.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    severities(rule),
                    rule.source()));
  }

  private static String severities(PictureRule rule) {
    String warning = rule.warn().map(limit -> Severity.WARNING + "").orElse("");
    String blocker = rule.block().map(limit -> Severity.BLOCKER + "").orElse("");
    return warning.isEmpty() || blocker.isEmpty()
        ? warning + blocker
        : blocker + ", first " + warning;
  }

  private static String row(Reason reason, String code) {
    Finding finding =
        reason
            .bad()
            .filter(bad -> bad.code().equals(code))
            .flatMap(bad -> about(bad).stream())
            .filter(found -> found.code().equals(code))
            .findFirst()
            .orElseThrow();
    return row(
        reason == Reason.BESIDE ? "" : reason.name(),
        reason.words,
        code,
        finding.severity() + "",
        finding.source());
  }

  private static String row(
      String reason, String words, String code, String severity, String source) {
    return "| %s | %s | `%s` | %s | %s |\n".formatted(reason, words, code, severity, source);
  }

  /** Of a document alone: what stands in another one is another example's. */
  private static List<Finding> about(Reason.Example example) {
    return example.made().findings().stream()
        .filter(finding -> isAbout(finding, example.document()))
        .toList();
  }

  private static boolean isAbout(Finding finding, String document) {
    boolean ofTheFiling = finding.code().matches("document-(name|number)-differs");
    return finding.field().contains(document)
        || ofTheFiling && ofHolder(document).anyMatch(finding.field()::startsWith);
  }

  private static Stream<String> ofHolder(String document) {
    return switch (document) {
      case "ORGANISATION_IDENTITY" -> Stream.of("/entity/");
      case "REPRESENTATIVE_IDENTITY" -> Stream.of("/legalRepresentative/", "/administrator/");
      default -> Stream.empty();
    };
  }
}
