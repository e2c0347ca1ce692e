package icp.documents.upload;

import icp.documents.filing.Filing;
import icp.documents.filing.Filings;
import icp.documents.filing.OpenFiling;
import icp.documents.picture.Picture;
import icp.documents.picture.Pictures;
import icp.documents.store.FileStore;
import icp.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;

/** Takes an upload from its body to its row: bytes first, so that no row is without its bytes. */
@ApplicationScoped
class UploadDesk {
  private final Filings filings;
  private final FilingLists lists;
  private final Pictures pictures;
  private final FileStore store;
  private final UploadRecords records;

  UploadDesk(
      Filings filings,
      FilingLists lists,
      Pictures pictures,
      FileStore store,
      UploadRecords records) {
    this.filings = filings;
    this.lists = lists;
    this.pictures = pictures;
    this.store = store;
    this.records = records;
  }

  UploadRecords.Outcome take(UploadRecords.Draft draft, String mediaType, InputStream body) {
    // Asked again under the lock; asked here so that nobody sends megabytes in vain.
    Filing filing = filings.own(draft.filingId());
    OpenFiling.require(filing);
    lists.requireUploadable(filing, draft.code());
    Picture picture = pictures.take(mediaType, body);
    UUID fileId = UUID.randomUUID();
    store.write(fileId, picture.bytes());
    UploadRecords.Outcome outcome = recorded(draft, picture, fileId);
    if (outcome.obsolete() != null) {
      store.delete(outcome.obsolete());
    }
    return outcome;
  }

  private UploadRecords.Outcome recorded(UploadRecords.Draft draft, Picture picture, UUID fileId) {
    try {
      return records.record(draft, picture, fileId);
    } catch (ProblemException refused) {
      store.delete(fileId);
      throw refused;
    }
  }

  void forget(UploadRecords.Draft draft) {
    store.delete(records.forget(draft));
  }
}
