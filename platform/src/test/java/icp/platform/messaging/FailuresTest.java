package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
  @ParameterizedTest
  @CsvSource({
    "08006, SERVER_AWAY",
    "57P01, SERVER_AWAY",
    "57P03, SERVER_AWAY",
    "58030, SERVER_AWAY",
    "53100, SERVER_AWAY",
    "53300, SERVER_AWAY",
    "25006, SERVER_AWAY",
    "40001, CONTENDED",
    "40P01, CONTENDED",
    "55P03, CONTENDED",
    "53200, CONTENDED",
    ", CONTENDED",
    // A statement that takes too long may do so for ever: it is the record's.
    "57014, OF_THE_RECORD",
    "23505, OF_THE_RECORD",
    "22001, OF_THE_RECORD",
    "x, OF_THE_RECORD",
  })
  void tellWhoseFaultAStateIs(String state, Failures whose) {
    SQLException failure = new SQLException("", state);

    assertThat(Failures.of(failure)).isEqualTo(whose);
    assertThat(Failures.of(new DatabaseException("try", failure))).isEqualTo(whose);
  }

  @Test
  void lookAtWhatACommitSuppressed() {
    RollbackException failure = new RollbackException();
    failure.addSuppressed(new IllegalStateException(new SQLException("", "57P01")));

    assertThat(Failures.of(failure)).isEqualTo(Failures.SERVER_AWAY);
  }

  @Test
  void areTheRecordsWhenNoServerIsInvolved() {
    assertThat(Failures.of(new IllegalStateException())).isEqualTo(Failures.OF_THE_RECORD);
  }

  @Test
  void endWhereCausesGoRound() {
    Exception one = new Exception();
    Exception other = new Exception(one);
    one.initCause(other);

    assertThat(Failures.of(one)).isEqualTo(Failures.OF_THE_RECORD);
  }

  @Test
  void tellTheirKindAndOurOwnPlaceAndNoText() {
    SQLException failure = new SQLException("a value", "23505");
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.driver.Driver", "send", "Driver.java", 7),
          new StackTraceElement("icp.things.Things", "write", "Things.java", 8)
        });

    assertThat(Failures.kind(new DatabaseException("try", failure)))
        .isEqualTo("SQLException 23505 at icp.things.Things.write(Things.java:8)");
  }

  @Test
  void tellTheFirstPlaceWhereNoneIsOurs() {
    Exception failure = new IllegalStateException("a value");
    failure.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("org.a.B", "c", "B.java", 1)});
    Exception nowhere = new IllegalStateException();
    nowhere.setStackTrace(new StackTraceElement[0]);

    assertThat(Failures.kind(failure)).isEqualTo("IllegalStateException at org.a.B.c(B.java:1)");
    assertThat(Failures.kind(nowhere)).isEqualTo("IllegalStateException");
  }
}
