/**
 * Who did what, and who looked at what is personal, in a chain that shows every later change.
 *
 * <p>{@link icp.platform.audit.Audit} adds an entry in the transaction that it tells of, signed by
 * the service. One worker links the entries in order, each by a hash over itself and the one
 * before, and signs how far the chain is now and then. {@link icp.platform.audit.AuditProof} reads
 * it all again and names the first row that is not as it was written.
 *
 * <p>Each checkpoint is told on a topic that the broker keeps, too: a chain that is cut off
 * together with every checkpoint behind the cut is shorter than what was told.
 *
 * <p>What this cannot show: an entry that a superuser takes out with its note in {@code
 * audit_waiting} in the second before it is linked, and one behind the last checkpoint that goes
 * with its link.
 */
package icp.platform.audit;
