/**
 * Does this instance carry one more filing? Owns instances, subscriptions and service
 * identification numbers.
 *
 * <ul>
 *   <li>{@code subscription}: an instance is what all that billing told of it comes to.
 *   <li>{@code billing}: the feed that tells it, in any order and as often as it likes.
 *   <li>{@code eligibility}: the law as named rules over the book of regulations.
 *   <li>{@code number}: service identification numbers, whose limits are unique constraints.
 *   <li>{@code check}: answers the orchestrator and reserves in the transaction of the answer.
 *   <li>{@code inventory}: an account's instances with everything that is known of them.
 *   <li>{@code catalogue}: the book, and the table of instance types for front ends.
 * </ul>
 *
 * <p><b>A limit is never passed.</b> A number takes a slot of its scope, and a unique index over
 * scope and slot lets one transaction have it, whichever replica asks. Nothing counts first and
 * inserts after. What may become of a number stands in {@code number.Transitions}; every move is a
 * line of the ledger, whose sums are the numbers.
 *
 * <p><b>One number for a filing.</b> {@code service_number.filing_id} is unique, and whoever
 * changes a filing's reservation holds the lock of its row in {@code filing_hold}. That row also
 * remembers which revision was released, so that a request that comes late reserves nothing, and
 * what was answered, so that filings under way are told when their instance is not fit any more.
 *
 * <p><b>Locks</b> are taken in this order: filing, instance, number; and streams of billing before
 * instances. Whoever changes an instance queues it in {@code instance_change} and touches no
 * filing.
 */
package icp.instances;
