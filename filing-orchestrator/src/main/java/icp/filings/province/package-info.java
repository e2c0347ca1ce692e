/**
 * What the regulations say of a province, for people who read it before they file. All of it comes
 * from the book of regulations; nothing is decided here.
 */
package icp.filings.province;
