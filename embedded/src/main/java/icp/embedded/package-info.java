/**
 * Real PostgreSQL and Kafka in a box, for {@code ./beian up} and for tests.
 *
 * <p>{@link icp.embedded.EmbeddedServers} starts one PostgreSQL and one Kafka broker, each a
 * process of its own, on the loopback interface only, with all data, logs and secrets under one
 * folder:
 *
 * <pre>
 * folder/            0700
 *   lock             held while a launcher owns the folder
 *   secrets/         one generated password per file, 0600
 *   postgres/        data, settings and log of PostgreSQL, and process.properties: pid, start, port
 *   broker/          the same for the broker
 * </pre>
 *
 * <p>The servers do not die with their launcher. They lead sessions of their own, so that a Ctrl-C
 * in the terminal reaches the launcher alone, which stops the services first and the servers last.
 * When the launcher is killed instead, they live on; the next start on the folder finds them by pid
 * and start time and takes them over. Servers of {@link icp.embedded.EmbeddedServers#forTests()}
 * are the exception: a small shell, the leash, ends them when the test JVM is gone.
 *
 * <p>Linux on x86-64 and ARM64, as an ordinary user or as root. PostgreSQL refuses to run as root,
 * so root starts it in a user namespace where it is nobody ({@code unshare -U}).
 */
package icp.embedded;
