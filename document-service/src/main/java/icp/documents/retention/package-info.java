/**
 * Deletes files when what they were for has ended, and reports it.
 *
 * <p>A file goes in four steps, each of which may be the last one before the service is killed:
 *
 * <ol>
 *   <li>{@code deleted_at} is set on its row: from then on nobody is given it. Nothing is lost yet,
 *       and nothing half-happens: one statement sets it.
 *   <li>The store deletes the bytes. A run that died before is caught up with by the next, which
 *       looks for rows with {@code deleted_at} and without {@code erased_at}; until then the orphan
 *       sweep takes the bytes for what they are, and deletes them too. Deleting twice is as good as
 *       once.
 *   <li>{@code erased_at} is set: the bytes are known to be gone.
 *   <li>The report of a run counts every file that is erased and in no report, and writes itself
 *       onto their rows in the same transaction: a file is in exactly one report, even when the run
 *       that deleted it never came to report.
 * </ol>
 *
 * <p>Records about people, which are rows and no files, go in one statement, and are counted by a
 * report in the same way.
 *
 * <p>The other order, bytes first, would leave rows that promise bytes which are gone. The rows
 * stay for good: they say what was shown and when, by its SHA-256.
 */
package icp.documents.retention;
