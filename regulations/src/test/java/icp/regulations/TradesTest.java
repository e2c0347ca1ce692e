package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradesTest {
  private static final Trades TRADES = Book.bundled().trades(LocalDate.of(2026, 11, 26));

  @ParameterizedTest
  @CsvSource({
    "广州云杉财富管理有限公司, FINANCE, 财富管理",
    "广州云杉ｐ2p信息有限公司, FINANCE, P2P",
    "北京云杉律师事务所, LAW_FIRM, 律师事务所",
    "上海云杉旅 行 社有限公司, TRAVEL_AGENCY, 旅行社",
    "广州云杉医院, HOSPITAL, 医院",
    "广州云杉医院, HEALTHCARE, 医院",
    "杭州新闻网, NEWS, 新闻"
  })
  void aWordHintsAtATradeAndIsNamed(String words, String trade, String word) {
    assertThat(TRADES.hints(words))
        .anyMatch(hint -> hint.trade().equals(trade) && hint.word().equals(word));
  }

  @ParameterizedTest
  @CsvSource({
    "杭州云杉医疗器械有限公司, HEALTHCARE",
    "上海云杉宠物医院, HOSPITAL",
    "广州云杉医院管理有限公司, HOSPITAL",
    "广州金融街物业有限公司, FINANCE",
    "广东云杉基金会, FINANCE",
    "杭州云杉示例软件有限公司, FINANCE"
  })
  void theLongestWordIsTheOneThatIsMeant(String words, String not) {
    assertThat(TRADES.hints(words)).noneMatch(hint -> hint.trade().equals(not));
  }

  @Test
  void severalTradesAreToldInTheOrderOfTheWordsEachOnce() {
    List<String> trades = TRADES.hints("云杉游戏新闻，游戏新闻").stream().map(TradeHint::trade).toList();

    assertThat(trades).containsExactly("GAMES", "NEWS");
  }

  @Test
  void noWordsHintAtNothing() {
    assertThat(TRADES.hints("")).isEmpty();
    assertThat(TRADES.hints("云杉园艺")).isEmpty();
  }

  @Test
  void whatTheBookDidNotKnowYetHintsAtNothing() {
    assertThat(Book.bundled().trades(LocalDate.of(2010, 1, 1)).hints("金融新闻")).isEmpty();
  }
}
