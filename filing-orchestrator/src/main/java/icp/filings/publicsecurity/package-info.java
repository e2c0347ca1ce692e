/**
 * What follows an approval: a website is filed with the public security bureau, too, within the
 * days that the nation's regulations give. Its owner does that elsewhere and says so here.
 */
package icp.filings.publicsecurity;
