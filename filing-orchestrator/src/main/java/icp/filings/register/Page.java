package icp.filings.register;

import java.util.List;

/**
 * The first page of a website, as a visitor sees it.
 *
 * @param open whether it answers with a page of its own
 * @param title empty where it has none
 * @param text what can be read on it
 * @param links those on it
 */
record Page(String domain, boolean open, String title, String text, List<Link> links) {
  Page {
    links = links == null ? List.of() : List.copyOf(links);
  }

  /** One link. */
  record Link(String text, String href) {}

  /** What stands on somebody's page belongs into no log. */
  @Override
  public String toString() {
    return domain;
  }
}
