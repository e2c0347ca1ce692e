package icp.regulations;

import icp.contracts.Text;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the book's values are called in both languages; the words live in {@code sheet*.properties}.
 */
final class Words {
  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);

  private Words() {}

  static Text say(String key, Object... values) {
    return new Text(fill(ENGLISH, key, values), fill(CHINESE, key, values));
  }

  static Text of(Enum<?> value) {
    return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  static Text list(Collection<? extends Enum<?>> values) {
    return values.isEmpty() ? say("nothing") : join(values, Words::of);
  }

  static Text names(Collection<String> names) {
    return names.isEmpty() ? say("nothing") : join(names, name -> new Text(name, name));
  }

  /** One text inside another that has a place for it, such as "only if {0}". */
  static Text around(String key, Text inner) {
    return new Text(fill(ENGLISH, key, inner.en()), fill(CHINESE, key, inner.zh()));
  }

  /** Two texts inside another that has places for them. */
  static Text around(String key, Text first, Text second) {
    return new Text(
        fill(ENGLISH, key, first.en(), second.en()), fill(CHINESE, key, first.zh(), second.zh()));
  }

  static Text orElse(Optional<Text> text, String key) {
    return text.orElseGet(() -> say(key));
  }

  private static <T> Text join(Collection<T> values, Function<T, Text> words) {
    String english = values.stream().map(words).map(Text::en).collect(Collectors.joining(", "));
    String chinese = values.stream().map(words).map(Text::zh).collect(Collectors.joining("、"));
    return new Text(english, chinese);
  }

  private static String fill(ResourceBundle bundle, String key, Object... values) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
  }

  /** Without the fallback, a Chinese machine would be told English words in Chinese. */
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "icp.regulations.sheet",
        locale,
        Words.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
