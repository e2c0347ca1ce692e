package icp.filings.review;

import icp.filings.As;
import icp.filings.review.Return.GivenReason;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Does what reviewers do. */
@ApplicationScoped
public class ReviewHands {
  private final DecisionResource decisions;
  private final As as;

  ReviewHands(DecisionResource decisions, As as) {
    this.decisions = decisions;
    this.as = as;
  }

  public void claim(UUID reviewer, UUID id) {
    as.account(reviewer, Roles.REVIEWER, () -> decisions.claim(id));
  }

  public void release(UUID reviewer, UUID id) {
    as.account(reviewer, Roles.REVIEWER, () -> decisions.release(id));
  }

  public void approve(UUID reviewer, UUID id, String etag) {
    as.account(reviewer, Roles.REVIEWER, () -> decisions.approve(id, etag));
  }

  public void giveBack(UUID reviewer, UUID id, String etag, String note) {
    Return why = new Return(List.of(new GivenReason("other", "", note)));
    as.account(reviewer, Roles.REVIEWER, () -> decisions.giveBack(id, etag, why));
  }
}
