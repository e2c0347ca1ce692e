package icp.filings.incident;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that an operator must know of. */
@Entity
@Table(name = "incident")
class Incident extends PanacheEntityBase {
  @Id UUID id;
  Instant at;

  @Enumerated(EnumType.STRING)
  Incidents.Kind kind;

  /** As somebody outside may have named it: it need not exist. */
  @Column(name = "filing_id")
  UUID filingId;

  /** Plain words, never with personal data. */
  String detail;
}
