package icp.documents.upload;

import icp.documents.filing.DocumentDraft;
import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.filing.OpenFiling;
import icp.documents.picture.SentFile;
import icp.documents.store.FileStore;
import icp.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes an upload from its body to its row: bytes first, so that no row is without its bytes. */
@ApplicationScoped
class UploadDesk {
  private final Filings filings;
  private final FilingLists lists;
  private final JudgedPictures pictures;
  private final FileStore store;
  private final UploadRecords records;

  UploadDesk(
      Filings filings,
      FilingLists lists,
      JudgedPictures pictures,
      FileStore store,
      UploadRecords records) {
    this.filings = filings;
    this.lists = lists;
    this.pictures = pictures;
    this.store = store;
    this.records = records;
  }

  /**
   * @param files reads what is sent, when there is a turn for it
   */
  UploadRecords.Outcome take(DocumentDraft draft, Supplier<List<SentFile>> files) {
    // Asked again under the lock; asked here so that nobody sends megabytes in vain.
    Filing filing = filings.own(draft.filingId());
    OpenFiling.require(filing);
    lists.requireUploadable(filing, draft.code());
    Judged judged = pictures.take(files, draft.code(), filing);
    UUID fileId = UUID.randomUUID();
    store.write(fileId, judged.picture().bytes());
    UploadRecords.Outcome outcome = recorded(draft, judged, fileId);
    if (outcome.obsolete() != null) {
      store.delete(outcome.obsolete());
    }
    return outcome;
  }

  private UploadRecords.Outcome recorded(DocumentDraft draft, Judged judged, UUID fileId) {
    try {
      return records.record(draft, judged, fileId);
    } catch (ProblemException refused) {
      store.delete(fileId);
      throw refused;
    }
  }

  void forget(DocumentDraft draft) {
    store.delete(records.forget(draft));
  }
}
