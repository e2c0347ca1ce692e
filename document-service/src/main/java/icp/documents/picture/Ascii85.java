package icp.documents.picture;

import java.io.ByteArrayOutputStream;

/** Text that stands for bytes, five letters for four (ISO 32000-1, 7.4.3). */
final class Ascii85 {
  private static final int BASE = 85;
  private static final int GROUP = 5;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long value;
  private int letters;

  private Ascii85() {}

  /** Up to the end mark; what is no letter is passed over. */
  static byte[] decoded(byte[] text, int begin) {
    Ascii85 decoder = new Ascii85();
    for (int at = begin; at < text.length && text[at] != '~'; at++) {
      decoder.take(text[at]);
    }
    decoder.end();
    return decoder.bytes.toByteArray();
  }

  private void take(int letter) {
    if (letter == 'z' && letters == 0) {
      write(0, 4);
    } else if (letter >= '!' && letter <= 'u') {
      value = value * BASE + letter - '!';
      letters++;
      if (letters == GROUP) {
        write(value, 4);
      }
    }
  }

  private void end() {
    int left = letters - 1;
    for (; letters > 0 && letters < GROUP; letters++) {
      value = value * BASE + BASE - 1;
    }
    if (left > 0) {
      write(value, left);
    }
  }

  private void write(long group, int count) {
    for (int i = 0; i < count; i++) {
      bytes.write((int) (group >> (24 - Byte.SIZE * i)));
    }
    value = 0;
    letters = 0;
  }
}
