/**
 * Owns accounts, filings, their journey, reviews and the filing event log. Hears the answers of the
 * other three services and moves filings by {@link icp.filings.journey.FilingJourney}, the one
 * table that says what may happen to a filing.
 */
package icp.filings;
