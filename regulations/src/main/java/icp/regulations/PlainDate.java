package icp.regulations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads 2026-11-23 and nothing else: no time, no zone, no number. */
final class PlainDate extends StdScalarDeserializer<LocalDate> {
  PlainDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    try {
      return LocalDate.parse(parser.getText());
    } catch (DateTimeException notADate) {
      return (LocalDate)
          context.handleWeirdStringValue(
              LocalDate.class, parser.getText(), "is not a date: write it as 2026-11-23");
    }
  }
}
