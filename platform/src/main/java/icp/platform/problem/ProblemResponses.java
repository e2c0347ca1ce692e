package icp.platform.problem;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Turns a problem into the response that every road to a failure ends in. */
final class ProblemResponses {
  private static final String TYPES = "https://beian.example/problems/";
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  private ProblemResponses() {}

  static Response of(ProblemException problem, String path, String acceptLanguage) {
    Locale language = language(acceptLanguage);
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header("Content-Language", language.toLanguageTag())
        .entity(body(problem, path, language))
        .build();
  }

  static Problem body(ProblemException problem, String path, Locale language) {
    return new Problem(
        URI.create(TYPES + problem.code()),
        Words.title(problem.code(), language),
        problem.status(),
        Words.detail(problem.code(), language),
        path,
        problem.code(),
        problem.errors(),
        problem.findings(),
        problem.state());
  }

  static Locale language(String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.ENGLISH;
    }
    try {
      Locale wanted = Locale.lookup(LanguageRange.parse(acceptLanguage), LANGUAGES);
      return wanted == null ? Locale.ENGLISH : wanted;
    } catch (IllegalArgumentException e) {
      return Locale.ENGLISH; // A header that is none asks for nothing.
    }
  }
}
