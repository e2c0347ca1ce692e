/**
 * Owns the lists of required documents, what is uploaded for them, and the verifications of the
 * administrator.
 *
 * <p>It hears of filings on {@code filings.v1}: whose they are, what decides their documents and
 * where they stand. It says on {@code documents.v1} whether the documents of a revision are
 * complete and how a verification was decided.
 *
 * <p>A file's bytes are sealed before they leave the process, and stored before the row that tells
 * of them is committed: a row without bytes cannot be, and bytes without a row are swept. When what
 * a file was for has ended, its bytes are deleted and the row stays.
 */
package icp.documents;
