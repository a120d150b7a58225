package rolewatch.stats;

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

class StatsPropertiesTest {

  @Test
  void theSettingsFileShowsEveryDefaultAsItIs() throws IOException {
    List<PropertySource<?>> file =
        new YamlPropertySourceLoader().load("file", new ClassPathResource("stats-service.yaml"));
    Binder shown = new Binder(ConfigurationPropertySources.from(file));
    Binder nothing = new Binder(new MapConfigurationPropertySource(Map.of()));

    assertThat(shown.bind("rolewatch.stats", StatsProperties.class).get())
        .isEqualTo(nothing.bindOrCreate("rolewatch.stats", StatsProperties.class));
  }

  @Test
  void aKeyThatIsNoHashIsRefusedWithTheFix() {
    assertThat(messages(Map.of("rolewatch.stats.api-keys.writer", "my-secret-key")))
        .singleElement()
        .asString()
        .contains("sha256sum");
    assertThat(messages(Map.of("rolewatch.stats.api-keys.writer", "a".repeat(64)))).isEmpty();
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThat(messages(Map.of("rolewatch.stats.citations.most", "-1"))).hasSize(1);
    assertThat(messages(Map.of("rolewatch.stats.citations.per-minute", "0"))).hasSize(1);
    assertThat(messages(Map.of("rolewatch.stats.audit.at", "24:00"))).hasSize(1);
    assertThat(messages(Map.of("rolewatch.stats.audit.at", "3"))).hasSize(1);
    assertThat(messages(Map.of("rolewatch.stats.audit.at", "-"))).isEmpty();
  }

  private static List<String> messages(Map<String, String> settings) {
    Binder binder = new Binder(new MapConfigurationPropertySource(settings));
    StatsProperties properties = binder.bindOrCreate("rolewatch.stats", StatsProperties.class);
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator().validate(properties).stream()
          .map(ConstraintViolation::getMessage)
          .toList();
    }
  }
}
