/** How the suite goes out to addresses that strangers chose, and where it does not go. */
package icp.platform.network;
