package icp.bench.checks;

import icp.suite.client.Addresses;
import icp.suite.client.Answer;
import icp.suite.client.Api;

/**
 * Photos of 12 megapixels, one after the other: from the first byte of an upload to its findings.
 */
final class PictureUploads {
  private final Api api = new Api(line -> {});
  private final Draft draft;
  private String etag;

  PictureUploads(Addresses addresses) {
    this.draft = Draft.begin(api, addresses);
  }

  /** A photo, in one of the ways to compress it. */
  final class Kind {
    private final Photo photo;
    private final byte[] file;

    private Kind(Photo photo) {
      this.photo = photo;
      this.file = photo.file();
      etag = api.call(draft.upload(photo.mediaType(), file, etag), etag == null ? 201 : 200).etag();
    }

    /** The same picture again changes nothing, and is judged all the same. */
    void upload() {
      Answer answer = api.call(draft.upload(photo.mediaType(), file, etag), 200);
      Answers.requireFindings(answer);
    }
  }

  Kind of(Photo photo) {
    return new Kind(photo);
  }
}
