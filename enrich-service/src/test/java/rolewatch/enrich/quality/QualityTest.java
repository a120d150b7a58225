package rolewatch.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command over the project's own examples. */
class QualityTest {

  private static final Path OWN = Path.of("src/test/resources/rolewatch/enrich/extract");
  private static final Path RECORDED = Path.of("quality/floors.yaml");

  @TempDir private Path folder;
  private Path tables;
  private Path floors;

  @BeforeEach
  void copy() throws IOException {
    tables = folder.resolve("tables");
    floors = Files.copy(RECORDED, folder.resolve("floors.yaml"));
    try (Stream<Path> files = Files.walk(OWN)) {
      for (Path file : files.toList()) {
        Files.copy(file, tables.resolve(OWN.relativize(file).toString()));
      }
    }
  }

  private record Run(int code, String out) {}

  @Test
  void theRecordedFloorsHoldAndAbsentSetsAreSaidNotToBeMeasured() throws IOException {
    Run run = quality();

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("NOT MEASURED: shared-cases", "NOT MEASURED: ashby")
        .containsPattern("ashby\\.pay\\.first +≥ [\\d.]+%  not measured");
  }

  @Test
  void anExampleThatIsReadWronglyIsAFallWithItsName() throws IOException {
    add("seniority/must.txt", "INTERN | Senior Java Developer");
    Path failures = folder.resolve("failures.ndjson");

    Run run = quality("--failures", failures.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Below the floor: tables.seniority\n")
        .containsPattern("must.txt:\\d+ wrong  expected INTERN  found SENIOR");
    assertThat(failures).content().contains("\"expected\":\"INTERN\"");
  }

  @Test
  void raisingDoesNotWriteDownAFall() throws IOException {
    String before = Files.readString(floors);
    add("role/must-not.txt", "nurse | Registered Nurse");

    Run run = quality("--raise");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Below the floor: tables.role\n");
    assertThat(floors).hasContent(before);
  }

  @Test
  void raisingRecordsWhatHadNoFloor() throws IOException {
    Files.writeString(floors, "at least: {tables.pay: 50.0, ashby.pay.first: 90.0}\n");

    Run run = quality("--raise");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(floors)
        .content()
        .contains("  tables.pay: 100.00\n", "  cases.pay.wrong: 0.00\n")
        .contains("  ashby.pay.first: 90.00\n");
  }

  @Test
  void examplesThatHaveGotLostAreNoPass() throws IOException {
    Path cases = tables.resolve("pay/cases.ndjson");
    Files.writeString(cases, "");

    Run run = quality();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("no example left to measure: cases.pay, cases.pay.wrong");
  }

  @Test
  void aLineThatIsNoExampleIsNamed() throws IOException {
    add("pay/ambiguous.txt", "Salary without an arrow");

    Run run = quality();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("ambiguous.txt:");
  }

  @Test
  void wrongUsageSaysWhatThereIs() throws IOException {
    assertThat(quality("--shared", folder.resolve("nowhere").toString()))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.out()).contains("there is no folder", "--failures"));
    assertThat(quality("--lower").code()).isEqualTo(2);
  }

  private void add(String table, String line) throws IOException {
    Files.writeString(tables.resolve(table), line + "\n", StandardOpenOption.APPEND);
  }

  private Run quality(String... options) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Stream<String> usual = Stream.of("--tables", tables.toString(), "--floors", floors.toString());
    String[] arguments = Stream.concat(usual, Stream.of(options)).toArray(String[]::new);
    return new Run(Quality.run(arguments, out, out), bytes.toString(StandardCharsets.UTF_8));
  }
}
