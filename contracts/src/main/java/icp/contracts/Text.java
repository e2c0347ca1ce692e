package icp.contracts;

import java.util.Objects;

/** The same words in both languages of the product. */
public record Text(String en, String zh) {
  public Text {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
  }
}
