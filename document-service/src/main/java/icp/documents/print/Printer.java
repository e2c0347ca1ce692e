package icp.documents.print;

import java.util.List;

/** Prints papers. */
public final class Printer {
  private Printer() {}

  /** The blocks from top to bottom on as many pages of A4 as they need, as a PDF. */
  public static byte[] pdf(Footer footer, List<Block> blocks) {
    try (Paper paper = new Paper(footer)) {
      blocks.forEach(block -> block.on(paper));
      return paper.pdf();
    }
  }
}
