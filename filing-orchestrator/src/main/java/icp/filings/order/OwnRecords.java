package icp.filings.order;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingSeal;
import icp.filings.order.KnownRecords.Filed;
import icp.filings.register.RecordNotes;
import icp.filings.register.RecordNotes.Noted;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is filed here, from this service's own tables, and what the ministry was last seen to have
 * on record: a statement each.
 */
@ApplicationScoped
class OwnRecords implements RecordSource {
  /**
   * Of an entity with thousands of websites two rows are read: the newest, and another. That the
   * account has filed another entity is two looks into an index, below and above this one.
   */
  private static final String READ =
      """
      select s.filing_id, k.role, k.id, k.account_id, k.status, k.facts, k.service_numbers,
             k.wrapped_key, k.key_id
      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[])
               as s (filing_id, account_id, certificate, based_on),
      lateral (
        (select 'BASE' as role, f.id, f.account_id, f.status, f.facts, f.service_numbers,
                y.wrapped_key, y.key_id
         from filing f left join filing_key y on y.filing_id = f.id where f.id = s.based_on)
        union all
        (select 'OPEN', f.id, f.account_id, f.status, null, null, null, null
         from filing f
         where f.certificate = s.certificate and f.id <> s.filing_id
           and f.status in ('CHECKING', 'PRELIMINARY_REVIEW', 'FACE_VERIFICATION',
                            'SMS_VERIFICATION', 'ADMINISTRATION_REVIEW')
         limit 1)
        union all
        (select 'HERE', f.id, f.account_id, f.status, f.facts, f.service_numbers,
                y.wrapped_key, y.key_id
         from filing f left join filing_key y on y.filing_id = f.id
         where f.certificate = s.certificate and f.status = 'APPROVED' and f.based_on is null
         order by f.id desc limit 2)
        union all
        (select 'CANCELLED', f.id, f.account_id, f.status, null, null, null, null
         from filing f
         where f.certificate = s.certificate and f.status = 'CANCELLED' and f.based_on is null
         limit 1)
        union all
        (select 'ANOTHER', f.id, f.account_id, f.status, null, null, null, null
         from filing f
         where f.account_id = s.account_id and f.status = 'APPROVED' and f.based_on is null
           and f.certificate < s.certificate
         limit 1)
        union all
        (select 'ANOTHER', f.id, f.account_id, f.status, null, null, null, null
         from filing f
         where f.account_id = s.account_id and f.status = 'APPROVED' and f.based_on is null
           and f.certificate > s.certificate
         limit 1)
      ) k
      """;

  private static final Noted NOTHING = new Noted(Set.of(), Set.of());

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final RecordNotes notes;

  OwnRecords(AgroalDataSource database, FilingSeal seal, RecordNotes notes) {
    this.seal = seal;
    this.database = database;
    this.notes = notes;
  }

  /** As what a row of the answer is known. */
  private enum Role {
    BASE,
    OPEN,
    HERE,
    CANCELLED,
    ANOTHER
  }

  private record Row(UUID about, Role role, Filed filed) {}

  @Override
  public Map<UUID, KnownRecords> of(Collection<Sought> sought) {
    Map<UUID, List<Row>> rows = new HashMap<>();
    sought.forEach(one -> rows.put(one.filingId(), new ArrayList<>()));
    rows(List.copyOf(sought)).forEach(row -> rows.get(row.about()).add(row));
    Map<String, Noted> noted = noted(sought);
    Map<UUID, KnownRecords> known = new HashMap<>();
    for (Sought one : sought) {
      String certificate = one.certificate();
      Noted seen = certificate == null ? NOTHING : noted.getOrDefault(certificate, NOTHING);
      known.put(one.filingId(), known(rows.get(one.filingId()), seen));
    }
    return known;
  }

  private Map<String, Noted> noted(Collection<Sought> sought) {
    Set<String> certificates =
        sought.stream()
            .map(Sought::certificate)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return certificates.isEmpty() ? Map.of() : notes.of(certificates);
  }

  private List<Row> rows(List<Sought> sought) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setArray(1, Columns.of(connection, "uuid", sought, Sought::filingId));
      select.setArray(2, Columns.of(connection, "uuid", sought, Sought::accountId));
      select.setArray(3, Columns.of(connection, "text", sought, Sought::certificate));
      select.setArray(4, Columns.of(connection, "uuid", sought, Sought::basedOn));
      List<Row> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read what is filed", e);
    }
  }

  private Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getObject(1, UUID.class),
        Role.valueOf(row.getString(2)),
        new Filed(
            row.getObject(3, UUID.class),
            row.getObject(4, UUID.class),
            FilingStatus.valueOf(row.getString(5)),
            seal.facts(row, row.getObject(3, UUID.class)),
            row.getString(7)));
  }

  /** Of an entity that is filed here, the ministry's number is the one that it has here. */
  private static KnownRecords known(List<Row> rows, Noted noted) {
    boolean here = !all(rows, Role.HERE).isEmpty();
    return new KnownRecords(
        first(rows, Role.BASE),
        first(rows, Role.OPEN),
        all(rows, Role.HERE),
        first(rows, Role.CANCELLED) != null,
        first(rows, Role.ANOTHER) != null,
        here ? Set.of() : noted.numbers(),
        noted.domainsElsewhere());
  }

  private static Filed first(List<Row> rows, Role role) {
    return all(rows, role).stream().findFirst().orElse(null);
  }

  private static List<Filed> all(List<Row> rows, Role role) {
    return rows.stream().filter(row -> row.role() == role).map(Row::filed).toList();
  }
}
