package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {
  private static final String WEIGHTS = "face_recognition_model.bin";

  @Test
  void anUnalteredFileIsRead() {
    // When
    byte[] file = new ModelFiles().read(WEIGHTS);

    // Then
    assertThat(file).hasSize(6_444_032);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3_000_000, 6_444_031})
  void anAlteredByteIsRefusedInOneLine(int at) {
    // Given
    ModelFiles altered = new ModelFiles(file -> altered(file, at));

    // Then
    assertThatThrownBy(() -> altered.read(WEIGHTS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The face model file face_recognition_model.bin is not the one")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anEngineWithAlteredWeightsDoesNotStart() {
    // Given
    ModelFiles altered = new ModelFiles(file -> altered(file, file.length - 1));

    // Then
    assertThatThrownBy(() -> new Faces(altered, new ObjectMapper()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tiny_face_detector_model.bin");
  }

  @Test
  void aFileThatNobodyRecordedIsRefused() {
    // Then
    assertThatThrownBy(() -> new ModelFiles().read("NOTICE.md"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMissingFileIsRefused() {
    // Then
    assertThatThrownBy(() -> new ModelFiles().read("ssd_model.bin"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing");
  }

  private static byte[] altered(byte[] file, int at) {
    byte[] altered = file.clone();
    altered[at] ^= 1;
    return altered;
  }
}
