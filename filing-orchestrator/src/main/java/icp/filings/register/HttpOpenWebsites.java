package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks the provider's own crawler, which alone goes to addresses that applicants choose; from here
 * nothing does.
 */
final class HttpOpenWebsites implements OpenWebsites {
  private final HttpRegister register;

  HttpOpenWebsites(HttpRegister register) {
    this.register = register;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Answer(List<PageSeen> pages) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record PageSeen(
      String domain, Boolean open, String title, String text, List<LinkSeen> links) {
    Page read() {
      return new Page(
          Objects.requireNonNull(domain),
          Objects.requireNonNull(open),
          title == null ? "" : title,
          text == null ? "" : text,
          links == null ? List.of() : links.stream().map(LinkSeen::read).toList());
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record LinkSeen(String text, String href) {
    Page.Link read() {
      return new Page.Link(text == null ? "" : text, href == null ? "" : href);
    }
  }

  @Override
  public Reply<List<Page>> pages(Inquiry inquiry) {
    Map<String, Object> question =
        Map.of("domains", inquiry.filed().stream().map(FiledSite::domain).toList());
    return register.ask(
        question,
        Answer.class,
        answer -> answer.pages().stream().map(PageSeen::read).toList(),
        List.of());
  }
}
