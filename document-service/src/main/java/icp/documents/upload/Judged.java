package icp.documents.upload;

import icp.contracts.Finding;
import icp.documents.picture.Picture;
import java.util.List;

/** A document's picture as it is kept, and what is wrong with what was sent. */
record Judged(Picture picture, List<Finding> findings) {
  Judged {
    findings = List.copyOf(findings);
  }
}
