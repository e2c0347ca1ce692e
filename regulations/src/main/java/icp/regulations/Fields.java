package icp.regulations;

import com.fasterxml.jackson.annotation.JsonProperty;
import icp.contracts.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how two entries of one table differ, key by key, as the keys stand in the files. */
final class Fields {
  private Fields() {}

  static <T extends Dated> String differ(Optional<T> before, Optional<T> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isPresent() ? "removed" : after.isPresent() ? "added" : "";
    }
    List<String> changes = new ArrayList<>();
    for (RecordComponent component : before.get().getClass().getRecordComponents()) {
      String old = words(value(component, before.get()));
      String now = words(value(component, after.get()));
      if (component.getType() != Effective.class && !old.equals(now)) {
        changes.add("`%s` %s -> %s".formatted(key(component), old, now));
      }
    }
    return String.join("; ", changes);
  }

  private static Object value(RecordComponent component, Object entry) {
    try {
      return component.getAccessor().invoke(entry);
    } catch (ReflectiveOperationException everyRecordHasIt) {
      throw new IllegalStateException(everyRecordHasIt);
    }
  }

  private static String key(RecordComponent component) {
    JsonProperty called = component.getAccessor().getAnnotation(JsonProperty.class);
    return called != null ? called.value() : kebab(component);
  }

  private static String kebab(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String words(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Fields::words).orElse("(none)");
    }
    if (value instanceof Text text) {
      return text.en() + " / " + text.zh();
    }
    if (value instanceof Known known) {
      return Words.of(known).en();
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(Fields::words).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }
}
