/** Calls the suite's public HTTP APIs as somebody from outside does, for the demo and the bench. */
package icp.suite.client;
