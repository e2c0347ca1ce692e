/**
 * What {@code ./beian demo} does: filings of three provinces from their draft to their number, one
 * that the reviewer returns and that is mended, one that is written wrongly, and one that is
 * refused, through the public HTTP APIs alone.
 *
 * <p>It knows nothing of the suite around it but four addresses, two passwords and where to write;
 * {@code icp.suite.DemoCommand} brings those. All companies and persons are made up.
 */
package icp.suite.demo;
