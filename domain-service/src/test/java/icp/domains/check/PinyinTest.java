package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
  @ParameterizedTest
  @ValueSource(strings = {"Zhang San", "zhangsan", "Běijīng Yǒuxiàn Gōngsī", "LÜ Bu", "XI'AN"})
  void mayBeSpeltSo(String written) {
    assertThat(Pinyin.maySpell(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABC", "Yunshan Tech", "Co., Ltd.", "123"})
  void cannotBeSpeltSo(String written) {
    assertThat(Pinyin.maySpell(written)).isFalse();
  }

  /** Cut in every way, this would take longer than the world is old. */
  @Test
  void takesNoLongerForWhatCanBeCutInManyWays() {
    assertThatCode(() -> Pinyin.maySpell("ia".repeat(100) + "x")).doesNotThrowAnyException();
  }
}
