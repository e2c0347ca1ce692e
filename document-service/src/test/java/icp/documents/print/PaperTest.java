package icp.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final List<Double> HALVES = List.of(0.5, 0.5);

  @Test
  void whatIsWrittenCanBeReadAgain() throws IOException {
    // When
    String text = text(paper("负责人", "䶮㛃𬭊 office fi-fl"));

    // Then
    assertThat(text).contains("备案表", "Form", "负责人", "䶮㛃𬭊 office fi-fl", "BA-1", "第 1 页 共 1 页");
  }

  @Test
  void aPaperCarriesOnlyTheCharactersThatItShows() {
    assertThat(paper("负责人", "李雷")).hasSizeLessThan(60_000);
  }

  @Test
  void aCharacterThatIsLackingLeavesABoxAndTheRestOfTheWords() throws IOException {
    assertThat(text(paper("姓名", "李𠮷雷"))).contains("李", "雷").doesNotContain("𠮷");
  }

  @Test
  void rowsThatDoNotFitGoToTheNextPageWholeAndEveryPageHasItsFoot() throws IOException {
    // Given
    List<List<String>> rows =
        IntStream.range(0, 80).mapToObj(i -> List.of("row " + i, "x")).toList();

    // When
    String text = text(Printer.pdf(footer(), List.of(new Block.Table(HALVES, rows))));

    // Then
    assertThat(text).contains("row 0", "row 79", "第 1 页 共 3 页", "第 3 页 共 3 页");
  }

  @Test
  void aRadicalIsPrintedAsTheCharacter() throws IOException {
    assertThat(text(paper("姓名", "\u2f00\u2f08\u3b35州胶"))).contains("一人胶州胶");
  }

  @Test
  void severalAreWrittenAtOnce() throws InterruptedException, ExecutionException, IOException {
    // Given
    ExecutorService writers = Executors.newFixedThreadPool(4);

    // When
    List<Future<byte[]>> papers =
        IntStream.range(0, 40)
            .mapToObj(i -> writers.submit(() -> paper("第" + i, name(i))))
            .toList();

    // Then
    for (int i = 0; i < papers.size(); i++) {
      assertThat(text(papers.get(i).get())).contains(name(i));
    }
    writers.shutdown();
  }

  private static String name(int i) {
    return IntStream.range(0, 20)
        .mapToObj(at -> Character.toString(0x4e00 + i * 20 + at))
        .reduce("", String::concat);
  }

  private static byte[] paper(String label, String value) {
    return Printer.pdf(
        footer(),
        List.of(
            new Block.Title("备案表", "Form"),
            new Block.Table(HALVES, List.of(List.of(label, value)))));
  }

  private static Footer footer() {
    return new Footer("BA-1", new BitMatrix(33), "请勿涂改。", "第 {0} 页 共 {1} 页");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
