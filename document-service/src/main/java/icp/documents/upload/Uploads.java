package icp.documents.upload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has been uploaded. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {
  /** The upload for one document of a filing. */
  public Optional<Upload> of(UUID filingId, String code) {
    return find("filingId = ?1 and code = ?2", filingId, code).firstResultOptional();
  }

  /** Everything that was uploaded for a filing. */
  public List<Upload> of(UUID filingId) {
    return list("filingId = ?1 order by code", filingId);
  }
}
