package icp.documents.verification;

import java.awt.Graphics2D;
import java.util.Map;

/** Letters of dots: a server need not have any font installed to draw a backdrop. */
final class BlockLetters {
  private static final int COLUMNS = 5;
  private static final int ADVANCE = COLUMNS + 1;

  /** Seven rows of five dots each, the leftmost in the highest bit. */
  private static final Map<Character, int[]> ROWS =
      Map.ofEntries(
          Map.entry('A', new int[] {14, 17, 17, 31, 17, 17, 17}),
          Map.entry('B', new int[] {30, 17, 17, 30, 17, 17, 30}),
          Map.entry('C', new int[] {14, 17, 16, 16, 16, 17, 14}),
          Map.entry('E', new int[] {31, 16, 16, 30, 16, 16, 31}),
          Map.entry('F', new int[] {31, 16, 16, 30, 16, 16, 16}),
          Map.entry('G', new int[] {14, 17, 16, 23, 17, 17, 14}),
          Map.entry('I', new int[] {14, 4, 4, 4, 4, 4, 14}),
          Map.entry('L', new int[] {16, 16, 16, 16, 16, 16, 31}),
          Map.entry('N', new int[] {17, 25, 21, 21, 19, 17, 17}),
          Map.entry('P', new int[] {30, 17, 17, 30, 16, 16, 16}),
          Map.entry(' ', new int[7]));

  private BlockLetters() {}

  static int width(String words, int dot) {
    return words.length() * ADVANCE * dot;
  }

  static void draw(Graphics2D canvas, String words, int left, int top, int dot) {
    for (int i = 0; i < words.length(); i++) {
      letter(canvas, ROWS.get(words.charAt(i)), left + i * ADVANCE * dot, top, dot);
    }
  }

  private static void letter(Graphics2D canvas, int[] rows, int left, int top, int dot) {
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < COLUMNS; x++) {
        if ((rows[y] >> (COLUMNS - 1 - x) & 1) == 1) {
          canvas.fillRect(left + x * dot, top + y * dot, dot, dot);
        }
      }
    }
  }
}
