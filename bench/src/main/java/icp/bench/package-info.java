/**
 * What {@code ./beian bench} measures: a suite of its own, through its public APIs and its broker,
 * and what it is measured against, in processes of their own on the same servers. It judges
 * nothing: figures depend on the machine.
 */
package icp.bench;
