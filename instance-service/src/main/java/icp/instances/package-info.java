/**
 * Does this instance carry one more filing? Owns instances, subscriptions and service
 * identification numbers.
 *
 * <ul>
 *   <li>{@code subscription}: what an account bought, renewed and released.
 *   <li>{@code eligibility}: the law as named rules over the book of regulations.
 *   <li>{@code number}: service identification numbers, whose limits are unique constraints.
 *   <li>{@code check}: answers the orchestrator and reserves in the transaction of the answer.
 *   <li>{@code inventory}: an account's instances with everything that is known of them.
 *   <li>{@code catalogue}: the book, and the table of instance types for front ends.
 * </ul>
 *
 * <p><b>A limit is never passed.</b> A number takes a slot of its scope, and {@code unique (scope,
 * slot)} lets one transaction have it, whichever replica asks. Nothing counts first and inserts
 * after.
 *
 * <p><b>One number for a filing.</b> {@code service_number.filing_id} is unique, and whoever
 * changes a filing's reservation holds the lock of its row in {@code filing_hold}. That row also
 * remembers which revision was released, so that a request that comes late reserves nothing.
 */
package icp.instances;
