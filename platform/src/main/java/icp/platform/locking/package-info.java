/**
 * Locks of the database that outlive a transaction.
 *
 * <p>What a transaction locks, rows and {@code pg_advisory_xact_lock} alike, is free again after 30
 * s at most, whatever becomes of its process: the database ends sessions that leave a transaction
 * open for that long ({@code quarkus.datasource.jdbc.new-connection-sql}). A session's own lock has
 * no such end; {@link icp.platform.locking.SessionLock} gives it one.
 */
package icp.platform.locking;
