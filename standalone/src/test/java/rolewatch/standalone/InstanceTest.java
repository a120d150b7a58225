package rolewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

  private static final PortPlan PORTS = new PortPlan(9_000);

  @TempDir private Path directory;

  @Test
  void isFoundWhileItHoldsItsDirectory() {
    DataDirectory held = DataDirectory.take(directory, PORTS);

    assertThat(Instance.read(directory))
        .contains(new Instance(ProcessHandle.current().pid(), PORTS));

    held.close();

    assertThat(Instance.read(directory)).isEmpty();
  }

  @Test
  void keepsASecondOneOutAndTellsWhoIsIn() {
    try (DataDirectory first = DataDirectory.take(directory, PORTS)) {
      assertThatThrownBy(() -> DataDirectory.take(first.path(), PORTS))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("as process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void leavesTheDirectoryToTheNextAfterADeadProcess() throws IOException {
    Files.writeString(Instance.file(directory), "pid=999999999\nport_base=8080\n");

    assertThat(Instance.read(directory)).isEmpty();
    try (DataDirectory taken = DataDirectory.take(directory, PORTS)) {
      assertThat(Instance.read(taken.path())).map(Instance::ports).contains(PORTS);
    }
  }

  @Test
  void isNotReadFromRubbish() {
    assertThat(Instance.parse("")).isEmpty();
    assertThat(Instance.parse("pid=me\nport_base=8080")).isEmpty();
    assertThat(Instance.parse("pid=1\n")).isEmpty();
    assertThat(Instance.parse("pid=1\nport_base=80")).isEmpty();
  }

  @Test
  void refusesAFileInPlaceOfTheDirectory() throws IOException {
    Path file = Files.createFile(directory.resolve("data"));

    assertThatThrownBy(() -> DataDirectory.take(file, PORTS))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("choose another with --data");
  }
}
