package rolewatch.ingest.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.state.Fingerprint;

/** Who may push: only the hashes of the keys are known here. */
public final class ApiKeys {

  private final Map<String, byte[]> hashes = new HashMap<>();

  /**
   * Takes the known keys.
   *
   * @param hashes SHA-256 of the key, in hex, by the client's name
   */
  public ApiKeys(Map<String, String> hashes) {
    hashes.forEach(
        (client, hash) -> this.hashes.put(client, HexFormat.of().parseHex(hash.strip())));
  }

  /** Whether nobody may push. */
  public boolean isEmpty() {
    return hashes.isEmpty();
  }

  /**
   * The client that a key belongs to; null if it is nobody's. The time it takes does not tell how
   * nearly a key is right.
   */
  public @Nullable String client(@Nullable String key) {
    byte[] bytes = (key == null ? "" : key).getBytes(StandardCharsets.UTF_8);
    byte[] hash = HexFormat.of().parseHex(Fingerprint.of(bytes));
    String found = null;
    for (Map.Entry<String, byte[]> known : hashes.entrySet()) {
      if (MessageDigest.isEqual(known.getValue(), hash)) {
        found = known.getKey();
      }
    }
    return key == null || key.isEmpty() ? null : found;
  }
}
