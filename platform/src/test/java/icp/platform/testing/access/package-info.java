/**
 * Who may do what, measured: every operation of a service's OpenAPI document is called as everybody
 * who could call it, and what comes back is compared with the table {@code docs/access.csv}.
 */
package icp.platform.testing.access;
