/**
 * How reviewers share a queue and decide: the oldest first, one at a time at a filing, and never at
 * one's own. A claim keeps others from deciding for {@code beian.review.claim}, half an hour unless
 * set, and lapses by itself. A decision is due within one working day.
 */
package icp.filings.review;
