package icp.documents.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose streams would not stay small when they are unpacked, before any of them is:
 * whoever parses a PDF unpacks some of them at once and whole.
 */
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] END = "end".getBytes(StandardCharsets.ISO_8859_1);
  private static final int MOST_STREAMS = 5_000;
  private static final long MOST_UNPACKED = 160L * 1024 * 1024;
  private static final long MOST_OF_ONE = 48L * 1024 * 1024;
  static final long MOST_PIXELS = 16_000_000;
  private static final int LARGEST_NUMBER = 20_000;
  private static final Pattern FILTER =
      Pattern.compile("/Filter\\s*(\\[[\\s/A-Za-z0-9]*]|/[A-Za-z0-9]+)");
  private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
  private static final Pattern SIZE =
      Pattern.compile("/(?:Width|Height|Columns|Rows|Colors|BitsPerComponent)\\s+(\\d+)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("/(?:Filter|DecodeParms|Columns|Rows)\\s+\\d+\\s+\\d+\\s+R");
  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

  private final byte[] pdf;
  private final Inflater inflater = new Inflater(true);
  private final byte[] sink = new byte[1 << 16];
  private long unpacked;

  private PdfStreams(byte[] pdf) {
    this.pdf = pdf;
  }

  static void requireBounded(byte[] pdf) {
    PdfStreams streams = new PdfStreams(pdf);
    try {
      streams.look();
    } finally {
      streams.inflater.end();
    }
  }

  private void look() {
    int before = 0;
    int found = 0;
    for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
      if (!Magic.at(pdf, Math.max(0, at - 3), END)) {
        require(++found <= MOST_STREAMS);
        judge(dictionary(before, at), begin(at + STREAM.length));
      }
      before = at;
    }
  }

  private int next(int from) {
    for (int at = from; at + STREAM.length <= pdf.length; at++) {
      if (Magic.at(pdf, at, STREAM)) {
        return at;
      }
    }
    return -1;
  }

  /** What is written before a stream, back to the beginning of its object. */
  private String dictionary(int before, int stream) {
    int begin = stream;
    while (begin > before && !Magic.at(pdf, begin, OBJECT)) {
      begin--;
    }
    String written = new String(pdf, begin, stream - begin, StandardCharsets.ISO_8859_1);
    return ESCAPED
        .matcher(written)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  private int begin(int afterKeyword) {
    int at = afterKeyword;
    while (at < pdf.length && (pdf[at] == ' ' || pdf[at] == '\r' || pdf[at] == '\n')) {
      at++;
    }
    return at;
  }

  private void judge(String dictionary, int begin) {
    require(!ELSEWHERE.matcher(dictionary).find());
    SIZE.matcher(dictionary)
        .results()
        .forEach(size -> require(Long.parseLong(size.group(1)) <= LARGEST_NUMBER));
    List<String> written = FILTER.matcher(dictionary).results().map(it -> it.group(1)).toList();
    require(written.size() == dictionary.split("/Filter(?![A-Za-z])", -1).length - 1);
    for (String filters : written) {
      judge(NAME.matcher(filters).results().map(name -> name.group(1)).toList(), pdf, begin);
    }
  }

  private void judge(List<String> filters, byte[] data, int begin) {
    switch (String.join(" ", filters)) {
      case "", "CCITTFaxDecode", "CCF" -> {} // As large as its dictionary says.
      case "FlateDecode", "Fl" -> inflate(data, begin);
      case "DCTDecode", "DCT" -> photo(data, begin);
      default -> {
        require(List.of("ASCII85Decode", "A85").contains(filters.get(0)) && data == pdf);
        judge(filters.subList(1, filters.size()), Ascii85.decoded(data, begin), 0);
      }
    }
  }

  /** A reader goes by what the photo itself says of its size. */
  private static void photo(byte[] data, int begin) {
    require(Decoder.isSmall(Arrays.copyOfRange(data, begin, data.length), MOST_PIXELS));
  }

  private void inflate(byte[] data, int begin) {
    inflater.reset();
    int header = Math.min(2, data.length - begin);
    inflater.setInput(data, begin + header, data.length - begin - header);
    long before = unpacked;
    try {
      for (int read = inflater.inflate(sink); read > 0; read = inflater.inflate(sink)) {
        unpacked += read;
        require(unpacked <= MOST_UNPACKED && unpacked - before <= MOST_OF_ONE);
      }
    } catch (DataFormatException damaged) {
      require(unpacked <= MOST_UNPACKED); // A reader takes what it got until here.
    }
  }

  private static void require(boolean bounded) {
    if (!bounded) {
      throw Judge.refused("picture-pdf-too-complex");
    }
  }
}
