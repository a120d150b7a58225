package rolewatch.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rolewatch.enrich.explain.Explainer;
import rolewatch.enrich.telemetry.EnrichProgress;

/** Builds the objects of this service. */
@Configuration(proxyBeanMethods = false)
class EnrichConfiguration {

  @Bean
  Extractors extractors() {
    return AllExtractors.create();
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
