package icp.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import icp.documents.CostlyFiles;
import icp.documents.FileCorpus;
import icp.documents.TestPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What judging one file costs, in a process of its own with the settings of the packaged service:
 * less than 200 MB more than a tiny picture takes, and nothing like the minutes that some files
 * would take if they were let. How long it takes is measured by {@code ./beian bench}.
 */
class PictureTimesTest {
  private static final long MOST_MILLIS = 6_000;
  private static final long MOST_MEGABYTES = 200;

  /** What one run of {@link PictureTimes} told. */
  private record Cost(String answer, long millis, long heap, long resident) {}

  @TempDir private static Path folder;
  private static long idle;

  @BeforeAll
  static void measureATinyPicture() throws IOException, InterruptedException {
    idle = cost(TestPictures.jpeg(300, 300)).resident();
  }

  @ParameterizedTest
  @EnumSource
  void aPhotoIsJudgedWithinTheBoundsHoweverItIsCompressed(PictureKinds kind)
      throws IOException, InterruptedException {
    // When
    Cost cost = cost(kind.file());

    // Then
    assertThat(cost.answer()).isEqualTo("taken");
    requireBounded(kind.name(), cost);
  }

  /** Files of some kilobytes, each of which would take seconds or half a gigabyte. */
  private static final Map<String, Supplier<byte[]>> HOSTILE =
      Map.of(
          "taken scans", () -> CostlyFiles.scanBomb(CostlyFiles.empty(4000, 3000), 300),
          "picture-progressive-too-large pixels",
              () -> CostlyFiles.unsampled(CostlyFiles.empty(6300, 6300), 0.9f),
          "taken palette", () -> TestPictures.written(CostlyFiles.empty(6300, 6300), "gif"),
          "taken frames", () -> CostlyFiles.frames(TestPictures.page(1000, 800), 1000),
          "taken depth",
              () -> FileCorpus.interlaced(CostlyFiles.deep(CostlyFiles.empty(6300, 6300), true)));

  @Test
  void aHostileFileIsBoundedAsWell() throws IOException, InterruptedException {
    for (Map.Entry<String, Supplier<byte[]>> hostile : HOSTILE.entrySet()) {
      // When
      Cost cost = cost(hostile.getValue().get());

      // Then
      assertThat(hostile.getKey()).startsWith(cost.answer());
      requireBounded(hostile.getKey(), cost);
    }
  }

  private static void requireBounded(String kind, Cost cost) {
    System.getLogger("pictures").log(System.Logger.Level.INFO, kind + ": " + cost);
    assertThat(cost.millis()).as(kind).isLessThan(MOST_MILLIS);
    assertThat(cost.heap()).as(kind).isLessThan(MOST_MEGABYTES);
    assertThat(cost.resident() - idle).as(kind).isLessThan(MOST_MEGABYTES);
  }

  private static Cost cost(byte[] file) throws IOException, InterruptedException {
    Path path = Files.write(folder.resolve("picture"), file);
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:MaxNewSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PictureTimes.class.getName(),
                path.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    String[] words = said.strip().substring(said.strip().lastIndexOf('\n') + 1).split(" ");
    return new Cost(
        words[0], Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
  }
}
