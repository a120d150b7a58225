package rolewatch.enrich.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The judgements over one field of one set, counted. */
record Tally(String set, String field, List<Judgement> judgements) {

  /** One tally per field, in the order of the judgements. */
  static List<Tally> perField(List<Judgement> judgements) {
    Map<String, List<Judgement>> fields =
        judgements.stream()
            .collect(
                Collectors.groupingBy(Judgement::field, LinkedHashMap::new, Collectors.toList()));
    return fields.values().stream()
        .map(all -> new Tally(all.getFirst().set(), all.getFirst().field(), all))
        .toList();
  }

  int size() {
    return judgements.size();
  }

  long count(Verdict verdict) {
    return judgements.stream().filter(j -> j.verdict() == verdict).count();
  }

  /** A value where none or another is right. */
  long wrong() {
    return count(Verdict.WRONG) + count(Verdict.INVENTED);
  }

  List<Judgement> failures() {
    return judgements.stream().filter(j -> !j.isRight()).toList();
  }

  Figure accuracy() {
    return Figure.higher(set + "." + field, count(Verdict.RIGHT), size());
  }

  Figure wrongShare() {
    return Figure.lower(set + "." + field + ".wrong", wrong(), size());
  }
}
