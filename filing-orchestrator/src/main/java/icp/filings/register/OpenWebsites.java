package icp.filings.register;

import java.util.List;

/** Whoever can look at websites that are open. */
interface OpenWebsites {
  /** The first pages of the websites that the entity has filed here. */
  Reply<List<Page>> pages(Inquiry inquiry);
}
