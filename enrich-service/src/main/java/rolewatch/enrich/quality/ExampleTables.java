package rolewatch.enrich.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rolewatch.enrich.quality.Example.Comparison;
import rolewatch.events.InvalidEvent;

/** The tables of examples that the project keeps, a folder for each extractor. */
final class ExampleTables {

  static final String SET = "tables";

  private static final List<BarTable> BAR_TABLES =
      List.of(
          new BarTable(
              "workmode", List.of("title", "location", "text"), "UNKNOWN", Wording::workMode),
          new BarTable("seniority", List.of("title", "text"), "-", Wording::seniority),
          new BarTable("experience", List.of("text"), "-", Wording::experience),
          new BarTable("place", List.of("location", "title", "text"), "", Wording::places),
          new BarTable(
              "employmenttype",
              List.of("employmentType", "title", "text"),
              "-",
              Wording::employmentType),
          new BarTable("employer", List.of("company", "text"), "-", Wording::staffing),
          new BarTable("language", List.of("text"), "-", Wording::language));
  private static final BarTable ROLES =
      new BarTable("role", List.of("title", "department", "text"), "other", Wording::role);

  private final Path folder;

  ExampleTables(Path folder) {
    this.folder = folder;
  }

  /**
   * Every line of every table.
   *
   * @throws InvalidEvent if a line is none of its table, or a field has no table at all
   */
  List<Judgement> judge(Reader reader) throws IOException {
    return examples().parallelStream()
        .map(example -> example.judge(reader.findings(example.input())))
        .toList();
  }

  private List<Example> examples() throws IOException {
    Stream<Example> bars =
        BAR_TABLES.stream().flatMap(table -> in(table.field(), table::examples, table::examples));
    return Stream.of(
            in("pay", PayTable::stated, PayTable::none),
            in("skills", SkillTable::mixed, SkillTable::none),
            in("role", ROLES::examples, ExampleTables::roleNot),
            bars)
        .flatMap(examples -> examples)
        .toList();
  }

  // The first column is the role that it must not be.
  private static List<Example> roleNot(Path file) throws IOException {
    return ROLES.examples(file).stream().map(ExampleTables::negated).toList();
  }

  private static Example negated(Example example) {
    String role = example.expected();
    String another = "not " + role;
    return new Example(
        example.field(),
        example.id(),
        example.input(),
        another,
        found -> Wording.role(found).equals(role) ? role : another,
        Comparison.with(another));
  }

  @FunctionalInterface
  private interface Parser {
    List<Example> examples(Path file) throws IOException;
  }

  private Stream<Example> in(String field, Parser usual, Parser negative) {
    try {
      List<Path> files = tables(folder.resolve(field));
      if (files.isEmpty()) {
        throw new InvalidEvent(folder.resolve(field).toString(), "has no table of examples");
      }
      Stream.Builder<Example> examples = Stream.builder();
      for (Path file : files) {
        boolean none = file.getFileName().toString().startsWith("must-not");
        (none ? negative : usual).examples(file).forEach(examples);
      }
      return examples.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Tables of broken taxonomies are no examples of postings.
  private static List<Path> tables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(?!broken).*\\.txt"))
          .sorted()
          .toList();
    }
  }
}
