package rolewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class ProducerSettingsTest {

  /**
   * With more, a batch that a just-created partition refuses is lost once the next is taken:
   * KAFKA-15591.
   */
  @ParameterizedTest
  @ValueSource(strings = {"ingest-service", "enrich-service", "stats-service"})
  void everyProducerHasOneRequestInFlight(String service) throws IOException {
    StandardEnvironment environment = new StandardEnvironment();
    new YamlPropertySourceLoader()
        .load(service, new ClassPathResource(service + ".yaml"))
        .forEach(environment.getPropertySources()::addLast);

    Map<String, String> settings =
        Binder.get(environment)
            .bind("spring.kafka.producer.properties", Bindable.mapOf(String.class, String.class))
            .orElseGet(Map::of);

    assertThat(settings).containsEntry("max.in.flight.requests.per.connection", "1");
  }
}
