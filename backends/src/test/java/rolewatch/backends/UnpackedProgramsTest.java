package rolewatch.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedProgramsTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

  @TempDir Path programs;
  private Path version;

  @BeforeEach
  void unpackHalf() throws IOException {
    version = programs.resolve("PG-1234");
    Path library = Files.createDirectories(version.resolve("lib"));
    Files.writeString(library.resolve("libx.so.1"), "x");
    Files.createSymbolicLink(library.resolve("libx.so"), Path.of("libx.so.1"));
    Files.setLastModifiedTime(library, LONG_AGO);
    Files.setLastModifiedTime(version, LONG_AGO);
  }

  @Test
  void whatAKilledRunUnpackedHalfIsRemoved() throws IOException {
    UnpackedPrograms.removeHalfUnpacked(programs);
    assertThat(version).doesNotExist();
  }

  @Test
  void whatIsUnpackedStays() throws IOException {
    Files.createFile(version.resolve(".exists"));
    UnpackedPrograms.removeHalfUnpacked(programs);
    assertThat(Files.exists(version.resolve("lib/libx.so"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void otherFoldersAndNoFolderAtAllAreLeftAlone() throws IOException {
    Path other = Files.createDirectory(programs.resolve("redis"));
    UnpackedPrograms.removeHalfUnpacked(programs);
    UnpackedPrograms.removeHalfUnpacked(programs.resolve("none"));
    assertThat(other).exists();
  }
}
