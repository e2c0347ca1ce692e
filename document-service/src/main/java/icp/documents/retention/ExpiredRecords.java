package icp.documents.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * What rows tell of the people and organisations of filings that have ended: fingerprints of names
 * and numbers, what a reader read, what was seen of a person, and what a reviewer wrote. That
 * something was shown, decided and consented to stays on record.
 */
@ApplicationScoped
class ExpiredRecords {
  static final int AT_ONCE = 500;

  private static final String ERASE =
      """
      with ended as (
        select id from filing
        where records_erased_at is null and status = ?
          and (moved_at < ? or erasure_asked_at is not null)
        limit %d for update
      ), told as (
        delete from document_facts where filing_id in (select id from ended)
      ), read as (
        update upload set form_number = null, read_document = null, read_name = null,
          read_number = null, read_valid_until = null
        where filing_id in (select id from ended)
      ), printed as (
        delete from form where filing_id in (select id from ended)
      ), seen as (
        update verification set photo_hash = null, person_hash = null, findings = null,
          reason = null, engine = null, engine_model = null, engine_verdict = null,
          distance = null, pass_distance = null, review_distance = null, compared_at = null
        where filing_id in (select id from ended)
      )
      update filing set facts = (facts::jsonb - 'printed')::text, records_erased_at = ?,
        records_rule = ?
      where id in (select id from ended)
      """
          .formatted(AT_ONCE);

  private final AgroalDataSource database;

  ExpiredRecords(AgroalDataSource database) {
    this.database = database;
  }

  /** Erases the records of filings whose end came before a time, and tells of how many. */
  int erase(RetentionRule rule, Instant end, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ERASE)) {
      statement.setString(1, rule.ended());
      statement.setTimestamp(2, Timestamp.from(end));
      statement.setTimestamp(3, Timestamp.from(now));
      statement.setString(4, rule.name());
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Could not erase old records", e);
    }
  }
}
