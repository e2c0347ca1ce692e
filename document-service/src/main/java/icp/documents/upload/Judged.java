package icp.documents.upload;

import icp.contracts.Finding;
import icp.documents.picture.Picture;
import java.util.List;

/**
 * A document's picture as it is kept, and what is wrong with what was sent.
 *
 * @param formNumber of the form that it shows; null where it shows none of this filing and kind
 */
record Judged(Picture picture, List<Finding> findings, String formNumber) {
  Judged {
    findings = List.copyOf(findings);
  }
}
