package icp.documents.facts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What has been told of documents. */
@ApplicationScoped
class Tellings implements PanacheRepositoryBase<Telling, UUID> {
  Optional<Telling> of(UUID filingId, String code) {
    return find("filingId = ?1 and code = ?2", filingId, code).firstResultOptional();
  }
}
