package icp.filings.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcpNumberTest {
  @ParameterizedTest
  @CsvSource({
    "浙ICP备2024117465号,           浙ICP备2024117465号",
    "浙ICP备2024117465号-1,         浙ICP备2024117465号-1",
    "京icp备 12345678 号 - 12,      京ICP备12345678号-12",
    "浙ＩＣＰ备２０２４１１７４６５号－２, 浙ICP备2024117465号-2",
    "粤ICP备12345678-3号,           粤ICP备12345678号-3",
    "粤ICP备12345678,               粤ICP备12345678号",
    "粤ICP備12345678號–3,           粤ICP备12345678号-3",
    "粤ICP备12345678号—3,           粤ICP备12345678号-3",
  })
  void isReadLenientlyAndPrintedStrictly(String written, String printed) {
    assertThat(IcpNumber.parse(written)).map(IcpNumber::toString).contains(printed);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "ICP备12345678号",
        "浙ICP证12345678号",
        "浙ICP备1234567号",
        "浙ICP备123456789号",
        "浙ICP备12345678号-0",
        "浙ICP备12345678号-12345",
        "浙ICP备12345678号-1-2",
        "AICP备12345678号",
        "浙公网安备 33010602009975号",
      })
  void whatIsNoNumberIsNone(String written) {
    assertThat(IcpNumber.parse(written)).isEmpty();
  }

  @Test
  void isNotReadForEverFromALongText() {
    assertThat(IcpNumber.parse("浙ICP备12345678号" + " ".repeat(100))).isEmpty();
  }

  @Test
  void aWebsiteBelongsToItsEntity() {
    IcpNumber website = IcpNumber.parse("浙ICP备2024117465号-2").orElseThrow();

    assertThat(website.entity()).hasToString("浙ICP备2024117465号");
    assertThat(website.entity().ofWebsite(1)).hasToString("浙ICP备2024117465号-1");
  }
}
