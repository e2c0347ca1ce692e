package icp.documents.picture;

import static icp.documents.PictureCorpus.photo;

import icp.documents.CostlyFiles;
import icp.documents.FileCorpus;
import icp.documents.PdfCorpus;
import icp.documents.TestPictures;
import java.awt.image.BufferedImage;
import java.util.function.Function;

/** Photos of 12 megapixels in every way in which they are compressed, and files that only cost. */
enum PictureKinds {
  BASELINE(photo -> FileCorpus.jpeg(photo, 0.97f)),
  EXIF_ROTATED(photo -> TestPictures.withExif(FileCorpus.jpeg(photo, 0.97f), 6)),
  PROGRESSIVE(photo -> FileCorpus.progressive(photo, 0.97f)),
  PROGRESSIVE_444(photo -> CostlyFiles.unsampled(photo, 0.95f)),
  CMYK(photo -> FileCorpus.inks(photo, 0, 0.8f)),
  YCCK(photo -> FileCorpus.inks(photo, 2, 0.9f)),
  PNG(photo -> TestPictures.written(CostlyFiles.calm(photo), "png")),
  PNG_TRANSPARENT(photo -> TestPictures.written(CostlyFiles.transparent(photo), "png")),
  PNG_16_BITS(photo -> TestPictures.written(CostlyFiles.deep(photo, false), "png")),
  PNG_16_BITS_TRANSPARENT(photo -> TestPictures.written(CostlyFiles.deep(photo, true), "png")),
  PNG_INTERLACED(photo -> FileCorpus.interlaced(CostlyFiles.calm(photo))),
  PNG_INTERLACED_16_BITS(photo -> FileCorpus.interlaced(CostlyFiles.deep(photo, true))),
  GIF(photo -> TestPictures.written(photo, "gif")),
  PDF(photo -> PdfCorpus.withPhoto(FileCorpus.jpeg(photo, 0.97f)));

  private final Function<BufferedImage, byte[]> maker;

  PictureKinds(Function<BufferedImage, byte[]> maker) {
    this.maker = maker;
  }

  byte[] file() {
    return maker.apply(photo(4000, 3000));
  }
}
