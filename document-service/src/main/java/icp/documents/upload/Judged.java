package icp.documents.upload;

import icp.contracts.Finding;
import icp.documents.check.Reading;
import icp.documents.picture.Picture;
import java.util.List;

/**
 * A document's picture as it is kept, and what is wrong with what was sent.
 *
 * @param formNumber of the form that it shows; null where it shows none of this filing and kind
 * @param reading what a reader read on it
 */
record Judged(Picture picture, List<Finding> findings, String formNumber, Reading reading) {
  Judged {
    findings = List.copyOf(findings);
  }
}
