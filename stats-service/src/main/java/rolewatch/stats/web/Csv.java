package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Table;

/**
 * Tables as comma-separated values (RFC 4180): a line of names, then the lines; absent is empty.
 */
final class Csv {

  private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");

  /** What a spreadsheet would take for a formula. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t].*");

  private Csv() {}

  static byte[] write(Table table) {
    StringBuilder out = new StringBuilder();
    line(out, table.columns());
    table.rows().forEach(row -> line(out, row.values()));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder out, List<? extends @Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(values.get(i)));
    }
    out.append("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    boolean text = !(value instanceof Number);
    String plain = String.valueOf(value);
    String safe = text && FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
