/**
 * What a filing has to meet, row by row, and how far it does: every rule that can send it back
 * stands in one row of the table of requirements, so that nothing is asked that the list hides.
 */
package icp.filings.checklist;
