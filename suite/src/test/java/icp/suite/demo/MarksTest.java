package icp.suite.demo;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class MarksTest {
  private final Marks marks = new Marks().add("韩梅梅先生").add("13800138000");

  @Test
  void aValueIsFoundHoweverItIsWritten() {
    for (String around : new String[] {"", "a", "ab", "abc"}) {
      String text = around + "韩梅梅先生, 13800138000" + around;
      assertThat(marks.in(text.getBytes(UTF_8))).hasSizeGreaterThanOrEqualTo(2);
      assertThat(marks.in(text.getBytes(UTF_16LE))).hasSizeGreaterThanOrEqualTo(2);
      assertThat(marks.in(text.getBytes(UTF_16BE))).hasSizeGreaterThanOrEqualTo(2);
      assertThat(marks.in(Base64.getEncoder().encodeToString(text.getBytes(UTF_8))))
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(marks.in("韩梅梅女士, 13800138001")).isEmpty();
    assertThat(marks.in("")).isEmpty();
  }
}
