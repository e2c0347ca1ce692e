package icp.documents.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormNumberTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @RepeatedTest(20)
  void aNumberIsReadAgainAndNoMisreadOneIs() {
    // Given
    String number = FormNumber.random().text();

    // Then
    assertThat(number).matches("BA-[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]{2}");
    assertThat(FormNumber.read(number)).contains(new FormNumber(number));
    for (int i = 3; i < number.length(); i++) {
      misread(number, i);
    }
  }

  private static void misread(String number, int at) {
    for (char other : ALPHABET.toCharArray()) {
      if (number.charAt(at) != '-' && number.charAt(at) != other) {
        String wrong = number.substring(0, at) + other + number.substring(at + 1);
        assertThat(FormNumber.read(wrong)).as(wrong).isEmpty();
      }
    }
  }

  @Test
  void swappedNeighboursAreNoticed() {
    // Given
    String number = "BA-1234-5678-9";

    // Then
    for (char check : ALPHABET.toCharArray()) {
      boolean right = FormNumber.read(number + check).isPresent();
      assertThat(right && FormNumber.read("BA-2134-5678-9" + check).isPresent()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BA-", "BA-IOSV-0000-00", "XX-0000-0000-00", "BA-0000-0000-00-"})
  void whatIsNoNumberIsNotRead(String text) {
    assertThat(FormNumber.read(text)).isEmpty();
  }

  @Test
  void noNumberComesTwice() {
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      numbers.add(FormNumber.random().text());
    }
    assertThat(numbers).hasSize(10_000);
  }
}
