package icp.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodiesTest {
  /** As the server's: closing it reads what is still to come. */
  private static final class Sent extends ByteArrayInputStream {
    private boolean closed;

    Sent() {
      super(new byte[10]);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  /** Of a caller who hangs up. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("Connection reset");
    }

    @Override
    public void close() throws IOException {
      throw new IOException("Connection reset");
    }
  }

  @Test
  void whatARefusalLeavesOfABodyIsLetGo() {
    Sent body = new Sent();

    assertThatThrownBy(() -> Bodies.answer(body, BodiesTest::refusal))
        .isInstanceOfSatisfying(
            ProblemException.class, refused -> assertThat(refused.code()).isEqualTo("any"));

    assertThat(body.closed).isTrue();
  }

  @Test
  void aRefusalIsToldEvenWhereNobodyListensAnyMore() {
    assertThatThrownBy(() -> Bodies.answer(new Broken(), BodiesTest::refusal))
        .isInstanceOfSatisfying(
            ProblemException.class, refused -> assertThat(refused.code()).isEqualTo("any"));
  }

  @Test
  void aBodyThatIsCutOffIsTheCallers() {
    assertThatThrownBy(() -> Bodies.read(new Broken(), 10))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("picture-cut-off");
              assertThat(refused.status()).isEqualTo(400);
            });
  }

  @Test
  void aRequestWithoutABodyIsAnswered() {
    assertThat(Bodies.<String>answer(null, () -> "answer")).isEqualTo("answer");
  }

  private static Object refusal() {
    throw Problems.of("any", 409);
  }
}
