package rolewatch.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password kept in a file that its owner alone can read. Other users of the machine reach the
 * loopback interface too, and a database without a password would act for them in our name.
 */
final class Secret {

  private static final int BYTES = 24;

  private Secret() {}

  /** The password in the file; at the first call a new one is written. */
  static String in(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file, fresh());
      }
      return Files.readString(file).trim();
    } catch (IOException failed) {
      throw new BackendFailure("Cannot keep a password in " + file + ".", failed);
    }
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Moved into place whole, so that a process killed meanwhile leaves no half of a password. */
  static void write(Path file, String content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, content);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
