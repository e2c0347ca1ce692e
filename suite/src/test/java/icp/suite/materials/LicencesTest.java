package icp.suite.materials;

import static org.assertj.core.api.Assertions.assertThat;

import icp.suite.materials.Materials.Material;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {

  private static Material under(String... licences) {
    return new Material("org.example", "thing", "1", "", List.of(licences));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GPL-3.0-only", "AGPL-3.0-only", "SSPL-1.0", "Somebody's own licence", ""})
  void whatIsNotAllowedIsRefused(String licence) {
    assertThat(Licences.refused(List.of(under(licence)))).hasSize(1);
  }

  @Test
  void whatSaysNothingIsRefused() {
    assertThat(Licences.refused(List.of(under()))).containsExactly("org.example:thing []");
  }

  @Test
  void whereOneMayChooseOneAllowedLicenceIsEnough() {
    var material = under("GPL-2.0-with-classpath-exception", "EPL-2.0");

    assertThat(Licences.refused(List.of(material))).isEmpty();
    assertThat(Licences.page(List.of(material))).contains("## EPL-2.0\n\n* org.example:thing 1\n");
  }
}
