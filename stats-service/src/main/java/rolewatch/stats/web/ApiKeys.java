package rolewatch.stats.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rolewatch.stats.StatsProperties;

/** Who may change or keep something: only the hashes of the keys are known here. */
@Component
class ApiKeys {

  private final Map<String, byte[]> hashes = new HashMap<>();

  ApiKeys(StatsProperties properties) {
    properties
        .apiKeys()
        .forEach((client, hash) -> hashes.put(client, HexFormat.of().parseHex(hash.strip())));
  }

  /**
   * The client that a key belongs to. The time it takes does not tell how nearly a key is right.
   *
   * @throws Problem 401 if it is nobody's, 403 if there are no keys at all
   */
  String client(@Nullable String key) {
    if (hashes.isEmpty()) {
      throw Problem.switchedOff();
    }
    byte[] hash = sha256().digest((key == null ? "" : key).getBytes(StandardCharsets.UTF_8));
    String found = null;
    for (Map.Entry<String, byte[]> known : hashes.entrySet()) {
      if (MessageDigest.isEqual(known.getValue(), hash)) {
        found = known.getKey();
      }
    }
    if (key == null || key.isEmpty() || found == null) {
      throw Problem.badKey(key == null);
    }
    return found;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
