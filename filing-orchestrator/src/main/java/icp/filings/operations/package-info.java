/**
 * What those who run the suite see of all filings at once: how many stand where and for how long,
 * and which of them are stuck. Counts come from one index, and nobody who moves a filing pays for
 * them.
 */
package icp.filings.operations;
