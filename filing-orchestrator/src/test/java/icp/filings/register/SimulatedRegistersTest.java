package icp.filings.register;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.filings.register.Inquiry.Site;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedRegistersTest {
  private static final Registers REGISTERS = Registers.simulated();

  @ParameterizedTest
  @EnumSource(OrderType.class)
  void nothingIsAgainstAnOrdinaryFiling(OrderType order) {
    assertThat(codes(new Example().ordering(order))).isEmpty();
    assertThat(codes(new Example().ordering(order).individual())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "异名, register-name-differs",
    "异址, register-address-differs",
    "异人, register-representative-differs",
    "吊销, register-entity-not-active",
    "异常, register-entity-abnormal",
    "无此, register-entity-unknown",
    "已备, record-order-differs",
    "外省, record-in-another-province",
    "旧证, record-under-another-certificate",
    "在途, record-order-under-way",
    "占号, mobile-of-another-entity",
    "黑名, filing-on-blacklist",
    "失联, register-unavailable"
  })
  void aSandboxNameHasTheRegistersSaySo(String value, String code) {
    assertThat(codes(called(value))).contains(code);
  }

  @Test
  void whatOnlySomeProvincesAskIsSaidThere() {
    assertThat(codes(called("空壳").in("42"))).contains("record-is-a-shell");
    assertThat(codes(called("占人").in("32"))).contains("person-of-another-entity");
  }

  @ParameterizedTest
  @CsvSource({
    "未开, website-not-open",
    "无号, website-without-number",
    "无链, website-number-not-linked"
  })
  void websitesThatAreFiledAreLookedAt(String value, String code) {
    Example filed = called(value);
    filed.filed = List.of(new FiledSite("garden.cn", "云杉花园", "33", "浙ICP备2024000001号-1"));
    Example fine = new Example();
    fine.filed = filed.filed;

    assertThat(codes(filed)).containsExactly(code);
    assertThat(codes(fine)).isEmpty();
  }

  private static Example called(String value) {
    Example example = new Example();
    example.sites = List.of(new Site("/website", "yunshan.cn", "云杉【" + value + "】"));
    return example;
  }

  private static Stream<String> codes(Example example) {
    Inquiry inquiry = example.inquiry();
    return RegisterRules.judge(
            new RegisterCase(
                inquiry,
                REGISTERS.ask(inquiry),
                Set.of(),
                Book.bundled(),
                LocalDate.of(2026, 11, 26)))
        .stream()
        .map(Finding::code);
  }
}
