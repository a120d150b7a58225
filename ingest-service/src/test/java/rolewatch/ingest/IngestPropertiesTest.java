package rolewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
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

  @Test
  void aKeyThatIsNoHashIsRefusedWithTheFix() {
    assertThat(messages(Map.of("rolewatch.ingest.api-keys.scraper", "my-secret-key")))
        .singleElement()
        .asString()
        .contains("sha256sum");
    assertThat(messages(Map.of("rolewatch.ingest.api-keys.scraper", "a".repeat(64)))).isEmpty();
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThat(messages(Map.of("rolewatch.ingest.concurrency", "0"))).hasSize(1);
    assertThat(messages(Map.of("rolewatch.ingest.push.burst", "0"))).hasSize(1);
    assertThat(messages(Map.of("rolewatch.ingest.interval", "0s"))).hasSize(1);
  }

  private static List<String> messages(Map<String, String> settings) {
    Binder binder = new Binder(new MapConfigurationPropertySource(settings));
    IngestProperties properties = binder.bindOrCreate("rolewatch.ingest", IngestProperties.class);
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator().validate(properties).stream()
          .map(ConstraintViolation::getMessage)
          .toList();
    }
  }
}
