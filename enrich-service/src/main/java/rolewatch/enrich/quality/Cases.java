package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A suite of cases, one file a field.
 *
 * @param set the name of this copy of the suite
 * @param examples every case of it
 */
record Cases(String set, List<JsonNode> examples) {

  private static final int LONGEST_INPUT = 2_000;
  private static final List<String> FIELDS =
      List.of("pay", "work-mode", "seniority", "experience", "skills", "role", "place");

  /** The copy in the folders of the tables of examples. */
  static Cases ofProject(Path tables) throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    for (String field : FIELDS) {
      cases.addAll(Lines.ofJson(tables.resolve(field.replace("-", "")).resolve("cases.ndjson")));
    }
    return new Cases("cases", cases);
  }

  /** The suite in a folder of its own. */
  static Cases in(Path folder) throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    for (String field : FIELDS) {
      cases.addAll(Lines.ofJson(folder.resolve(field + ".ndjson")));
    }
    return new Cases("shared-cases", cases);
  }

  List<Judgement> judge(Reader reader) {
    return reader.each(examples, this::judge);
  }

  private static final CaseJudge JUDGE = new CaseJudge();

  Judgement judge(JsonNode example, JsonNode prediction) {
    String field = CaseJudge.field(example);
    String input = example.path("input").toString();
    return new Judgement(
        set,
        field.toLowerCase(Locale.ROOT),
        example.path("id").asString("?"),
        input.substring(0, Math.min(input.length(), LONGEST_INPUT)),
        JUDGE.judge(example, prediction),
        example.path("expect").toString(),
        CaseJudge.found(field, prediction).toString());
  }
}
