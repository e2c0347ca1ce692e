package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** One page of what was sent; nothing of it is decoded before its picture is asked for. */
interface Page {
  /** Pixels as sent, of the page held upright. */
  int width();

  /** Pixels as sent, of the page held upright. */
  int height();

  /** The software that wrote it, as the file tells. */
  Optional<String> software();

  /** Its picture, upright and in plain colours; made anew whenever it is asked for. */
  BufferedImage image();
}
