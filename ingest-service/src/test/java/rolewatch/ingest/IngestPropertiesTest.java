package rolewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class IngestPropertiesTest {

  @Test
  void theSettingsFileShowsEveryDefaultAsItIs() throws IOException {
    List<PropertySource<?>> file =
        new YamlPropertySourceLoader().load("file", new ClassPathResource("ingest-service.yaml"));
    Binder shown = new Binder(ConfigurationPropertySources.from(file));
    Binder nothing = new Binder(new MapConfigurationPropertySource(Map.of()));
    assertThat(shown.bind("rolewatch.ingest", IngestProperties.class).get())
        .isEqualTo(nothing.bindOrCreate("rolewatch.ingest", IngestProperties.class));
  }
}
