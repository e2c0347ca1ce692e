package icp.regulations;

import icp.contracts.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Recognises trades by words. Read from left to right, the longest word that fits is the one that
 * is meant: medical devices are no healthcare. A hint proves nothing.
 */
public final class Trades {
  private static final List<TradeHint> MEANS_SOMETHING_ELSE = List.of();

  private final Map<String, List<TradeHint>> byWord = new HashMap<>();
  private int longest;

  private Trades() {}

  static Trades of(List<Trade> own, List<PreApproval> approvals) {
    Trades trades = new Trades();
    approvals.forEach(it -> trades.add(it.code(), it.industry(), it.keywords()));
    own.forEach(trade -> trades.add(trade, approvals));
    return trades;
  }

  /** All that the words hint at, in the order in which they stand there; each once. */
  public List<TradeHint> hints(String words) {
    Set<TradeHint> hints = new LinkedHashSet<>();
    String text = normal(words);
    for (int at = 0; at < text.length(); at++) {
      String word = longestAt(text, at);
      hints.addAll(byWord.getOrDefault(word, MEANS_SOMETHING_ELSE));
      at += Math.max(0, word.length() - 1);
    }
    return List.copyOf(hints);
  }

  private String longestAt(String text, int at) {
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      String word = text.substring(at, end);
      if (byWord.containsKey(word)) {
        return word;
      }
    }
    return "";
  }

  private void add(Trade trade, List<PreApproval> approvals) {
    add(trade.code(), trade.name(), trade.words());
    approvals.stream()
        .filter(approval -> trade.approvals().contains(approval.code()))
        .forEach(approval -> add(trade.code(), trade.name(), approval.keywords()));
    trade.except().forEach(word -> byWord.putIfAbsent(known(word), new ArrayList<>()));
  }

  private void add(String code, Text name, Collection<String> words) {
    for (String word : words) {
      byWord
          .computeIfAbsent(known(word), unused -> new ArrayList<>())
          .add(new TradeHint(code, name, word));
    }
  }

  private String known(String word) {
    String normal = normal(word);
    longest = Math.max(longest, normal.length());
    return normal;
  }

  /** Full-width forms, letter case and blanks make no other word. */
  private static String normal(String words) {
    String compatible = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return compatible.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
  }
}
