/**
 * What {@code ./beian bench} measures, on the running suite, through the public HTTP APIs alone,
 * and what the kernel tells of its processes. It judges nothing: figures depend on the machine.
 */
package icp.suite.bench;
