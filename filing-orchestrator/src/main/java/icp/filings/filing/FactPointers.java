package icp.filings.filing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Whether a JSON pointer leads somewhere in what an applicant may say. */
public final class FactPointers {
  private static final Pattern DOCUMENT = Pattern.compile("/documents/[A-Z][A-Z0-9_]{1,58}");
  private static final Pattern PLACE = Pattern.compile("[1-9]|1\\d|20");
  private static final Pattern POSITION = Pattern.compile("\\d{1,5}");

  private FactPointers() {}

  /** A place of the facts, a document such as {@code /documents/BUSINESS_LICENCE}, or the whole. */
  public static boolean leadSomewhere(String pointer) {
    if (pointer.isEmpty() || DOCUMENT.matcher(pointer).matches()) {
      return true;
    }
    return pointer.startsWith("/") && leads(FilingFacts.class, pointer.substring(1).split("/", -1));
  }

  private static boolean leads(Type type, String[] names) {
    if (names.length == 0) {
      return true;
    }
    String[] rest = Arrays.copyOfRange(names, 1, names.length);
    if (type instanceof ParameterizedType generic) {
      return ofMany(generic, names[0], rest);
    }
    return type instanceof Class<?> named
        && named.isRecord()
        && Arrays.stream(named.getRecordComponents())
            .filter(component -> component.getName().equals(names[0]))
            .map(RecordComponent::getGenericType)
            .anyMatch(next -> leads(next, rest));
  }

  /** A list's position, beneath which nothing is told apart, or a website's place. */
  private static boolean ofMany(ParameterizedType many, String name, String[] rest) {
    return many.getRawType() == SortedMap.class
        ? PLACE.matcher(name).matches() && leads(many.getActualTypeArguments()[1], rest)
        : POSITION.matcher(name).matches();
  }
}
