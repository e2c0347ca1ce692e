package icp.documents.print;

import java.util.List;

/** A part of a paper, from its top to its bottom. Its text is all that it prints. */
public sealed interface Block {
  /** Prints it where the paper is. */
  void on(Paper paper);

  /** The title, and under it what it means to those who read no Chinese. */
  record Title(String words, String subtitle) implements Block {
    @Override
    public void on(Paper paper) {
      paper.title(words, subtitle);
    }
  }

  /** The heading of what follows. */
  record Heading(String words) implements Block {
    @Override
    public void on(Paper paper) {
      paper.heading(words);
    }
  }

  /** Running text. */
  record Paragraph(String words) implements Block {
    @Override
    public void on(Paper paper) {
      paper.paragraph(words);
    }
  }

  /** Something to keep in mind, in small letters. */
  record Note(String words) implements Block {
    @Override
    public void on(Paper paper) {
      paper.note(words);
    }
  }

  /**
   * A table; cells grow with their words.
   *
   * @param shares how much of the width each column has; they add up to 1
   */
  record Table(List<Double> shares, List<List<String>> rows) implements Block {
    @Override
    public void on(Paper paper) {
      paper.table(shares, rows);
    }
  }

  /** Empty lines to be written on by hand. */
  record Lines(int count) implements Block {
    @Override
    public void on(Paper paper) {
      paper.lines(count);
    }
  }

  /**
   * Empty boxes side by side.
   *
   * @param height in points
   * @param labels what belongs into each
   */
  record Places(double height, List<String> labels) implements Block {
    @Override
    public void on(Paper paper) {
      paper.places(height, labels);
    }
  }
}
