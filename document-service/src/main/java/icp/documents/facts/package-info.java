/**
 * What stands on the documents of a filing, as the applicant tells it: judged at once, kept without
 * the name and the number, and held against the filing at each check.
 */
package icp.documents.facts;
