/**
 * How the services talk, fail, page and authenticate. Knows no filing word.
 *
 * <h2>What delivery promises</h2>
 *
 * <p><b>Each effect exactly once, whatever is killed when.</b> A change and the messages that tell
 * of it are committed in one transaction ({@link icp.platform.messaging.Outbox}). One relay per
 * service publishes them ({@link icp.platform.messaging.OutboxRelay}) and takes them out of the
 * outbox after the broker has acknowledged them. A reader records the event's id in the transaction
 * of its effect ({@link icp.platform.messaging.Inbox}) and commits its offset afterwards.
 *
 * <ul>
 *   <li>Killed between commit and publish: the message is in the outbox, and the next relay sends
 *       it.
 *   <li>Killed between publish and taking out: it is sent twice with the same id, and the inbox of
 *       each reader ignores the second.
 *   <li>Killed between effect and offset commit: it is read twice, and the inbox ignores the
 *       second.
 *   <li>Killed within a transaction: neither effect nor message has happened.
 *   <li>Frozen while it leads: another relay takes over after {@code beian.messaging.silence}
 *       ({@link icp.platform.locking.SessionLock}), and what the first one says when it wakes up
 *       was said before, in order.
 * </ul>
 *
 * <p><b>Order per key.</b> Messages of one key are published in the order in which their
 * transactions committed, provided that the writer holds the lock of the key's row before it
 * appends. Across keys there is no order.
 *
 * <p><b>Nothing blocks.</b> A record that cannot be read, or that fails by itself, goes to the
 * topic's dead letters with its cause after a few attempts; one that always meets what should pass,
 * such as a deadlock, after a hundred. Its partition goes on. While a server is away, everything
 * waits for it, and nothing is put aside.
 */
package icp.platform;
