package icp.documents.form;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form's number, such as {@code BA-7K3M-9QXT-4F}: nine characters that nobody can guess and one
 * that checks them. Alphabet and check are those of GB 32100-2015, annex A: they leave out what is
 * misread by hand (I, O, S, V, Z), and no single error nor two swapped neighbours pass.
 */
record FormNumber(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int CHECKED = 9;
  private static final int BASE = 3;
  private static final Pattern SHAPE =
      Pattern.compile("BA-([0-9A-Y]{4})-([0-9A-Y]{4})-([0-9A-Y]{2})");
  private static final SecureRandom RANDOM = new SecureRandom();

  static FormNumber random() {
    StringBuilder characters = new StringBuilder();
    RANDOM
        .ints(CHECKED, 0, ALPHABET.length())
        .forEach(index -> characters.append(ALPHABET.charAt(index)));
    characters.append(check(characters));
    characters.insert(8, '-').insert(4, '-');
    return new FormNumber("BA-" + characters);
  }

  /** Reads a number; empty where it is none, or its check character says that it was misread. */
  static Optional<FormNumber> read(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String characters = parts.group(1) + parts.group(2) + parts.group(3);
    boolean known = characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    return known && check(characters) == characters.charAt(CHECKED)
        ? Optional.of(new FormNumber(text))
        : Optional.empty();
  }

  private static char check(CharSequence characters) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < CHECKED; i++) {
      sum += weight * ALPHABET.indexOf(characters.charAt(i));
      weight = weight * BASE % ALPHABET.length();
    }
    return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
  }
}
