/** What scheduled jobs have in common: they end before what they use does. */
package icp.platform.job;
