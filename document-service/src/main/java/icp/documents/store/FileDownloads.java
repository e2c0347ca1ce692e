package icp.documents.store;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Hands out kept files such that no browser shows, guesses at or keeps them. */
@ApplicationScoped
public class FileDownloads {
  private final FileContents contents;

  FileDownloads(FileContents contents) {
    this.contents = contents;
  }

  /**
   * A file as an attachment.
   *
   * @param name file name without its extension, from our own words only
   * @throws icp.platform.problem.ProblemException 410 if it was deleted for its age, 500 if what is
   *     kept is not what was written
   */
  public Response attachment(StoredFile file, String name) {
    byte[] bytes = bytes(file);
    String extension = file.mediaType().endsWith("png") ? ".png" : ".jpg";
    return attachment(bytes, file.mediaType(), name + extension);
  }

  private byte[] bytes(StoredFile file) {
    try {
      return contents.of(file).orElseThrow(() -> Problems.of("file-deleted", 410));
    } catch (DamagedFileException e) {
      throw Problems.of("file-damaged", 500);
    }
  }

  /** Bytes as an attachment. */
  public static Response attachment(byte[] bytes, String mediaType, String fileName) {
    return Response.ok(bytes, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
