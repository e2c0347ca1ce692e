package icp.documents.upload;

import icp.documents.check.OpenPapers;
import icp.documents.filing.DocumentDraft;
import icp.documents.filing.Filing;
import icp.documents.store.StoredFile;
import icp.documents.store.StoredFiles;
import icp.platform.http.EntityTags;
import icp.platform.http.Ids;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/**
 * Writes down what is uploaded, under the lock of its filing: a check sees all of it or nothing.
 */
@ApplicationScoped
class UploadRecords {
  private final OpenPapers papers;
  private final FilingLists lists;
  private final Uploads uploads;
  private final StoredFiles files;
  private final Clock clock;

  UploadRecords(
      OpenPapers papers, FilingLists lists, Uploads uploads, StoredFiles files, Clock clock) {
    this.papers = papers;
    this.lists = lists;
    this.uploads = uploads;
    this.files = files;
    this.clock = clock;
  }

  /**
   * What became of an upload.
   *
   * @param created whether it is the first for its document
   * @param obsolete a file that no row tells of any more; null if there is none
   */
  record Outcome(UploadView view, boolean created, UUID obsolete) {
    /** 201 for the first upload of a document, 200 for any other. */
    Response answer() {
      return Response.status(created ? 201 : 200).header("ETag", view.etag()).entity(view).build();
    }
  }

  @Transactional
  public Outcome record(DocumentDraft draft, Judged judged, UUID fileId) {
    Filing filing = papers.held(draft.filingId());
    lists.requireUploadable(filing, draft.code());
    Outcome outcome =
        uploads
            .of(draft.filingId(), draft.code())
            .map(present -> replace(present, draft.ifMatch(), judged, fileId))
            .orElseGet(() -> create(draft, judged, fileId));
    papers.changed(filing);
    return outcome;
  }

  private Outcome create(DocumentDraft draft, Judged judged, UUID fileId) {
    if (draft.ifMatch() != null) {
      throw Problems.of("if-match-stale", 412);
    }
    Upload upload = Upload.of(Ids.next(), draft.filingId(), draft.code());
    upload.show(keep(judged, fileId), judged, clock.instant());
    uploads.persistAndFlush(upload);
    return new Outcome(UploadView.of(upload), true, null);
  }

  /** The same picture once more, as after an answer that was lost, is there already. */
  private Outcome replace(Upload upload, String ifMatch, Judged judged, UUID fileId) {
    StoredFile before = upload.file();
    if (before.sha256().equals(judged.picture().sha256())) {
      return new Outcome(UploadView.of(upload), false, fileId);
    }
    EntityTags.requireMatch(ifMatch, upload.version);
    upload.show(keep(judged, fileId), judged, clock.instant());
    uploads.flush();
    files.delete(before);
    return new Outcome(UploadView.of(upload), false, before.id());
  }

  private StoredFile keep(Judged judged, UUID fileId) {
    StoredFile file = StoredFile.of(fileId, judged.picture(), clock.instant());
    files.persist(file);
    return file;
  }

  /** Forgets an upload, and tells which file no row tells of any more. */
  @Transactional
  public UUID forget(DocumentDraft draft) {
    Filing filing = papers.held(draft.filingId());
    Upload upload =
        uploads
            .of(draft.filingId(), draft.code())
            .orElseThrow(() -> Problems.of("document-not-uploaded", 404));
    EntityTags.requireMatch(draft.ifMatch(), upload.version);
    UUID file = upload.file().id();
    uploads.delete(upload);
    uploads.flush();
    files.delete(upload.file());
    papers.changed(filing);
    return file;
  }
}
