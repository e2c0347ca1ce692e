/**
 * How much one caller may ask for. Counted in each process by itself: what must hold over all
 * replicas, such as attempts to sign in, is counted in the database by who owns it.
 */
package icp.platform.limit;
