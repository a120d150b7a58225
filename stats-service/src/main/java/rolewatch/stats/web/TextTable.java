package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Table;

/** Tables as aligned text, for people and terminals. */
final class TextTable {

  private TextTable() {}

  static byte[] write(Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns());
    table.rows().forEach(row -> lines.add(row.values().stream().map(TextTable::cell).toList()));
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < line.size(); column++) {
        String cell = line.get(column);
        text.append(cell).repeat(" ", width(lines, column) - cell.length() + 2);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    return value instanceof Double number && Math.abs(number) < 10
        ? "%.4f".formatted(number)
        : String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
  }
}
