/**
 * What people ask about their own data (PIPL, articles 44 to 47): a copy of what is kept, or its
 * erasure. Filings that name a person are found by fingerprints; a request is kept without the
 * person, with what became of each filing.
 */
package icp.filings.person;
