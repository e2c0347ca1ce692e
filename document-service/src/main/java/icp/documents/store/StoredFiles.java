package icp.documents.store;

import icp.platform.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is known of the files that are kept. */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {
  /** Those of some ids under which no bytes should be: no row tells of them, or not any more. */
  Set<UUID> unknown(List<UUID> ids) {
    Set<UUID> unknown = new HashSet<>(ids);
    find("id in ?1 and deletedAt is null", ids).stream()
        .map(StoredFile::id)
        .forEach(unknown::remove);
    return unknown;
  }

  /** The files that are kept, newest id first. */
  List<StoredFile> kept(PageRequest page) {
    return find("deletedAt is null and id < ?1 order by id desc", page.before())
        .page(Page.ofSize(page.fetch()))
        .list();
  }
}
