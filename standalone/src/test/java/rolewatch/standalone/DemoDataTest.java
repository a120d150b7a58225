package rolewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {

  @TempDir Path directory;

  private Path kept(Path data) throws IOException {
    Path file = data.resolve("servers/kafka/a-record");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "of the first market");
  }

  @Test
  void theSecondDemoOverADirectoryBeginsAfresh() throws IOException {
    Path data = directory.resolve("demo");
    DemoData.beginAfresh(data);
    Path file = kept(data);

    DemoData.beginAfresh(data);

    assertThat(file).doesNotExist();
    assertThat(data).isDirectory();
  }

  @Test
  void whatIsOfNoDemoIsNeverDeleted() throws IOException {
    Path file = kept(directory);

    assertThatThrownBy(() -> DemoData.beginAfresh(directory))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("something else than a demo")
        .hasMessageContaining("--data");
    assertThat(file).exists();
  }
}
