package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every set of examples that is there, judged.
 *
 * @param tallies per set and field, in the order of the report
 * @param absent the sets that are not there, with the place where they were looked for
 */
record Measurement(List<Tally> tallies, List<String> absent) {

  /** Reads and judges everything. */
  static Measurement of(Reader reader, Path tables, @Nullable Path shared) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    tallies.addAll(Tally.perField(new ExampleTables(tables).judge(reader)));
    tallies.addAll(Tally.perField(Cases.ofProject(tables).judge(reader)));
    Path cases = shared == null ? null : shared.resolve("cases");
    if (cases != null && Files.isDirectory(cases)) {
      tallies.addAll(Tally.perField(Cases.in(cases).judge(reader)));
    } else {
      absent.add("shared-cases: no folder cases in " + place(shared));
    }
    Path labelled = shared == null ? null : shared.resolve("data/labelled/ashby.ndjson");
    if (labelled != null && Files.isRegularFile(labelled)) {
      tallies.addAll(Tally.perField(LabelledPostings.in(labelled).judge(reader)));
    } else {
      absent.add("ashby: no file data/labelled/ashby.ndjson in " + place(shared));
    }
    return new Measurement(tallies, absent);
  }

  private static String place(@Nullable Path shared) {
    return shared == null ? "a shared folder; none is given" : shared.toString();
  }

  /** All figures that have a floor or may get one. */
  List<Figure> figures() {
    Stream<Figure> examples = tallies.stream().filter(t -> !isLabelled(t)).flatMap(this::shares);
    Stream<Figure> labelled =
        LabelledFigures.of(tallies.stream().filter(Measurement::isLabelled).toList()).stream();
    return Stream.concat(examples, labelled).toList();
  }

  List<Judgement> failures() {
    return tallies.stream().flatMap(tally -> tally.failures().stream()).toList();
  }

  // Pay that is not there does more harm than pay that is missed.
  private Stream<Figure> shares(Tally tally) {
    return tally.field().equals("pay")
        ? Stream.of(tally.accuracy(), tally.wrongShare())
        : Stream.of(tally.accuracy());
  }

  private static boolean isLabelled(Tally tally) {
    return tally.set().equals(LabelledPostings.SET);
  }
}
