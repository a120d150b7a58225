package rolewatch.enrich.extract.pay;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.Finding;
import rolewatch.events.Pay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the extractor finds in a file of postings, a line each, and the time it took. */
final class PayPredictions {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PayPredictions() {}

  public static void main(String[] args) throws IOException {
    PayExtractor extractor = new PayExtractor();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      lines.add(JSON.readTree(line));
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (int i = 0; i < lines.size(); i++) {
        JsonNode line = lines.get(i);
        PayReading reading = extractor.read(posting(line));
        out.write(JSON.writeValueAsString(prediction(line.path("id").asString("" + i), reading)));
        out.newLine();
      }
    }
    if (args.length > 2) {
      time(extractor, lines, Integer.parseInt(args[2]));
    }
  }

  private static void time(PayExtractor extractor, List<JsonNode> lines, int rounds) {
    List<PostingText> postings = lines.stream().map(PayPredictions::posting).toList();
    long characters = postings.stream().mapToLong(p -> p.body().text().length()).sum();
    for (int round = 0; round < rounds; round++) {
      long start = cpu();
      long found = 0;
      for (PostingText posting : postings) {
        found += extractor.read(posting).pay().size();
      }
      long pay = cpu() - start;
      start = cpu();
      long length = 0;
      for (JsonNode line : lines) {
        length += TextPreparer.text(body(line)).length();
      }
      long text = cpu() - start;
      System.err.printf(
          "%d found, pay %.2f us, text %.2f us per 5 KB (%d)%n",
          found, pay / 1e3 * 5000 / characters, text / 1e3 * 5000 / characters, length);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String body(JsonNode line) {
    JsonNode input = line.path("input").isObject() ? line.path("input") : line;
    for (String field : List.of("text", "html", "description_text", "description_html", "input")) {
      if (input.path(field).isString()) {
        return input.path(field).asString();
      }
    }
    return "";
  }

  static PostingText posting(JsonNode line) {
    JsonNode input = line.path("input").isObject() ? line.path("input") : line;
    JsonNode country = input.path("country");
    return PostingText.of(
            input.path("title").asString(""),
            input.path("location").asString(""),
            TextPreparer.text(body(line)))
        .inCountry(country.isString() ? country.asString() : null);
  }

  static Map<String, Object> prediction(String id, PayReading reading) {
    List<Map<String, Object>> ranges = new ArrayList<>();
    for (Finding<Pay> finding : reading.pay()) {
      Pay pay = finding.value();
      switch (pay.component()) {
        case BASE, OTE, TOTAL -> ranges.add(range(pay));
        case BONUS, EQUITY -> {}
      }
    }
    Map<String, Object> prediction = new LinkedHashMap<>();
    prediction.put("id", id);
    prediction.put("pay", Map.of("ranges", ranges));
    prediction.put("quotes", reading.pay().stream().map(f -> f.evidence().quote()).toList());
    prediction.put(
        "problems", reading.problems().stream().map(p -> p.reason() + " " + p.detail()).toList());
    return prediction;
  }

  private static Map<String, Object> range(Pay pay) {
    Map<String, Object> range = new LinkedHashMap<>();
    put(range, "min", pay.min());
    put(range, "max", pay.max());
    if (pay.currency() != null) {
      range.put("currency", pay.currency());
    }
    range.put("period", pay.period());
    range.put("basis", pay.component());
    if (pay.zone() != null) {
      range.put("zone", pay.zone());
    }
    return range;
  }

  private static void put(Map<String, Object> range, String key, BigDecimal amount) {
    if (amount != null) {
      range.put(key, amount);
    }
  }
}
