package icp.documents.upload;

import icp.documents.picture.Bodies;
import icp.documents.picture.Pictures;
import icp.documents.picture.SentFile;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * Reads the files of a form (RFC 7578) as they come in; nothing is written to disk. Of a part only
 * its bytes are looked at: its name and its type are whatever the sender's file was called.
 */
final class Forms {
  private static final int BUFFER = 1 << 16;
  private static final int MOST_HEADER_BYTES = 1 << 14;
  private static final int LONGEST_BOUNDARY = 70;

  private final List<SentFile> files = new ArrayList<>();
  private int room = Pictures.MOST_SENT_BYTES;

  private Forms() {}

  /**
   * The files of a form.
   *
   * @param most of files; the next one is not read
   * @throws ProblemException 400 for what is no form, 413 for more than is taken at once
   */
  static List<SentFile> read(MediaType type, InputStream body, int most) {
    Forms forms = new Forms();
    try {
      forms.read(input(type, body), most);
      return forms.files;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What the form is to blame for, told apart from a caller who is gone. */
  private static ProblemException failed(IOException e) {
    boolean broken =
        e instanceof FileUploadException || e instanceof MultipartInput.MalformedStreamException;
    return broken ? broken() : Bodies.cutOff();
  }

  private static MultipartInput input(MediaType type, InputStream body) throws IOException {
    String boundary = type.getParameters().getOrDefault("boundary", "");
    if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY || body == null) {
      throw broken();
    }
    return MultipartInput.builder()
        .setInputStream(body)
        .setBufferSize(BUFFER)
        .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
        .setPartHeaderSizeMax(MOST_HEADER_BYTES)
        .get();
  }

  private void read(MultipartInput input, int most) throws IOException {
    for (boolean more = input.skipPreamble(); more; more = input.readBoundary()) {
      input.readHeaders();
      if (files.size() == most) {
        files.add(new SentFile(new byte[0], null));
        return;
      }
      byte[] bytes = Bodies.bounded(input.newInputStream(), room);
      room -= bytes.length;
      files.add(new SentFile(bytes, null));
    }
  }

  private static ProblemException broken() {
    return Problems.of("picture-form-broken", 400);
  }
}
