/**
 * What happens to filings by itself. Where a wait ends is a column of the filing's row; reminders,
 * several for one wait, are rows of the table {@code deadline}, always those of where the filing
 * stands. Both are found by one look into an index, however many filings wait, and fired by
 * whichever replica locks the filing.
 */
package icp.filings.deadline;
