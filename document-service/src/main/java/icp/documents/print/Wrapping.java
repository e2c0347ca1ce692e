package icp.documents.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Breaks words into lines: between any two Chinese characters, but not within a Latin word or a
 * number that fits a line, nor before a closing or after an opening mark.
 */
final class Wrapping {
  private static final Pattern UNIT =
      Pattern.compile("[（《〈“‘「【]*(?:[!-~\\u00c0-\\u024f]+|.)[，。、；：？！）》〉”’」】…—]*", Pattern.DOTALL);

  private final double size;
  private final double width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Wrapping(double size, double width) {
    this.size = size;
    this.width = width;
  }

  /** The lines of words, at least one. */
  static List<String> lines(String words, double size, double width) {
    Wrapping wrapping = new Wrapping(size, width);
    UNIT.matcher(words).results().map(MatchResult::group).forEach(wrapping::add);
    wrapping.end();
    return wrapping.lines;
  }

  private void add(String unit) {
    if (fits(line + unit)) {
      line.append(unit);
    } else if (fits(unit)) {
      end();
      line.append(unit.stripLeading());
    } else {
      unit.codePoints().mapToObj(Character::toString).forEach(this::addCharacter);
    }
  }

  private void addCharacter(String character) {
    if (!fits(line + character)) {
      end();
    }
    line.append(character);
  }

  private boolean fits(String words) {
    return Lettering.width(words, size) <= width;
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
  }
}
