package icp.instances.catalogue;

import icp.contracts.Text;
import icp.regulations.CountedTerm;
import icp.regulations.InstanceTypeRule;
import icp.regulations.Known;
import icp.regulations.QuotaScope;
import icp.regulations.SubscriptionRule;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says a rule of the book in sentences: {@code catalogue.properties} and its Chinese twin. */
final class RequirementWords {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RequirementWords() {}

  static Text requirement(InstanceTypeRule rule) {
    return new Text(requirement(rule, Locale.ENGLISH, " "), requirement(rule, Locale.CHINESE, ""));
  }

  static Text quota(InstanceTypeRule rule) {
    String key = rule.quota().scope() == QuotaScope.ACCOUNT ? "quota.account" : "quota.instance";
    int numbers = rule.quota().numbers();
    return new Text(words(key, Locale.ENGLISH, numbers), words(key, Locale.CHINESE, numbers));
  }

  private static String requirement(InstanceTypeRule rule, Locale language, String between) {
    SubscriptionRule subscription = rule.subscription();
    boolean first = subscription.counted() == CountedTerm.FIRST_SUBSCRIPTION;
    List<String> sentences = new ArrayList<>();
    sentences.add(words("region", language));
    sentences.add(words(first ? "months.first" : "months", language, subscription.leastMonths()));
    if (subscription.remainingTermToo() == Known.YES) {
      sentences.add(words("remaining", language));
    }
    subscription
        .leastOrderCny()
        .ifPresent(amount -> sentences.add(words("order", language, amount.toPlainString())));
    if (subscription.payAsYouGo() == Known.NO) {
      sentences.add(words("pay-as-you-go", language));
    }
    if (rule.publicBandwidth() == Known.YES) {
      sentences.add(words("bandwidth", language));
    }
    return sentences.stream().collect(Collectors.joining(between));
  }

  private static String words(String key, Locale language, Object... values) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "catalogue", language, RequirementWords.class.getClassLoader(), NO_FALLBACK);
    return new MessageFormat(bundle.getString(key), language).format(values);
  }
}
