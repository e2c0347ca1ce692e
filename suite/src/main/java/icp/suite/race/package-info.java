/**
 * Races for the last service identification number, run against the running suite from outside:
 * what is shown is what any caller would see.
 */
package icp.suite.race;
