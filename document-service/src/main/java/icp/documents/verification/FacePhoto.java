package icp.documents.verification;

/** A picture with a face, as it is kept. */
@SuppressWarnings("ArrayRecordComponent") // Made once and handed on; nobody compares two.
record FacePhoto(String mediaType, byte[] bytes) {}
