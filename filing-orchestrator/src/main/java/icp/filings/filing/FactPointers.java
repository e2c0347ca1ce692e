package icp.filings.filing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether a JSON pointer leads somewhere in what an applicant may say. */
public final class FactPointers {
  private static final Pattern DOCUMENT = Pattern.compile("/documents/[A-Z][A-Z0-9_]{1,58}");
  private static final Pattern POSITION = Pattern.compile("\\d{1,5}");

  private FactPointers() {}

  /** A place of the facts, a document such as {@code /documents/BUSINESS_LICENCE}, or the whole. */
  public static boolean leadSomewhere(String pointer) {
    if (pointer.isEmpty() || DOCUMENT.matcher(pointer).matches()) {
      return true;
    }
    return pointer.startsWith("/") && leads(FilingFacts.class, pointer.substring(1).split("/", -1));
  }

  private static boolean leads(Class<?> type, String[] names) {
    if (names.length == 0) {
      return true;
    }
    String[] rest = Arrays.copyOfRange(names, 1, names.length);
    if (Iterable.class.isAssignableFrom(type)) {
      return POSITION.matcher(names[0]).matches();
    }
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getName().equals(names[0]))
            .map(RecordComponent::getType)
            .anyMatch(next -> leads(next, rest));
  }
}
