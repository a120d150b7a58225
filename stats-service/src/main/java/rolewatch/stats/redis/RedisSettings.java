package rolewatch.stats.redis;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import redis.clients.jedis.util.JedisURIHelper;

/**
 * Where the cache is.
 *
 * @param url {@code redis://user:password@host:port/database}; all but host and port may be missing
 */
@ConfigurationProperties("rolewatch.redis")
public record RedisSettings(@DefaultValue("redis://127.0.0.1:6379") URI url) {

  public RedisSettings {
    if (!JedisURIHelper.isValid(url)) {
      throw new IllegalArgumentException(
          "rolewatch.redis.url is '" + url + "'; write redis://host:port or rediss://host:port");
    }
  }
}
