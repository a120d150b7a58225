package rolewatch.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The published comparison as a table.
 *
 * @param lines a line per figure, in the order of the file of claims
 */
public record Article(List<Line> lines) {

  private static final int NUMBERS_FROM = 1;
  private static final int NUMBERS_TO = Line.COLUMNS.size() - 2;

  public Article {
    lines = List.copyOf(lines);
  }

  /** The figures that are not the true ones. */
  public List<Line> misses() {
    return lines.stream().filter(line -> line.verdict() == Verdict.MISSES).toList();
  }

  /** The table in lines of text. */
  public List<String> text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Line.COLUMNS);
    lines.forEach(line -> rows.add(line.cells()));
    int[] widths =
        IntStream.range(0, Line.COLUMNS.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> text(row, widths)).toList();
  }

  private static String text(List<String> row, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String gap = " ".repeat(widths[column] - cell.length());
      boolean number = column >= NUMBERS_FROM && column <= NUMBERS_TO;
      text.append(number ? gap + cell : cell + gap).append("  ");
    }
    return text.toString().stripTrailing();
  }

  /** One sentence on how many figures are the true ones. */
  public String summary() {
    long tooFew = lines.stream().filter(line -> line.verdict() == Verdict.TOO_FEW).count();
    long held = lines.size() - tooFew;
    return "%d of %d figures are those of the market; %d rest on too few jobs to be held to it."
        .formatted(held - misses().size(), held, tooFew);
  }
}
