package icp.documents.store;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Hands out kept files such that no browser shows, guesses at or keeps them. */
@ApplicationScoped
public class FileDownloads {
  private final FileStore store;

  FileDownloads(FileStore store) {
    this.store = store;
  }

  /**
   * A file as an attachment.
   *
   * @param name file name without its extension, from our own words only
   */
  public Response attachment(StoredFile file, String name) {
    byte[] bytes = store.read(file.id()).orElseThrow(Problems::notFound);
    String extension = file.mediaType().endsWith("png") ? ".png" : ".jpg";
    return attachment(bytes, file.mediaType(), name + extension);
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
