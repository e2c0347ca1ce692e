package icp.documents.reading;

/** Reads what stands on the picture of a document. */
public interface TextReader {
  /** Never throws: a reader that is away has read nothing. */
  ReadText read(String mediaType, byte[] picture);
}
