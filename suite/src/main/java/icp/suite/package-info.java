/**
 * The {@code ./beian} command: the whole suite on one machine, without Docker.
 *
 * <p>A launcher starts PostgreSQL and Kafka, then the four services as processes of their own, and
 * keeps them alive until it is told to stop. What it owns lies under one data folder:
 *
 * <pre>
 * data/              0700
 *   launcher.lock    held while a launcher owns the folder
 *   pids.json        every process: name, pid, start, port, URL, log; gone after a clean stop
 *   logs/            one file per service, and launcher.log of a detached launcher
 *   secrets/         issuer's keys, fingerprint key, staff passwords; made at the first start, 0600
 *   documents/       what applicants uploaded
 *   servers/         PostgreSQL and Kafka; see {@code icp.embedded}
 * </pre>
 *
 * <p>Services lead sessions of their own, so that a Ctrl-C in the terminal reaches the launcher
 * alone, which then stops the services first and the servers last. A launcher that is killed leaves
 * everything running; the next {@code up} or {@code down} on the folder clears it up. Whoever
 * signals a process checks its start time first: a pid alone may by now be a stranger's.
 */
package icp.suite;
