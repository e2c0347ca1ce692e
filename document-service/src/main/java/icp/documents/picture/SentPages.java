package icp.documents.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pages of the files that were sent, in their order. */
final class SentPages implements AutoCloseable {
  private final List<Page> pages = new ArrayList<>();
  private final List<PdfFile> open = new ArrayList<>();
  private PictureFormat kept = PictureFormat.JPEG;

  private SentPages() {}

  static SentPages of(List<SentFile> files, Set<PictureFormat> taken) {
    SentPages sent = new SentPages();
    try {
      files.forEach(file -> sent.add(file, Judge.format(file, taken)));
      return sent;
    } catch (RuntimeException refused) {
      sent.close();
      throw refused;
    }
  }

  private void add(SentFile file, PictureFormat format) {
    if (format == PictureFormat.PDF) {
      PdfFile pdf = PdfFile.open(file.bytes());
      open.add(pdf);
      pages.addAll(pdf.pages());
    } else {
      pages.add(new Decoder(file.bytes(), format));
      kept = format == PictureFormat.JPEG ? format : PictureFormat.PNG;
    }
  }

  List<Page> all() {
    return pages;
  }

  /** In which format a single page is best kept: what was drawn with sharp edges keeps them. */
  PictureFormat kept() {
    return kept;
  }

  @Override
  public void close() {
    open.forEach(PdfFile::close);
  }
}
