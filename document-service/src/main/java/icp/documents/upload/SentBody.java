package icp.documents.upload;

import icp.documents.picture.Bodies;
import icp.documents.picture.Pictures;
import icp.documents.picture.SentFile;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The body of a request. It is read only when there is a turn for it: until then it waits on the
 * wire and takes no memory.
 *
 * @param declared the media type as it was sent; null where it was not
 */
record SentBody(String declared, InputStream stream) {
  private static final int MOST_FILES = 6;
  private static final Set<String> FILES =
      Set.of("image/jpeg", "image/png", "image/gif", "application/pdf");

  /** The one file, sent as it is or in a form. */
  Supplier<List<SentFile>> oneFile() {
    MediaType type = type();
    if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      return () -> requireOne(Forms.read(type, stream, 1));
    }
    if (!FILES.contains(type.getType() + "/" + type.getSubtype())) {
      throw unsupported();
    }
    return () -> List.of(new SentFile(Bodies.read(stream, Pictures.MOST_SENT_BYTES), declared));
  }

  /** The pages to be put together, in their order. */
  Supplier<List<SentFile>> pages() {
    MediaType type = type();
    if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      throw Problems.of("picture-splice-not-a-form", 415);
    }
    return () -> requireSeveral(Forms.read(type, stream, MOST_FILES));
  }

  private static List<SentFile> requireOne(List<SentFile> files) {
    if (files.size() != 1) {
      throw Problems.of("picture-form-not-one-file", 422);
    }
    return files;
  }

  private static List<SentFile> requireSeveral(List<SentFile> files) {
    if (files.size() < 2 || files.size() > MOST_FILES) {
      throw Problems.of("picture-splice-parts", 422);
    }
    return files;
  }

  private MediaType type() {
    try {
      return MediaType.valueOf(declared);
    } catch (IllegalArgumentException none) {
      throw unsupported();
    }
  }

  private static ProblemException unsupported() {
    return Problems.of("picture-media-type", 415);
  }
}
