/**
 * What the services say to each other, and nothing else: records, no framework.
 *
 * <p>Each message is a CloudEvent in Kafka's binary mode; {@link icp.contracts.MessageType} gives
 * its type and the topic of the one service that may say it. The key of every record is the
 * filing's id, so what concerns one filing arrives in the order in which it was said. Messages
 * carry ids, states, codes and keyed fingerprints, never personal data. The committed JSON samples
 * in the tests are the wire: a change that alters one is a change for every reader.
 */
package icp.contracts;
