/**
 * What is asked of the applicant's own words: named rules over the facts, the book and the day, one
 * sentence each, all asked at once. They stand in order in {@link icp.filings.rule.FilingRules};
 * their words in {@code findings.properties}; why a filing would be returned otherwise, in {@code
 * docs/filing-rules.md}. Nothing outside is asked: what only a register knows is not judged here.
 */
package icp.filings.rule;
