package icp.documents.picture;

/**
 * A file as it was sent.
 *
 * @param declared the media type that it was sent under; null where what it was sent with is not to
 *     be relied on, as in a form, where it follows the file's name
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and handed on; nobody compares two.
public record SentFile(byte[] bytes, String declared) {}
