package icp.documents.retention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** The report of one run. */
@Entity
@Table(name = "retention_run")
class RetentionRun {
  @Id UUID id;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "rows_without_bytes")
  Integer rowsWithoutBytes;

  @Column(name = "oldest_kept")
  Instant oldestKept;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "retention_count", joinColumns = @JoinColumn(name = "run_id"))
  @OrderBy("rule")
  @BatchSize(size = 100)
  List<RetentionCount> counts = new ArrayList<>();
}
