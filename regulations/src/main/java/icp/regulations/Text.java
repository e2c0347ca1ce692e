package icp.regulations;

/** The same words in both languages of the suite. */
public record Text(String en, String zh) {
  public Text {
    Require.words(en, "en");
    Require.words(zh, "zh");
  }
}
