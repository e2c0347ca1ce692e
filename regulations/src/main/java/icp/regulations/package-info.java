/**
 * The book of regulations: what the law and the provinces ask, as data with sources and dates, and
 * the records that load it and refuse a bad book.
 *
 * <h2>How a clerk changes the book</h2>
 *
 * <p>The book lies in {@code src/main/resources/regulations}: one file for each of the 31 provinces
 * under {@code provinces/}, what holds everywhere in {@code nation.yaml}, the days off in {@code
 * holidays.yaml}, and one table each for suffixes, registrars, regions, what is asked of single
 * fields, instance types, documents, document rules, names of websites, trades that need an
 * approval, words that hint at trades and faults of pictures. {@code book.yaml} lists the files and
 * carries the edition's date.
 *
 * <ol>
 *   <li>Never overwrite what used to hold. End the old entry with {@code to:}, the first day on
 *       which it no longer holds, and add a new one whose {@code from:} is that same day.
 *   <li>Write in {@code source:} where you read it. Where sources disagree, take the reading that
 *       refuses no good filing, and say so in {@code note:}.
 *   <li>What no source says is {@code unknown}, or an empty list {@code []}. Do not write {@code
 *       no} because nothing was found.
 *   <li>Set {@code edition:} in {@code book.yaml} to today.
 *   <li>Run {@code ./beian regulations check FOLDER}, and {@code ./beian regulations diff bundled
 *       FOLDER} to read what you changed. Every fault is told as {@code file:line: what to mend},
 *       all in one go.
 * </ol>
 *
 * <p>What a machine acts on is typed and dated. A document that is asked for in some cases says
 * them in words under {@code when:}, and for a machine under {@code case:}; without a {@code case:}
 * it is left to people whether it is needed. What only people read stands under {@code rules:} of
 * its province, in both languages.
 *
 * <p>A new province file, a missing key, a key nobody knows, a code given twice for one day, a date
 * that ends before it begins: each stops the start, so that it never reaches a filing.
 *
 * <p>What a rule <em>means</em> is not here: it is a named constant in the service that owns that
 * part of the filing.
 */
package icp.regulations;
