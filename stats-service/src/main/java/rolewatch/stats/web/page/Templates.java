package rolewatch.stats.web.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The templates beside this class. Every value is escaped; a name that a page lacks is an error.
 */
@Component
class Templates {

  static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .nullValue("")
          .emptyStringIsFalse(true)
          .withLoader(Templates::open);
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  String render(String name, Object page) {
    return templates
        .computeIfAbsent(name, key -> compiler.compile("{{>" + key + "}}"))
        .execute(page);
  }

  private static Reader open(String name) {
    InputStream in = Templates.class.getResourceAsStream(name + ".mustache");
    if (in == null) {
      throw new IllegalStateException("no template " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
