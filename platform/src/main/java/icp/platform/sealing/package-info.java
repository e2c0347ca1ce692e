/**
 * Personal data at rest: sealed in the row, before the database gets it.
 *
 * <p>A service has a keyset in a file ({@link icp.platform.sealing.Keyset}). Each owner of data, a
 * filing for one, has a data key of its own ({@link icp.platform.sealing.DataKey}, AES-256-GCM),
 * which the keyset's primary key wraps and which is kept beside the data in that form only ({@link
 * icp.platform.sealing.WrappedKey}). A value is bound to its table, column and row ({@link
 * icp.platform.sealing.Place}): moved to another, it does not open. Whoever deletes the wrapped key
 * has erased all that it seals, in every copy of the database.
 *
 * <p>A table of data keys looks like this:
 *
 * <pre>
 * create table thing_key (
 *     thing_id    uuid   primary key,
 *     wrapped_key bytea  not null,
 *     key_id      bigint not null
 * );
 * </pre>
 *
 * <p>Where equality is searched, a keyed fingerprint stands beside the sealed value ({@code
 * icp.contracts.Fingerprinter} makes them): it is the blind index.
 */
package icp.platform.sealing;
