package rolewatch.stats.pay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The euro foreign exchange reference rates of the European Central Bank on one day.
 *
 * @param source whose they are
 * @param date the day that they are of
 * @param perEuro units of each currency per euro, above 0; the euro included
 */
public record ReferenceRates(String source, LocalDate date, Map<String, BigDecimal> perEuro) {

  /** The currency that the rates refer to. */
  private static final String EURO = "EUR";

  private static final String ECB = "European Central Bank, euro foreign exchange reference rates";
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  public ReferenceRates {
    perEuro = Map.copyOf(perEuro);
  }

  /**
   * Reads the form of the bank's {@code eurofxref.csv}: a line of names, then a line per day, the
   * newest first, of which the first counts. Lines that begin with {@code #} are left out, and so
   * are currencies without a rate.
   *
   * @throws IllegalArgumentException if it is in another form; the message says what is wrong
   */
  public static ReferenceRates read(String csv) {
    List<String> lines =
        csv.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    if (lines.size() < 2) {
      throw new IllegalArgumentException("a line of names and a line of rates are needed");
    }
    String[] names = lines.get(0).split(",", -1);
    String[] values = lines.get(1).split(",", -1);
    if (names.length != values.length || !names[0].strip().equals("Date")) {
      throw new IllegalArgumentException("the lines must begin with Date and have equal columns");
    }
    NavigableMap<String, BigDecimal> rates = new TreeMap<>(Map.of(EURO, BigDecimal.ONE));
    for (int i = 1; i < names.length; i++) {
      add(rates, names[i].strip(), values[i].strip());
    }
    return new ReferenceRates(ECB, date(values[0].strip()), rates);
  }

  private static void add(Map<String, BigDecimal> rates, String name, String value) {
    if (name.isEmpty() || value.isEmpty() || value.equals("N/A")) {
      return;
    }
    if (!CURRENCY.matcher(name).matches() || !value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      throw new IllegalArgumentException(name + " has the rate '" + value + "'");
    }
    BigDecimal rate = new BigDecimal(value);
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException(name + " has the rate '" + value + "'");
    }
    rates.put(name, rate);
  }

  private static LocalDate date(String text) {
    try {
      return ISO.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.parse(text, IN_WORDS);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is no date such as 28 June 2024", e);
    }
  }
}
