package rolewatch.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rolewatch.enrich.explain.Explainer;
import rolewatch.enrich.files.TaxonomyFolder;
import rolewatch.enrich.files.TaxonomyWatch;
import rolewatch.enrich.telemetry.EnrichProgress;

/** Builds the objects of this service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichSettings.class)
class EnrichConfiguration {

  @Bean
  Extractors extractors(EnrichSettings settings) {
    Path taxonomies = settings.taxonomies();
    return taxonomies == null ? AllExtractors.create() : new TaxonomyFolder(taxonomies).read();
  }

  @Bean(initMethod = "start")
  @ConditionalOnProperty("rolewatch.enrich.taxonomies")
  TaxonomyWatch taxonomyWatch(
      EnrichSettings settings, Extractors extractors, EnrichFlow flow, EnrichProgress progress) {
    TaxonomyFolder folder = new TaxonomyFolder(Objects.requireNonNull(settings.taxonomies()));
    return new TaxonomyWatch(folder, extractors, flow, progress);
  }

  @Bean
  EnrichFlow enrichFlow(Extractors extractors) {
    return new EnrichFlow(extractors, Clock.systemUTC());
  }

  @Bean
  Explainer explainer(EnrichFlow flow) {
    return new Explainer(flow);
  }

  @Bean
  EnrichProgress enrichProgress(MeterRegistry meters) {
    return new EnrichProgress(meters);
  }
}
