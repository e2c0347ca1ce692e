/**
 * What follows an approval: the websites are filed with the public security bureau, too, within the
 * days that the nation's regulations give. Their owner does that elsewhere and says so here.
 */
package icp.filings.publicsecurity;
